/** Filters run by European companies, and those whose control is shared or disputed. */
import type { MailParty } from './types';
import { MXMAP, MXMAP_CH, MXMAP_FR, MXSNIFF, ZONES, vendor } from './sources';

const european = (country: string) => ({ control: 'european', countries: [country] }) as const;
/** Where the firm is, when its owner was not checked: it is named, but not called European. */
const unchecked = (country: string) => ({ control: 'other', countries: [country] }) as const;

const BOUGHT = {
  fr: 'Son rachat par l’américain Proofpoint a été annoncé ; nous n’avons pas vérifié qu’il est achevé.',
  en: 'Its purchase by the American company Proofpoint was announced; we have not verified that it is complete.',
};

export const EUROPEAN_GATEWAYS: readonly MailParty[] = [
  { id: 'renater-relay', name: 'RENATER antispam', provider: 'renater', company: 'RENATER', ...european('FR'),
    mx: ['relay.renater.fr'],
    note: { fr: 'Relais public des universités et de la recherche ; la messagerie Partage ou une autre est derrière.',
      en: 'Public relay of universities and research; Partage or another mail system stands behind it.' },
    sources: [ZONES, vendor('RENATER antispam', 'https://services.renater.fr/antispam/')] },
  { id: 'zerospam', name: 'ZEROSPAM', provider: 'zerospam', company: 'ZEROSPAM', ...unchecked('CA'),
    mx: ['zerospam.ca'], sources: [vendor('ZEROSPAM', 'https://www.zerospam.ca/')] },
  { id: 'hornetsecurity', name: 'Hornetsecurity', provider: 'hornetsecurity', company: 'Hornetsecurity',
    control: 'mixed', countries: ['DE', 'US'],
    mx: ['hornetsecurity.com', 'hornetsecurity.ch', 'antispameurope.com'], note: BOUGHT, sources: [MXMAP, MXMAP_CH] },
  { id: 'vade', name: 'Vade', provider: 'hornetsecurity', company: 'Vade (Hornetsecurity)',
    control: 'mixed', countries: ['FR', 'US'],
    mx: ['vadesecure.com', 'vade-mx-*.hornetsecurity.com', 'vaderetro.com', 'vade-retro.com'], note: BOUGHT, sources: [MXMAP_FR] },
  { id: 'mimecast', name: 'Mimecast', provider: 'mimecast', company: 'Mimecast',
    control: 'mixed', countries: ['GB', 'US'], mx: ['mimecast.com', 'mimecast.co.za'],
    note: { fr: 'Société britannique, actionnaires américains.', en: 'British company with American owners.' }, sources: [MXMAP] },
  { id: 'sophos-email', name: 'Sophos Email', provider: 'sophos', company: 'Sophos',
    control: 'mixed', countries: ['GB', 'US'], mx: ['hydra.sophos.com'],
    note: { fr: 'Société britannique, actionnaires américains.', en: 'British company with American owners.' }, sources: [MXMAP] },
  { id: 'mailinblack', name: 'Mailinblack', provider: 'mailinblack', company: 'Mailinblack', ...european('FR'),
    mx: ['mailinblack.com'], spf: ['spf.mailinblack.com'], sources: [MXMAP_FR] },
  { id: 'altospam', name: 'Altospam', provider: 'altospam', company: 'Altospam', ...unchecked('FR'),
    mx: ['altospam.com', 'altospam.net'], sources: [MXMAP_FR] },
  { id: 'e-securemail', name: 'e-securemail', provider: 'secuserve', company: 'e-securemail', ...european('FR'),
    mx: ['security-mail.net'],
    sources: [vendor('e-securemail: MX records', 'https://support.security-mail.net/help/en-us/177-dns-authentication/622-mx-enregistrements-mail-exchange')] },
  { id: 'seppmail', name: 'SEPPmail.cloud', provider: 'seppmail', company: 'SEPPmail', ...european('CH'),
    mx: ['seppmail.cloud'], sources: [MXMAP_CH, ZONES] },
  { id: 'cleanmail', name: 'cleanmail', provider: 'cleanmail', company: 'cleanmail', ...european('CH'),
    mx: ['cleanmail.ch', 'cleanmail.safecenter.ch'], sources: [MXMAP_CH] },
  { id: 'retarus', name: 'Retarus Email Security', provider: 'retarus', company: 'Retarus', ...european('DE'),
    mx: ['retarus.com'], sources: [MXMAP] },
  { id: 'nospamproxy', name: 'NoSpamProxy', provider: 'net-at-work', company: 'Net at Work', ...unchecked('DE'),
    mx: ['nospamproxy.de', 'nospamproxy.com'], sources: [MXMAP] },
  { id: 'as-scan', name: 'as-scan.de', provider: 'as-scan', company: 'as-scan.de', ...unchecked('DE'),
    mx: ['as-scan.de'], sources: [MXMAP] },
  { id: 'spamtitan', name: 'SpamTitan', provider: 'titanhq', company: 'TitanHQ', ...unchecked('IE'),
    mx: ['titanhq.com', 'spamtitan.com'], sources: [vendor('TitanHQ documentation', 'https://docs.titanhq.com/')] },
  { id: 'topsec', name: 'Topsec', provider: 'topsec', company: 'Topsec', ...unchecked('IE'), mx: ['topsec.com'], sources: [MXMAP] },
  { id: 'heimdal', name: 'Heimdal Email Security', provider: 'heimdal', company: 'Heimdal', ...unchecked('DK'),
    mx: ['heimdalsecurity.com'], sources: [MXMAP] },
  { id: 'comendo', name: 'Comendo', provider: 'comendo', company: 'Comendo', ...unchecked('DK'),
    mx: ['comendosystems.com', 'comendosystems.net'], sources: [MXMAP] },
  { id: 'staysecure', name: 'Staysecure', provider: 'staysecure', company: 'Staysecure', ...unchecked('SE'),
    mx: ['staysecuregroup.com', 'staysecuregroup.net'], sources: [MXMAP] },
  { id: 'd-fence', name: 'D-Fence', provider: 'd-fence', company: 'D-Fence', ...unchecked('FI'), mx: ['d-fence.eu'], sources: [MXMAP] },
  { id: 'secumail', name: 'SecuMail', provider: 'secumail', company: 'SecuMail', ...unchecked('DE'), mx: ['secumail.de'], sources: [MXMAP] },
  { id: 'siteground-filter', name: 'SiteGround mail filter', provider: 'siteground', company: 'SiteGround', ...unchecked('BG'),
    mx: ['mailspamprotection.com'], sources: [MXMAP, MXSNIFF] },
];
