/** Mail and calendars. */
import type { Alternative } from './types';

export const MAIL: readonly Alternative[] = [
  {
    id: 'bluemind',
    name: 'BlueMind',
    url: 'https://www.bluemind.net/',
    needs: ['mail'],
    publisher: 'BlueMind',
    country: 'FR',
    audiences: ['local-authorities', 'universities', 'state-staff', 'anyone'],
    hosting: {
      fr: 'Service en ligne en France, ou sur vos serveurs',
      en: 'Online service in France, or on your own servers',
    },
    licence: { fr: 'AGPL-3.0 (en partie)', en: 'AGPL-3.0 (in part)' },
    caveats: {
      fr: 'Vérifiez l’offre, l’hébergement et le contrat avec l’éditeur.',
      en: 'Check the offer, the hosting and the contract with the publisher.',
    },
    sources: [
      {
        source: 'silicon.fr',
        url: 'https://www.silicon.fr/suites-bureautiques-souveraines-trois-laureats-appel-projets-462389.html',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'ox',
    name: 'Open-Xchange',
    url: 'https://www.open-xchange.com/',
    needs: ['mail'],
    publisher: 'Open-Xchange AG',
    country: 'DE',
    audiences: ['local-authorities', 'universities', 'state-staff'],
    hosting: {
      fr: 'Sur vos serveurs, ou chez un hébergeur européen',
      en: 'On your own servers, or with a European host',
    },
    licence: { fr: 'Libre en partie', en: 'Free in part' },
    caveats: {
      fr: 'Utilisé par le Land de Schleswig-Holstein.',
      en: 'Used by the state of Schleswig-Holstein.',
    },
    sources: [
      {
        source: 'cybernews.com',
        url: 'https://cybernews.com/tech/german-state-migrates-40k-mailboxes-from-exchange/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'zimbra',
    name: 'Zimbra',
    url: 'https://www.zimbra.com/',
    needs: ['mail'],
    publisher: 'Synacor',
    country: 'US',
    ownerFlag: {
      fr: 'Éditeur américain (Synacor). L’héberger soi-même réduit l’exposition ; la dépendance au code demeure.',
      en: 'American publisher (Synacor). Hosting it yourself reduces exposure; the dependency on its code remains.',
    },
    american: 'owner',
    audiences: ['universities', 'local-authorities'],
    hosting: {
      fr: 'Sur vos serveurs, ou chez un hébergeur européen',
      en: 'On your own servers, or with a European host',
    },
    licence: { fr: 'Libre en partie', en: 'Free in part' },
    caveats: { fr: 'Choisissez un hébergement européen.', en: 'Pick a European host.' },
    sources: [
      {
        source: 'lactu.unistra.fr',
        url: 'http://lactu.unistra.fr/index.php?id=29692&utm_source=lactu_170',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'thunderbird',
    name: 'Thunderbird',
    url: 'https://www.thunderbird.net/',
    needs: ['mail'],
    publisher: 'MZLA, Mozilla',
    country: 'US',
    ownerFlag: {
      fr: 'Fondation américaine. Logiciel libre, installé sur le poste.',
      en: 'American foundation. Free software, installed on the computer.',
    },
    american: 'owner',
    replaces: ['ms-exo', 'ms-outlook-consumer', 'g-gmail', 'g-gmail-consumer'],
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: { fr: 'Logiciel installé sur le poste', en: 'Software installed on the computer' },
    licence: { fr: 'MPL-2.0', en: 'MPL-2.0' },
    caveats: {
      fr: 'Logiciel pour lire son courrier : il ne remplace pas le serveur.',
      en: 'A program to read mail: it does not replace the server.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://www.thunderbird.net/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'proton',
    name: 'Proton (Mail, Drive, Docs, Pass, VPN, Lumo)',
    url: 'https://proton.me/',
    needs: ['mail', 'files', 'documents'],
    publisher: 'Proton AG',
    country: 'CH',
    audiences: ['local-authorities', 'schools', 'anyone'],
    hosting: {
      fr: 'Service en ligne, en Suisse ou dans l’Union européenne',
      en: 'Online service, in Switzerland or the European Union',
    },
    licence: { fr: 'GPL-3.0 (applications)', en: 'GPL-3.0 (applications)' },
    caveats: {
      fr: 'Chiffré de bout en bout. En Suisse : hors de l’Union, pays reconnu adéquat ; les ordres des autorités suisses s’appliquent.',
      en: 'End-to-end encrypted. In Switzerland: outside the Union, recognised as adequate; orders of Swiss authorities apply.',
    },
    sources: [
      {
        source: 'cybernews.com',
        url: 'https://cybernews.com/tech/icc-replacing-microsoft-workplace-software-opendesk/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'tuta',
    name: 'Tuta',
    url: 'https://tuta.com/',
    needs: ['mail'],
    publisher: 'Tutao GmbH',
    country: 'DE',
    audiences: ['anyone', 'local-authorities'],
    hosting: { fr: 'Service en ligne, en Allemagne', en: 'Online service, in Germany' },
    licence: { fr: 'GPL-3.0 (applications)', en: 'GPL-3.0 (applications)' },
    caveats: {
      fr: 'Chiffré de bout en bout ; pas d’accès par IMAP.',
      en: 'End-to-end encrypted; no IMAP access.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://tuta.com/',
        checkedOn: '2026-11-22',
      },
    ],
  },
];
