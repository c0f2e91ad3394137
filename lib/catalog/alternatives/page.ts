/** What a page loads: fonts, libraries, statistics, captchas, maps. */
import type { Alternative } from './types';

export const PAGE: readonly Alternative[] = [
  {
    id: 'selfhost-fonts',
    name: 'Polices sur votre site',
    url: 'https://gwfh.mranftl.com/fonts',
    needs: ['fonts'],
    publisher: null,
    country: 'INT',
    ownerFlag: {
      fr: 'Pas d’éditeur : les fichiers sont sur votre site.',
      en: 'No publisher: the files sit on your own site.',
    },
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: { fr: 'Sur vos serveurs', en: 'On your own servers' },
    licence: { fr: 'OFL, le plus souvent', en: 'OFL, most often' },
    caveats: {
      fr: 'Le plus simple : copier les polices sur le site.',
      en: 'The simplest way: copy the fonts to the site.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://gwfh.mranftl.com/fonts',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'selfhost-libraries',
    name: 'Bibliothèques sur votre site',
    url: 'https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/script',
    needs: ['libraries'],
    publisher: null,
    country: 'INT',
    ownerFlag: {
      fr: 'Pas d’éditeur : les fichiers sont sur votre site.',
      en: 'No publisher: the files sit on your own site.',
    },
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: { fr: 'Sur vos serveurs', en: 'On your own servers' },
    licence: { fr: 'Celle de chaque bibliothèque', en: 'That of each library' },
    caveats: {
      fr: 'Le plus simple : copier les scripts sur le site et les tenir à jour.',
      en: 'The simplest way: copy the scripts to the site and keep them up to date.',
    },
    sources: [
      {
        source: 'Pratique courante ; fiche de connaissance générale',
        url: 'https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/script',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'matomo',
    name: 'Matomo',
    url: 'https://matomo.org/',
    needs: ['analytics'],
    publisher: 'InnoCraft',
    country: 'NZ',
    ownerFlag: {
      fr: 'Éditeur néo-zélandais (pays reconnu adéquat). Code libre : sur vos serveurs ou dans l’Union.',
      en: 'New Zealand publisher (a country recognised as adequate). Free code: on your own servers or in the Union.',
    },
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Sur vos serveurs, ou chez un hébergeur européen',
      en: 'On your own servers, or with a European host',
    },
    licence: { fr: 'GPL-3.0', en: 'GPL-3.0' },
    caveats: {
      fr: 'En France, la dispense d’accord des visiteurs ne vaut qu’avec les réglages demandés par la CNIL.',
      en: 'In France, the waiver of visitors’ consent only holds with the settings that CNIL asks for.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://matomo.org/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'plausible',
    name: 'Plausible',
    url: 'https://plausible.io/',
    needs: ['analytics'],
    publisher: 'Plausible Insights',
    country: 'EE',
    audiences: ['local-authorities', 'schools', 'anyone'],
    hosting: {
      fr: 'Service en ligne dans l’Union européenne, ou sur vos serveurs',
      en: 'Online service in the European Union, or on your own servers',
    },
    licence: { fr: 'AGPL-3.0', en: 'AGPL-3.0' },
    caveats: {
      fr: 'En France, nous n’avons pas vérifié que la CNIL le dispense de l’accord des visiteurs.',
      en: 'In France, we have not verified that CNIL waives visitors’ consent for it.',
    },
    sources: [
      {
        source: 'Dépôt public de l’éditeur',
        url: 'https://github.com/plausible/analytics',
        checkedOn: '2026-11-24',
      },
    ],
  },
  {
    id: 'friendlycaptcha',
    name: 'Friendly Captcha',
    url: 'https://friendlycaptcha.com/',
    needs: ['captcha'],
    publisher: 'Friendly Captcha GmbH',
    country: 'DE',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Service en ligne, dans l’Union européenne',
      en: 'Online service, in the European Union',
    },
    licence: { fr: 'MPL-2.0 (composant de page)', en: 'MPL-2.0 (page widget)' },
    caveats: {
      fr: 'Vérifiez l’offre, l’hébergement et le contrat avec l’éditeur.',
      en: 'Check the offer, the hosting and the contract with the publisher.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://friendlycaptcha.com/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'altcha',
    name: 'ALTCHA',
    url: 'https://altcha.org/',
    needs: ['captcha'],
    publisher: 'BAU Software',
    country: 'ZZ',
    ownerFlag: {
      fr: 'Pays de l’éditeur non vérifié. Code libre, sur vos serveurs.',
      en: 'Country of the publisher not verified. Free code, on your own servers.',
    },
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: { fr: 'Sur vos serveurs', en: 'On your own servers' },
    licence: { fr: 'MIT', en: 'MIT' },
    caveats: {
      fr: 'Sans cookie ni service extérieur quand il est sur vos serveurs.',
      en: 'No cookie and no outside service when it runs on your own servers.',
    },
    sources: [
      {
        source: 'Dépôt public de l’éditeur',
        url: 'https://github.com/altcha-org/altcha',
        checkedOn: '2026-11-24',
      },
    ],
  },
  {
    id: 'mcaptcha',
    name: 'mCaptcha',
    url: 'https://mcaptcha.org/',
    needs: ['captcha'],
    publisher: 'mCaptcha',
    country: 'ZZ',
    ownerFlag: {
      fr: 'Pays de l’éditeur non vérifié. Code libre, sur vos serveurs.',
      en: 'Country of the publisher not verified. Free code, on your own servers.',
    },
    audiences: ['state-staff', 'universities', 'local-authorities', 'schools', 'anyone'],
    hosting: { fr: 'Sur vos serveurs', en: 'On your own servers' },
    licence: { fr: 'AGPL-3.0', en: 'AGPL-3.0' },
    caveats: {
      fr: 'Encore en développement : à essayer avant de s’y fier.',
      en: 'Still in development: try it before relying on it.',
    },
    sources: [
      {
        source: 'Dépôt public de l’éditeur',
        url: 'https://github.com/mCaptcha/mCaptcha',
        checkedOn: '2026-11-24',
      },
    ],
  },
  {
    id: 'ign',
    name: 'Cartes de l’IGN (cartes.gouv.fr)',
    url: 'https://cartes.gouv.fr/',
    needs: ['maps'],
    publisher: 'IGN',
    country: 'FR',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    only: { countries: ['FR'] },
    hosting: { fr: 'Service de l’État, en France', en: 'State service, in France' },
    licence: { fr: 'Données ouvertes', en: 'Open data' },
    caveats: {
      fr: 'Cartes de France ; mentionnez la source.',
      en: 'Maps of France; name the source.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://cartes.gouv.fr/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'osm',
    name: 'OpenStreetMap (uMap, MapLibre)',
    url: 'https://www.openstreetmap.fr/',
    needs: ['maps'],
    publisher: 'OpenStreetMap Foundation, OpenStreetMap France',
    country: 'GB',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Sur vos serveurs, ou chez un hébergeur européen',
      en: 'On your own servers, or with a European host',
    },
    licence: { fr: 'ODbL, code libre', en: 'ODbL, free code' },
    caveats: {
      fr: 'Respectez les règles d’usage des serveurs de tuiles.',
      en: 'Mind the usage policy of the tile servers.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://www.openstreetmap.fr/',
        checkedOn: '2026-11-22',
      },
    ],
  },
];
