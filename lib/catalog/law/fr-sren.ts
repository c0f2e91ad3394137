/** France: Article 31 of the SREN Act. It binds neither municipalities nor schools. */
import { HOLDS_DATA } from './findings';
import { source } from './source';
import type { LawCard } from './types';
import { FRANCE } from './where';

const LOOKED_UP_ON = '2026-11-24';
const SREN_REFERENCE =
  'Loi n° 2024-449 du 21 mai 2024 (SREN), art. 31; décret n° 2026-272; arrêté du 14 avril 2026';
const SREN_URL = 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000049563368';
const SREN_SOURCES = [
  source(
    'DINUM, vade-mecum sur l’article 31, 2026',
    'https://numerique.gouv.fr/offre-accompagnement/reference-vade-mecum-sensibilite-donnees',
  ),
  source(
    'lebigdata.fr, 24 février 2026',
    'https://www.lebigdata.fr/loi-sren-la-donnee-sensible-ne-se-lit-plus-dans-son-contenu-mais-dans-ce-quelle-peut-casser',
  ),
  source(
    'nosdeputes.fr, janvier 2024 (mêmes critères)',
    'https://nosdeputes.fr/16/amendement/2112/138',
  ),
  source(
    'Assemblée nationale, amendement n° 1138',
    'https://www.assemblee-nationale.fr/dyn/16/amendements/1674/AN/1138',
    LOOKED_UP_ON,
  ),
  source(
    'houdart.org, 1er juillet 2024 (GIP)',
    'https://www.houdart.org/les-gip-tous-concernes-par-la-loi-sren/',
    LOOKED_UP_ON,
  ),
  source(
    'legiseye.com, 2026 (résumé non officiel du décret)',
    'https://legiseye.com/fr/law/france/1b606cc6',
  ),
  source(
    'Notification TRIS, 24 janvier 2025',
    'https://technical-regulation-information-system.ec.europa.eu/en/notification/26621',
  ),
];
const SREN_RECORDS = ['fr-sren-31', 'fr-sren-decret', 'fr-sren-vademecum'];
const SREN_STATUS = {
  fr: 'En vigueur. Décret n° 2026-272 et arrêté du 14 avril 2026 publiés d’après un résumé non officiel ; nous n’avons pas lu le Journal officiel (juillet 2026).',
  en: 'In force. Decree 2026-272 and an order of 14 April 2026 published according to an unofficial summary; we have not read the Official Journal (July 2026).',
};
const SREN_DETAIL = {
  fr: 'Deux conditions à la fois. Un : les données relèvent d’un secret protégé par la loi, ou sont nécessaires aux missions essentielles de l’État. Deux : leur atteinte pourrait toucher l’ordre ou la sécurité publics, la santé ou la vie des personnes, ou la propriété intellectuelle. Dans ce cas, si elles sont confiées à un cloud privé, l’offre doit notamment les protéger de l’accès d’autorités de pays hors de l’Union. La DINUM précise (5 février 2026) que l’offre « de confiance » n’est pas toujours obligatoire : l’analyse se fait au cas par cas. Un projet déjà engagé peut recevoir une dérogation ; elle cesse 18 mois après l’arrivée d’une offre conforme.',
  en: 'Two conditions at once. One: the data fall under a secret protected by law, or are needed for the State’s essential tasks. Two: harm to them could affect public order or security, people’s health or lives, or intellectual property. If such data are put in a private cloud, the offer must, among other things, protect them from access by authorities of non-EU countries. The State’s digital directorate (DINUM) states (5 February 2026) that a “trusted” offer is not always mandatory: the analysis is case by case. A project already under way may get a derogation, which ends 18 months after a compliant offer exists.',
};
const SREN_OTHER_SIDE = {
  fr: 'L’organisme peut répondre que ses données ne remplissent pas ces deux conditions, ou qu’il a une dérogation.',
  en: 'The body may answer that its data do not meet both conditions, or that it holds a derogation.',
};

export const frSren: readonly LawCard[] = [
  {
    id: 'fr-sren-31',
    jurisdiction: 'FR',
    title: {
      fr: 'Loi SREN, article 31 : les données très sensibles de l’État',
      en: 'SREN Act, Article 31: the State’s most sensitive data',
    },
    reference: SREN_REFERENCE,
    date: '2024-05-21',
    status: SREN_STATUS,
    statusOn: '2026-07-15',
    badge: {
      fr: 'État : cloud protégé du droit extra-européen exigé pour certaines données.',
      en: 'State: a cloud shielded from non-EU law is required for some data.',
    },
    short: {
      fr: 'L’État qui confie à un cloud privé des données d’une sensibilité particulière doit exiger une protection contre l’accès d’autorités de pays tiers. Toutes ses données ne sont pas concernées. De l’extérieur, on ne peut pas le savoir.',
      en: 'When the State puts particularly sensitive data in a private cloud, it must require protection against access by third-country authorities. Not all its data are covered. It cannot be known from outside.',
    },
    detail: SREN_DETAIL,
    otherSide: SREN_OTHER_SIDE,
    isNot: {
      fr: 'Voir un service américain ne prouve pas que des données de ce type s’y trouvent.',
      en: 'Seeing an American service does not prove that data of this kind are there.',
    },
    binds: {
      fr: 'L’État, ses opérateurs et certains groupements d’intérêt public. Pas les communes, départements, régions, écoles, collèges ni lycées.',
      en: 'The State, its operators and some public-interest groupings. Not municipalities, departments, regions, schools or high schools.',
    },
    bodyCanDo: {
      fr: 'Publier son analyse des données, demander l’appui de la DINUM, choisir une offre qualifiée SecNumCloud pour les données concernées.',
      en: 'Publish its analysis of the data, ask DINUM for support, choose a SecNumCloud-qualified offer for the data concerned.',
    },
    sources: SREN_SOURCES,
    officialUrl: SREN_URL,
    records: SREN_RECORDS,
    when: {
      site: { countries: FRANCE, sectors: ['state', 'military'], statuses: ['public'] },
      anyFinding: HOLDS_DATA,
      rank: 20,
    },
  },
  {
    id: 'fr-sren-31-operators',
    jurisdiction: 'FR',
    title: {
      fr: 'Loi SREN, article 31 : si cet organisme relève de l’État',
      en: 'SREN Act, Article 31: if this body is a State service or operator',
    },
    reference: SREN_REFERENCE,
    date: '2024-05-21',
    status: SREN_STATUS,
    statusOn: '2026-07-15',
    badge: {
      fr: 'Service ou opérateur de l’État ? Une règle propre vise certaines données.',
      en: 'A State service or operator? A special rule covers some data.',
    },
    short: {
      fr: 'Si cet organisme est un service de l’État (un rectorat) ou figure sur la liste de ses opérateurs, la loi SREN le vise pour ses données d’une sensibilité particulière. Certaines recherches peuvent en être. Les écoles et lycées ne sont pas visés.',
      en: 'If this body is a State service (a “rectorat”) or on the list of State operators, the SREN Act covers its particularly sensitive data. Some research may be among them. Schools and high schools are not covered.',
    },
    detail: SREN_DETAIL,
    otherSide: SREN_OTHER_SIDE,
    isNot: {
      fr: 'Nous ne savons pas si cet organisme est visé, ni si de telles données sont dans ce service.',
      en: 'We do not know whether this body is covered, nor whether such data are in this service.',
    },
    binds: {
      fr: 'Les services de l’État, dont les rectorats, et les opérateurs listés en annexe du budget. Universités et recherche : liste à consulter.',
      en: 'State services, education authorities among them, and the operators listed in the annex to the budget. Universities and research: consult the list.',
    },
    bodyCanDo: {
      fr: 'Dire s’il est opérateur, classer ses données, garder les travaux protégés hors des outils ordinaires.',
      en: 'Say whether it is an operator, classify its data, keep protected work out of ordinary tools.',
    },
    sources: SREN_SOURCES,
    officialUrl: SREN_URL,
    records: SREN_RECORDS,
    when: {
      site: {
        countries: FRANCE,
        sectors: ['education', 'higher-education', 'research'],
        statuses: ['public'],
      },
      anyFinding: HOLDS_DATA,
      rank: 26,
    },
  },
];
