/** France: the State’s own doctrine and plans. None of this binds municipalities or schools. */
import { HOLDS_DATA } from './findings';
import { source } from './source';
import type { LawCard } from './types';
import { FRANCE } from './where';

export const frState: readonly LawCard[] = [
  {
    id: 'fr-cloud-doctrine',
    jurisdiction: 'FR',
    title: {
      fr: 'Doctrine « cloud au centre » de l’État : circulaires 6282/SG puis 6404/SG',
      en: 'The State’s “cloud at the centre” doctrine: circulars 6282/SG, then 6404/SG',
    },
    reference:
      'Circulaire n° 6282-SG du 5 juillet 2021, règle R9; n° 6404/SG du 31 mai 2023; note DINUM du 15 septembre 2021',
    date: '2023-05-31',
    status: {
      fr: 'Version de 2023 en vigueur à notre dernière date connue, reprise pour l’essentiel par l’article 31 de la loi SREN. La note de 2021 n’a pas été retirée à notre connaissance.',
      en: 'The 2023 version was in force when last known, its core taken up by Article 31 of the SREN Act. The 2021 note has not been withdrawn to our knowledge.',
    },
    statusOn: '2026-07-15',
    badge: {
      fr: 'L’État se demande un cloud SecNumCloud pour ses données les plus sensibles.',
      en: 'The State asks itself for a SecNumCloud cloud for its most sensitive data.',
    },
    short: {
      fr: 'Depuis 2021, l’État se demande à lui-même un cloud qualifié pour ses données les plus sensibles. En 2023, il a précisé lesquelles : secrets protégés par la loi, missions essentielles. Hors de ces cas, la qualification n’est pas exigée.',
      en: 'Since 2021 the State has asked itself for a qualified cloud for its most sensitive data. In 2023 it defined them: secrets protected by law, essential tasks. Otherwise the qualification is not required.',
    },
    detail: {
      fr: 'Circulaire du 5 juillet 2021, règle R9 : données sensibles dans un cloud commercial seulement s’il est SecNumCloud et immunisé contre le droit extracommunautaire. Le 15 septembre 2021, la DINUM écrit aux ministères que migrer les outils de bureau et de messagerie des agents vers l’offre Office 365 « n’est pas conforme » à cette doctrine, avec des dérogations pour les projets très avancés et un délai de 12 mois après l’arrivée d’une offre de confiance. La circulaire du 31 mai 2023 remplace R9 par une définition plus étroite des données d’une sensibilité particulière.',
      en: 'Circular of 5 July 2021, rule R9: sensitive data in a commercial cloud only if it is SecNumCloud-qualified and immune from non-EU law. On 15 September 2021 DINUM wrote to ministries that moving staff office and mail tools to the Office 365 offer “is not compliant” with that doctrine, with derogations for very advanced projects and 12 months after a trusted offer exists. The circular of 31 May 2023 replaced R9 with a narrower definition of particularly sensitive data.',
    },
    otherSide: {
      fr: 'Une circulaire est une consigne interne à l’État. Elle prévoit des dérogations.',
      en: 'A circular is an instruction within the State. It provides for derogations.',
    },
    isNot: {
      fr: 'Ce n’est pas une interdiction générale d’un produit, et cela ne vise pas les communes ni les écoles.',
      en: 'It is no general ban on a product, and it does not concern municipalities or schools.',
    },
    binds: {
      fr: 'Les services de l’État et les organismes de son système d’information (décret n° 2019-1088).',
      en: 'State services and the bodies of its information system (decree 2019-1088).',
    },
    bodyCanDo: {
      fr: 'Utiliser les outils de l’État (Tchap, Visio, La Suite), documenter sa dérogation si elle existe.',
      en: 'Use the State’s own tools (Tchap, Visio, La Suite), document its derogation if there is one.',
    },
    sources: [
      source(
        'numerique.gouv.fr, règles de la doctrine',
        'https://www.numerique.gouv.fr/services/cloud/regles-doctrine/',
      ),
      source(
        'securibase.com, circulaire 6282-SG',
        'https://securibase.com/securibase/public/fiche/28598/32810',
      ),
      source(
        'Banque des territoires, juillet 2021',
        'https://www.banquedesterritoires.fr/la-circulaire-sur-la-doctrine-du-cloud-de-letat-francais-publiee',
      ),
      source(
        'channelnews.fr, septembre 2021',
        'https://www.channelnews.fr/letat-ferme-ses-portes-a-office-365-dans-le-cloud-de-microsoft-105899',
      ),
      source(
        'silicon.fr, juin 2023',
        'https://www.silicon.fr/donnees-sensibles-doctrine-cloud-etat-466894.html',
      ),
      source(
        'achatsolutions.fr, 2023',
        'https://blog.achatsolutions.fr/le-cloud-de-letat-entre-enjeux-defis-et-rigueur/',
      ),
    ],
    officialUrl: 'https://www.legifrance.gouv.fr/circulaire/id/45446',
    records: ['fr-circ-6282', 'fr-circ-6404', 'fr-note-dinum'],
    when: {
      site: { countries: FRANCE, sectors: ['state', 'military'], statuses: ['public'] },
      anyFinding: HOLDS_DATA,
      rank: 22,
    },
  },
  {
    id: 'fr-state-plans',
    jurisdiction: 'FR',
    title: {
      fr: 'L’État en 2026 : achats, Visio, plans de réduction des dépendances',
      en: 'The State in 2026: purchases, Visio, plans to cut dependencies',
    },
    reference:
      'Circulaire sur les achats numériques de l’État (annoncée le 5 février 2026); annonce Visio (26 janvier 2026); séminaire d’avril 2026',
    date: '2026-02-05',
    status: {
      fr: 'En cours. Les plans des ministères étaient attendus à l’automne 2026 ; leur contenu ne nous est pas connu.',
      en: 'Under way. Ministries’ plans were due in autumn 2026; their content is not known to us.',
    },
    statusOn: '2026-04-30',
    badge: {
      fr: 'L’État s’est donné un calendrier pour réduire ses dépendances (2026-2027).',
      en: 'The State has set itself a timetable to cut dependencies (2026–2027).',
    },
    short: {
      fr: 'En 2026, l’État a fixé des critères de souveraineté pour ses achats. Ses services doivent passer à Visio d’ici 2027. Chaque ministère, opérateurs compris, doit un plan de réduction des dépendances hors d’Europe.',
      en: 'In 2026 the State set sovereignty criteria for its purchases. Its services must move to Visio by 2027. Each ministry, with its operators, owes a plan to cut dependencies outside Europe.',
    },
    detail: {
      fr: 'Achats : mutualiser d’abord, acheter ensuite, développer en dernier ; critères d’immunité extraterritoriale, de substituabilité et de maîtrise. Visio, outil libre hébergé chez Outscale (SecNumCloud), doit être généralisé d’ici 2027 ; 40 000 puis 200 000 utilisateurs étaient visés en janvier 2026. Le plan d’avril 2026 couvre sept domaines ; la DINUM passe à Linux et la caisse nationale d’assurance maladie (80 000 agents) aux outils de l’État, selon la presse.',
      en: 'Purchases: share first, then buy, build last; criteria of immunity from extraterritorial law, substitutability and control. Visio, an open-source tool hosted by Outscale (SecNumCloud), is to be used everywhere by 2027; 40,000 then 200,000 users were the target in January 2026. The April 2026 plan covers seven areas; DINUM moves to Linux and the national health insurance fund (80,000 staff) to State tools, according to the press.',
    },
    otherSide: {
      fr: 'Une migration prend des années ; un service encore en place peut faire partie du plan.',
      en: 'A migration takes years; a service still in use may be part of the plan.',
    },
    isNot: {
      fr: 'Cela ne vise ni les collectivités ni les écoles.',
      en: 'It concerns neither local authorities nor schools.',
    },
    binds: {
      fr: 'L’État, et ses opérateurs pour le plan.',
      en: 'The State, and its operators for the plan.',
    },
    bodyCanDo: {
      fr: 'Publier son plan et ses étapes.',
      en: 'Publish its plan and milestones.',
    },
    sources: [
      source(
        'channelnews.fr, 11 février 2026',
        'https://www.channelnews.fr/bercy-reprend-la-main-sur-ses-achats-numeriques-154780',
      ),
      source(
        'esteval.fr, février 2026',
        'https://www.esteval.fr/article.44910.initiatives-achats-publics-numeriques-l-etat-precise-sa-doctrine',
      ),
      source(
        'next.ink, 26 janvier 2026',
        'https://next.ink/221125/letat-veut-generaliser-visio-loutil-de-webconf-de-la-suite-numerique-dici-2027/',
      ),
      source(
        'sysroute.online, avril 2026',
        'https://sysroute.online/france-chooses-linux-to-replace-windows-in-all-government-ministries',
      ),
    ],
    records: ['fr-achats-2026', 'fr-visio', 'fr-plan-2026'],
    when: {
      site: { countries: FRANCE, sectors: ['state'], statuses: ['public'] },
      anyFinding: HOLDS_DATA,
      rank: 45,
    },
  },
];
