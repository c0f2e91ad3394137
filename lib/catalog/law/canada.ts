/** Québec, and Canada where the province cannot be read from the address. */
import { TRANSFERS } from './findings';
import { source } from './source';
import type { LawCard } from './types';

const QUEBEC_HOSTS: readonly string[] = ['qc.ca', 'quebec'];
const QUEBEC_SOURCES = [
  source(
    'Légis Québec, article 70.1',
    'http://www.legisquebec.gouv.qc.ca/fr/showversion/cs/A-2.1?code=se:70_1&pointInTime=20170720',
    '2026-11-24',
  ),
  source(
    'Barreau du Québec, 19 janvier 2026',
    'https://cms.barreau.qc.ca/fr/nouvelle/article/souverainete-numerique-gestion-donnees',
  ),
  source('rezonodwes.com, 18 décembre 2025', 'https://rezonodwes.com/?p=370469'),
];
const QUEBEC_URL = 'https://www.legisquebec.gouv.qc.ca/fr/document/lc/a-2.1';

export const canada: readonly LawCard[] = [
  {
    id: 'qc-loi25',
    jurisdiction: 'QC',
    title: {
      fr: 'Québec : évaluer avant d’envoyer des renseignements hors du Québec',
      en: 'Québec: assess before sending information outside Québec',
    },
    reference:
      'RLRQ, c. A-2.1, art. 70.1 (L.Q. 2021, c. 25); arrêté ministériel du 3 décembre 2025',
    date: '2023-09-22',
    status: {
      fr: 'En vigueur à notre dernière date connue (janvier 2026).',
      en: 'In force when last known (January 2026).',
    },
    statusOn: '2026-01-19',
    badge: {
      fr: 'Québec : évaluation exigée avant d’envoyer des renseignements hors du Québec.',
      en: 'Québec: an assessment is required before sending information out.',
    },
    short: {
      fr: 'Avant de communiquer des renseignements personnels hors du Québec, un organisme public évalue les risques pour la vie privée et exige une protection adéquate. Vous pouvez demander si cette évaluation existe.',
      en: 'Before sending personal information outside Québec, a public body must assess the privacy risks and require adequate protection. You may ask whether that assessment exists.',
    },
    detail: {
      fr: 'La règle vient de la Loi sur l’accès, modifiée par la Loi 25. Un arrêté du 3 décembre 2025 fait passer en premier, « lorsque possible », les fournisseurs québécois et canadiens. Un serveur au Québec ne suffit pas à écarter le droit américain quand le fournisseur en relève. L’article 17, souvent cité, vise le secteur privé.',
      en: 'The rule comes from the Access Act, as amended by Law 25. An order of 3 December 2025 puts Québec and Canadian providers first, “where possible”. A server in Québec is not enough to rule out US law when the provider is subject to it. Section 17, often cited, is about the private sector.',
    },
    otherSide: {
      fr: 'Une évaluation peut conclure que la protection est adéquate ; la communication est alors permise.',
      en: 'An assessment may conclude that protection is adequate; sending is then allowed.',
    },
    isNot: {
      fr: 'Ce n’est pas une interdiction des fournisseurs américains.',
      en: 'It is not a ban on American providers.',
    },
    binds: { fr: 'Les organismes publics du Québec.', en: 'Public bodies of Québec.' },
    bodyCanDo: {
      fr: 'Publier l’évaluation, dire quels renseignements sortent et pourquoi.',
      en: 'Publish the assessment, say which information leaves and why.',
    },
    sources: QUEBEC_SOURCES,
    officialUrl: QUEBEC_URL,
    records: ['qc-loi25'],
    when: {
      site: { countries: ['CA'], statuses: ['public'], hosts: QUEBEC_HOSTS },
      anyFinding: TRANSFERS,
      rank: 20,
    },
  },
  {
    id: 'ca-province',
    jurisdiction: 'CA',
    title: {
      fr: 'Canada : la règle dépend de la province',
      en: 'Canada: the rule depends on the province',
    },
    reference: 'Québec : RLRQ, c. A-2.1, art. 70.1',
    date: '2023-09-22',
    status: {
      fr: 'Règle du Québec en vigueur à notre dernière date connue (janvier 2026). Vigie n’a pas étudié les autres provinces.',
      en: 'Québec’s rule was in force when last known (January 2026). Vigie has not studied the other provinces.',
    },
    statusOn: '2026-01-19',
    badge: {
      fr: 'Canada : la règle dépend de la province de l’organisme.',
      en: 'Canada: the rule depends on the body’s province.',
    },
    short: {
      fr: 'Si cet organisme est au Québec, il doit évaluer les risques avant d’envoyer des renseignements personnels hors de la province. Ailleurs au Canada, d’autres règles s’appliquent, que Vigie n’a pas étudiées.',
      en: 'If this body is in Québec, it must assess the risks before sending personal information out of the province. Elsewhere in Canada other rules apply, which Vigie has not studied.',
    },
    detail: {
      fr: 'Nous n’avons pas pu lire la province dans l’adresse du site. Pour le Québec, voir la Loi sur l’accès, article 70.1, et l’arrêté du 3 décembre 2025, qui fait passer en premier, « lorsque possible », les fournisseurs québécois et canadiens.',
      en: 'We could not read the province in the site’s address. For Québec, see the Access Act, section 70.1, and the order of 3 December 2025, which puts Québec and Canadian providers first, “where possible”.',
    },
    otherSide: {
      fr: 'L’organisme sait quelle loi le lie : il peut le dire.',
      en: 'The body knows which law binds it: it can say so.',
    },
    isNot: {
      fr: 'Cette fiche ne dit pas que la loi du Québec s’applique ici.',
      en: 'This card does not say that Québec law applies here.',
    },
    binds: {
      fr: 'Les organismes publics du Québec, pour cette règle.',
      en: 'Public bodies of Québec, for this rule.',
    },
    bodyCanDo: {
      fr: 'Dire quelle loi la lie et publier son évaluation.',
      en: 'Say which law binds it and publish its assessment.',
    },
    sources: QUEBEC_SOURCES,
    officialUrl: QUEBEC_URL,
    records: ['qc-loi25'],
    when: {
      site: { countries: ['CA'], statuses: ['public'], notHosts: QUEBEC_HOSTS },
      anyFinding: TRANSFERS,
      rank: 32,
    },
  },
];
