/** France: what concerns every public body. */
import { OWN_CLOUD } from './findings';
import { source } from './source';
import type { LawCard } from './types';
import { FRANCE, FRENCH_BODIES } from './where';

const LOOKED_UP_ON = '2026-11-24';

export const frEveryone: readonly LawCard[] = [
  {
    id: 'fr-lrn-16',
    jurisdiction: 'FR',
    title: {
      fr: 'Loi République numérique, article 16 : garder la maîtrise de son informatique',
      en: 'Digital Republic Act, Article 16: keeping control of one’s IT',
    },
    reference: 'Loi n° 2016-1321 du 7 octobre 2016, art. 16',
    date: '2016-10-07',
    status: {
      fr: 'En vigueur. Sans sanction ; sa force est discutée.',
      en: 'In force. Without a sanction; its force is disputed.',
    },
    statusOn: '2026-07-15',
    badge: {
      fr: 'La loi demande aux administrations de garder la maîtrise de leur informatique.',
      en: 'The law asks public bodies to keep control of their IT.',
    },
    short: {
      fr: 'Depuis 2016, les administrations doivent veiller à la maîtrise, à la durée et à l’indépendance de leur informatique. Elles « encouragent » les logiciels libres et les formats ouverts. Encourager n’est pas imposer.',
      en: 'Since 2016 public bodies must see to the control, durability and independence of their IT. They “encourage” free software and open formats. To encourage is not to impose.',
    },
    detail: {
      fr: 'L’article 16 demande de préserver la maîtrise, la pérennité et l’indépendance des systèmes d’information. Il demande d’encourager les logiciels libres et les formats ouverts lors du développement, de l’achat ou de l’utilisation de tout ou partie de ces systèmes. Une priorité au logiciel libre avait été proposée en 2016 ; le Parlement ne l’a pas retenue.',
      en: 'Article 16 asks to preserve the control, durability and independence of information systems. It asks to encourage free software and open formats when developing, buying or using all or part of these systems. A priority for free software was proposed in 2016; Parliament did not adopt it.',
    },
    otherSide: {
      fr: 'L’association April juge cette disposition sans portée contraignante. L’organisme garde le choix de ses outils.',
      en: 'The association April considers this provision to have no binding force. The body keeps the choice of its tools.',
    },
    isNot: {
      fr: 'Ce texte n’impose pas le logiciel libre et n’interdit aucun fournisseur.',
      en: 'The text does not impose free software and forbids no provider.',
    },
    binds: {
      fr: 'Les administrations au sens large : État, collectivités, établissements publics.',
      en: 'Public bodies in a wide sense: State, local authorities, public institutions.',
    },
    bodyCanDo: {
      fr: 'Expliquer comment elle garde la maîtrise : formats ouverts, réversibilité, part de logiciels libres.',
      en: 'Explain how it keeps control: open formats, reversibility, share of free software.',
    },
    sources: [
      source(
        'Légifrance, loi n° 2016-1321',
        'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000033202746',
      ),
      source(
        'Next INpact, 4 juillet 2016',
        'https://www.nextinpact.com/news/100503-loi-numerique-pas-recours-prioritaire-aux-logiciels-libres-pour-l-administration.htm',
        LOOKED_UP_ON,
      ),
      source(
        'April, octobre 2016',
        'https://www.april.org/promulgation-de-la-loi-pour-une-republique-numerique-logiciels-libres-mobilisation-de-l-april',
        LOOKED_UP_ON,
      ),
    ],
    officialUrl: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000033202746',
    records: ['fr-lrn-16'],
    when: {
      site: {
        countries: FRANCE,
        sectors: FRENCH_BODIES,
        statuses: ['public'],
      },
      anyFinding: OWN_CLOUD,
      rank: 33,
    },
  },
  {
    id: 'fr-cnil-analytics',
    jurisdiction: 'FR',
    title: {
      fr: 'CNIL et Google Analytics (2022)',
      en: 'CNIL and Google Analytics (2022)',
    },
    reference: 'CNIL, mise en demeure publiée le 10 février 2022',
    date: '2022-02-10',
    status: {
      fr: 'Antérieur à l’accord du 10 juillet 2023 : le grief de transfert ne vaut plus tel quel si Google est certifié. L’accord du visiteur et la sobriété des données restent dus.',
      en: 'Before the arrangement of 10 July 2023: the transfer complaint no longer holds as such if Google is certified. Visitor consent and data minimisation remain due.',
    },
    statusOn: '2026-07-15',
    badge: {
      fr: 'Mesure d’audience de Google : votre accord peut être demandé. Position de 2022.',
      en: 'Google audience measurement: your consent may be needed. A 2022 position.',
    },
    short: {
      fr: 'En 2022, la CNIL a jugé contraires au RGPD des transferts par Google Analytics, faute alors d’accord avec les États-Unis. Depuis 2023, un accord existe. Le site doit encore demander votre accord et limiter les données.',
      en: 'In 2022 the CNIL held Google Analytics transfers contrary to the GDPR, there being no arrangement with the United States. Since 2023 there is one. The site must still ask for your consent and limit the data.',
    },
    detail: {
      fr: 'La mise en demeure du 10 février 2022 visait un éditeur de site non nommé. Elle se fondait sur l’absence d’accord à ce moment et sur des mesures insuffisantes de Google. Elle garde un intérêt de méthode : regarder quelles données partent, où, et si le visiteur a choisi.',
      en: 'The formal notice of 10 February 2022 concerned an unnamed website publisher. It rested on the lack of an arrangement at the time and on insufficient measures by Google. It keeps its value as a method: see which data leave, where to, and whether the visitor chose.',
    },
    otherSide: {
      fr: 'Google s’appuie aujourd’hui sur l’accord de 2023 et sur de nouveaux réglages.',
      en: 'Google now relies on the 2023 arrangement and on new settings.',
    },
    isNot: {
      fr: 'Ce n’est pas une décision contre ce site.',
      en: 'It is not a decision against this site.',
    },
    binds: {
      fr: 'L’éditeur visé en 2022. Les autres s’en inspirent.',
      en: 'The publisher concerned in 2022. Others draw on it.',
    },
    bodyCanDo: {
      fr: 'Choisir une mesure d’audience exemptée de consentement, par exemple Matomo réglé selon la CNIL.',
      en: 'Choose analytics exempt from consent, for example Matomo set as the CNIL asks.',
    },
    sources: [
      source(
        'gdprhub.eu, 23 février 2022',
        'https://gdprhub.eu/index.php?title=CNIL_(France)_-_Google_Analytics_(no_case_number)&oldid=23676',
      ),
    ],
    officialUrl:
      'https://www.cnil.fr/fr/utilisation-de-google-analytics-et-transferts-de-donnees-vers-les-etats-unis-la-cnil-met-en-demeure',
    records: ['fr-cnil-ga'],
    when: {
      site: {
        countries: FRANCE,
        sectors: FRENCH_BODIES,
        statuses: ['public'],
      },
      anyFinding: [{ services: ['g-analytics'] }],
      rank: 31,
    },
  },
];
