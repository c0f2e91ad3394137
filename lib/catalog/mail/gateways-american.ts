/**
 * Filters run by American companies. All incoming mail passes through them in clear; the mailbox may be elsewhere, so
 * views show two lines.
 */
import type { MailParty } from './types';
import { MXMAP, MXMAP_CH, MXSNIFF, ZONES, vendor } from './sources';

const US = { control: 'american', countries: ['US'] } as const;

export const AMERICAN_GATEWAYS: readonly MailParty[] = [
  { id: 'proofpoint', name: 'Proofpoint', provider: 'proofpoint', company: 'Proofpoint', ...US,
    mx: ['pphosted.com', 'ppe-hosted.com'], sources: [MXMAP, MXSNIFF] },
  { id: 'barracuda', name: 'Barracuda', provider: 'barracuda', company: 'Barracuda Networks', ...US,
    mx: ['barracudanetworks.com'], sources: [MXMAP] },
  { id: 'cisco-email', name: 'Cisco Secure Email', provider: 'cisco', company: 'Cisco', ...US,
    mx: ['iphmx.com'], sources: [MXMAP] },
  { id: 'symantec-email', name: 'Symantec Email Security.cloud', provider: 'broadcom', company: 'Broadcom (Symantec)', ...US,
    mx: ['messagelabs.com', 'inboundmx.com'], sources: [MXMAP, MXSNIFF] },
  { id: 'forcepoint', name: 'Forcepoint Email Security', provider: 'forcepoint', company: 'Forcepoint', ...US,
    mx: ['mailcontrol.com'], sources: [MXSNIFF] },
  { id: 'fortimail', name: 'FortiMail Cloud', provider: 'fortinet', company: 'Fortinet', ...US,
    mx: ['fortimailcloud.com', 'fortimail.com'], sources: [MXMAP] },
  { id: 'spamexperts', name: 'SpamExperts', provider: 'n-able', company: 'N-able', ...US,
    mx: ['spamexperts.com', 'spamexperts.eu', 'spamexperts.net', 'antispamcloud.com'], sources: [MXMAP, MXSNIFF] },
  { id: 'mailanyone', name: 'MailAnyone (VIPRE)', provider: 'vipre', company: 'VIPRE', ...US,
    mx: ['mailanyone.net', 'electric.net'], sources: [MXMAP] },
  { id: 'fireeye-email', name: 'FireEye / Trellix Email Security', provider: 'trellix', company: 'Trellix', ...US,
    mx: ['email.fireeyecloud.com'], sources: [MXSNIFF] },
  // Its owner was not checked, so it is never counted.
  { id: 'spamhero', name: 'SpamHero', provider: 'spamhero', company: 'SpamHero', control: 'other', countries: [],
    mx: ['spamhero.com', 'spamhero.net', 'mxthunder.com', 'mxthunder.net'], sources: [MXMAP] },
  { id: 'cf-mail', name: 'Cloudflare Email Routing', provider: 'cloudflare', company: 'Cloudflare', ...US,
    mx: ['mx.cloudflare.net'], sources: [MXMAP, ZONES] },
  { id: 'appriver', name: 'AppRiver (Zix, OpenText)', provider: 'opentext', company: 'OpenText',
    control: 'mixed', countries: ['CA', 'US'], mx: ['arsmtp.com'], sources: [MXSNIFF] },
  { id: 'mailgun-inbound', name: 'Mailgun inbound', provider: 'sinch', company: 'Sinch (Mailgun)',
    control: 'mixed', countries: ['SE', 'US'], mx: ['mailgun.org'], sources: [MXSNIFF, MXMAP] },
  { id: 'mailchannels', name: 'MailChannels', provider: 'mailchannels', company: 'MailChannels',
    control: 'other', countries: ['CA'], mx: ['mailchannels.net'], sources: [MXMAP, vendor('MailChannels', 'https://www.mailchannels.com/')] },
  { id: 'trend-micro-email', name: 'Trend Micro Email Security', provider: 'trend-micro', company: 'Trend Micro',
    control: 'other', countries: ['JP'], mx: ['tmes.trendmicro.eu', 'tmes.trendmicro.com', 'emailsecurity.trendmicro.eu', 'emailsecurity.trendmicro.com'],
    sources: [MXMAP, MXMAP_CH] },
];
