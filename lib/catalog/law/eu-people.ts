/** European Union: pupils, and the visitor's own address. */
import { HOLDS_DATA } from './findings';
import { source } from './source';
import type { LawCard } from './types';
import { GDPR_AREA, GDPR_AREA_AND_INSTITUTIONS } from './where';

export const euPeople: readonly LawCard[] = [
  {
    id: 'eu-gdpr-pupils',
    jurisdiction: 'EU',
    title: {
      fr: 'RGPD : données d’élèves et données sensibles (article 9)',
      en: 'GDPR: pupils’ data and sensitive data (Article 9)',
    },
    reference: 'Règlement (UE) 2016/679, art. 9, cons. 38',
    date: '2016-04-27',
    status: { fr: 'En vigueur.', en: 'In force.' },
    statusOn: '2026-06-18',
    badge: {
      fr: 'Élèves : protection particulière. Leurs données ne sont pas toutes « sensibles ».',
      en: 'Pupils: specific protection. Not all their data are “sensitive”.',
    },
    short: {
      fr: 'Les enfants ont droit à une protection particulière. Les données de santé, de handicap ou de religion sont sensibles : les traiter est interdit, sauf exceptions. Les notes ou l’emploi du temps ne le sont pas, mais se protègent aussi.',
      en: 'Children are entitled to specific protection. Data on health, disability or religion are sensitive: processing them is barred, save exceptions. Marks or timetables are not, but they too must be protected.',
    },
    detail: {
      fr: 'L’article 9 du RGPD vise la santé, l’origine, les opinions, la religion, le syndicat, la biométrie et l’orientation sexuelle. À l’école, cela peut toucher un projet d’accueil individualisé, un handicap ou un régime alimentaire religieux. Les notes, emplois du temps et adresses n’en font pas partie, même si leurs titulaires sont mineurs. Le considérant 38 rappelle que les enfants méritent une protection particulière.',
      en: 'Article 9 GDPR covers health, origin, opinions, religion, union membership, biometrics and sexual orientation. At school this may concern an individual health plan, a disability or a religious diet. Marks, timetables and addresses are outside it, even though they belong to minors. Recital 38 recalls that children merit specific protection.',
    },
    otherSide: {
      fr: 'Les fournisseurs proposent des offres éducation aux réglages plus stricts. Les autorités regardent ces réglages, le contrat et l’information donnée aux familles.',
      en: 'Providers sell education editions with stricter settings. Regulators look at those settings, the contract and what families were told.',
    },
    isNot: {
      fr: 'Nous voyons l’outil, pas les données qui y sont mises. Rien ne dit que des données sensibles s’y trouvent.',
      en: 'We see the tool, not the data put in it. Nothing says that sensitive data are there.',
    },
    binds: {
      fr: 'Le responsable du traitement : selon les cas l’école, sa collectivité ou l’académie. Les écoles privées aussi.',
      en: 'The controller: the school, its local authority or the education authority, depending on the case. Private schools too.',
    },
    bodyCanDo: {
      fr: 'Ne pas mettre de données de santé dans l’outil, limiter les comptes, couper les services annexes, informer les familles simplement.',
      en: 'Keep health data out of the tool, limit accounts, switch off additional services, tell families in plain words.',
    },
    sources: [
      source('EUR-Lex, règlement 2016/679', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'),
    ],
    officialUrl: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    records: ['eu-gdpr-9'],
    when: {
      site: { countries: GDPR_AREA, sectors: ['school', 'education'] },
      anyFinding: HOLDS_DATA,
      rank: 24,
    },
  },
  {
    id: 'eu-visitor-address',
    jurisdiction: 'EU',
    title: {
      fr: 'Votre adresse IP envoyée à un tiers : affaire Bindl, Google Fonts, Google Analytics',
      en: 'Your IP address sent to a third party: Bindl, Google Fonts, Google Analytics',
    },
    reference:
      'T-354/22, 8 janvier 2025, ECLI:EU:T:2025:4 (pourvoi C-206/25 P); BGH, VI ZR 258/24; LG München I, 3 O 17493/20',
    date: '2025-01-08',
    status: {
      fr: 'Pourvoi de la Commission (17 mars 2025) et question allemande à la Cour de justice : en cours à notre dernière date connue (décembre 2025).',
      en: 'The Commission’s appeal (17 March 2025) and the German question to the Court of Justice were pending when last known (December 2025).',
    },
    statusOn: '2025-12-31',
    badge: {
      fr: 'La page envoie votre adresse IP à une société américaine. Souvent remplaçable.',
      en: 'This page sends your IP address to a US company. Often replaceable.',
    },
    short: {
      fr: 'Cette page charge des éléments (polices, CDN, statistiques, cartes…) chez une société américaine, qui reçoit votre adresse IP. L’effet est souvent limité et les juges divergent ; la mesure d’audience peut demander votre accord. Ce n’est pas une preuve d’illégalité.',
      en: 'This page loads items (fonts, CDN, analytics, maps…) from a US company, which receives your IP address. The impact is often limited and courts differ; analytics may need your consent. This is not proof of illegality.',
    },
    detail: {
      fr: 'Votre navigateur a contacté une société américaine, qui reçoit au moins votre adresse IP et souvent la page d’origine. Le Tribunal de l’Union a accordé 400 € pour un bouton de connexion Facebook, mais a rejeté le grief visant le CDN d’Amazon (T-354/22). Munich a accordé 100 € pour Google Fonts (20 janvier 2022) : un tribunal local, avant l’accord de 2023. Le 28 août 2025, la Cour fédérale allemande a demandé à la Cour de justice si une adresse IP dynamique est alors une donnée personnelle. En France, la CNIL a jugé contraires au RGPD des transferts par Google Analytics (10 février 2022), faute alors d’accord ; depuis le 10 juillet 2023, l’envoi aux sociétés certifiées est permis. Un simple CDN n’est pas une messagerie.',
      en: 'Your browser contacted a US company, which receives at least your IP address and often the page of origin. The EU General Court awarded €400 over a Facebook sign-in button but dismissed the claim about Amazon’s CDN (T-354/22). Munich awarded €100 over Google Fonts (20 January 2022): a local court, before the 2023 arrangement. On 28 August 2025 Germany’s Federal Court asked the Court of Justice whether a dynamic IP address is personal data there. In France the CNIL held Google Analytics transfers contrary to the GDPR (10 February 2022), there being no arrangement then; since 10 July 2023 sending data to certified companies is allowed. A plain CDN is not a mailbox.',
    },
    otherSide: {
      fr: 'Un fournisseur peut répondre qu’une adresse IP seule ne suffit pas à identifier un visiteur, et s’appuyer sur l’accord de 2023.',
      en: 'A provider may answer that an IP address alone is not enough to identify a visitor, and rely on the 2023 arrangement.',
    },
    isNot: {
      fr: 'Ce n’est pas une remise de vos messages ou de vos fichiers.',
      en: 'It does not hand over your messages or your files.',
    },
    binds: {
      fr: 'L’éditeur du site, responsable de ce que sa page charge.',
      en: 'The publisher of the site, answerable for what its page loads.',
    },
    bodyCanDo: {
      fr: 'Héberger polices et scripts sur le site, choisir une mesure d’audience exemptée de consentement, des cartes et un anti-robot européens, demander l’accord avant tout traceur.',
      en: 'Self-host fonts and scripts, choose analytics exempt from consent, European maps and anti-bot, ask before any tracker.',
    },
    sources: [
      source(
        'EUR-Lex, résumé de T-354/22',
        'https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX%3A62022TJ0354_RES',
      ),
      source('scl.org, 13 janvier 2025', 'https://scl.org/?p=16903'),
      source(
        'eurlexsearch.com, 28 avril 2025',
        'https://eurlexsearch.com/documents/docfile:e44492ef-ee63-4cd9-9494-4675bd8a6c42',
      ),
      source(
        'ratgeberrecht.eu, 2025',
        'https://www.ratgeberrecht.eu/aktuell/bgh-fragt-eugh-zu-google-fonts-abmahnungen-dsgvo/',
      ),
      source(
        'anwalt-suchservice.de, décembre 2025',
        'https://www.anwalt-suchservice.de/rechtstipps/bgh_beschl_28_8_2025_-_vi_zr_258_24_28794.html',
      ),
      source(
        'gdprhub.eu, 23 février 2022',
        'https://gdprhub.eu/index.php?title=CNIL_(France)_-_Google_Analytics_(no_case_number)&oldid=23676',
      ),
    ],
    officialUrl: 'https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX%3A62022TJ0354_RES',
    records: ['eu-bindl', 'de-fonts', 'fr-cnil-ga'],
    when: {
      site: { countries: GDPR_AREA_AND_INSTITUTIONS },
      anyFinding: [
        { exposures: ['metadata'] },
        { layers: ['third-party'], exposures: ['content'] },
      ],
      rank: 29,
    },
  },
];
