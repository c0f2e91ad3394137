/** France: what concerns all public bodies, local authorities and health. */
import { source } from './source';
import type { FindingCondition, LawCard } from './types';
import { FRANCE } from './where';

const CLOUD: readonly FindingCondition[] = [
  { layers: ['hosting', 'mail', 'workspace'], exposures: ['content', 'transit', 'on-click'] },
];
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
        sectors: [
          'state',
          'local',
          'school',
          'education',
          'higher-education',
          'research',
          'health',
          'social',
          'military',
        ],
        statuses: ['public'],
      },
      anyFinding: CLOUD,
      rank: 33,
    },
  },
  {
    id: 'fr-local-bill',
    jurisdiction: 'FR',
    title: {
      fr: 'Collectivités : une proposition de loi sur les marchés numériques',
      en: 'Local authorities: a bill on digital procurement',
    },
    reference:
      'Proposition de loi, Sénat n° 8 (2025-2026), adoptée le 17 décembre 2025; Assemblée nationale n° 2258',
    date: '2025-12-17',
    status: {
      fr: 'Proposition adoptée par le Sénat ; examen en commission à l’Assemblée annoncé pour le 25 février 2026. Suite non connue. Ce n’est pas du droit applicable à notre connaissance.',
      en: 'Bill passed by the Senate; committee stage at the Assembly announced for 25 February 2026. What followed is not known. It is not law in force to our knowledge.',
    },
    statusOn: '2026-02-25',
    badge: {
      fr: 'Collectivités : pas visées par la loi SREN. Une extension était discutée en 2026.',
      en: 'Local authorities: not under the SREN Act. An extension was debated in 2026.',
    },
    short: {
      fr: 'La loi SREN ne vise pas les collectivités. Une proposition adoptée au Sénat fin 2025 l’étendrait aux régions, départements, intercommunalités et communes de plus de 30 000 habitants. Elle n’était pas votée en février 2026.',
      en: 'The SREN Act does not cover local authorities. A bill passed by the Senate in late 2025 would extend it to regions, departments, groupings and towns above 30,000 inhabitants. It had not been enacted in February 2026.',
    },
    detail: {
      fr: 'La proposition « sécurisation des marchés publics numériques » reprend les critères de l’article 31 de la loi SREN, avec des dérogations. Tant qu’elle n’est pas promulguée, une commune, un département ou une région choisit son cloud selon le RGPD et les règles de la commande publique.',
      en: 'The bill on “securing public digital procurement” takes up the criteria of Article 31 of the SREN Act, with derogations. Until it is enacted, a municipality, department or region chooses its cloud under the GDPR and public procurement rules.',
    },
    otherSide: {
      fr: 'Des collectivités peuvent rappeler le coût et le temps d’une migration.',
      en: 'Local authorities may point to the cost and time of a migration.',
    },
    isNot: {
      fr: 'Une proposition de loi ne crée aucune obligation.',
      en: 'A bill creates no duty.',
    },
    binds: { fr: 'Personne pour l’instant.', en: 'Nobody for now.' },
    bodyCanDo: {
      fr: 'S’y préparer : recenser les données les plus sensibles et les dates de fin de contrat.',
      en: 'Get ready: list the most sensitive data and the end dates of contracts.',
    },
    sources: [
      source(
        'Sénat, séance du 17 décembre 2025',
        'https://www.senat.fr/cra/s20251217/s20251217_2.html',
      ),
      source(
        'Whaller, 20 février 2026',
        'https://blog.whaller.com/2026/02/20/securisation-marches-publics-numeriques-whaller-assemblee-nationale',
      ),
      source(
        'Clever Cloud, 16 février 2026',
        'https://www.clever.cloud/fr/blog/presse/2026/02/16/clever-cloud-auditionne-a-lassemblee-nationale',
      ),
    ],
    officialUrl: 'https://www.senat.fr/cra/s20251217/s20251217_2.html',
    records: ['fr-ppl-marches'],
    when: {
      site: { countries: FRANCE, sectors: ['local'], statuses: ['public'] },
      anyFinding: CLOUD,
      rank: 70,
    },
  },
  {
    id: 'fr-hds',
    jurisdiction: 'FR',
    title: {
      fr: 'Données de santé : hébergeur certifié HDS',
      en: 'Health data: certified host (HDS)',
    },
    reference:
      'Code de la santé publique, art. L. 1111-8; arrêté du 26 avril 2024 (JO du 16 mai 2024)',
    date: '2024-05-16',
    status: {
      fr: 'En vigueur. Les certificats anciens devaient passer à la version de 2024 au plus tard le 16 mai 2026.',
      en: 'In force. Older certificates had to move to the 2024 version by 16 May 2026.',
    },
    statusOn: '2026-05-16',
    badge: {
      fr: 'Santé : un hébergeur extérieur de données de soins doit être certifié HDS.',
      en: 'Health: an outside host of care data must be HDS-certified.',
    },
    short: {
      fr: 'En France, qui confie des données de santé à un hébergeur extérieur doit choisir un hébergeur certifié HDS. Depuis 2024, les données doivent être stockées en Europe et l’hébergeur doit signaler les accès venus d’ailleurs. Il peut être américain.',
      en: 'In France, whoever entrusts health data to an outside host must choose an HDS-certified one. Since 2024 the data must be stored in Europe and the host must be open about access from elsewhere. The host may be American.',
    },
    detail: {
      fr: 'L’article L. 1111-8 vise les données recueillies lors d’actes de prévention, de diagnostic, de soins ou de suivi. Le référentiel publié le 16 mai 2024 impose le stockage dans l’Espace économique européen. Il demande aussi la transparence envers le client sur les transferts ou accès depuis un pays tiers. Un site vitrine d’hôpital n’est pas un dossier de patient : ce que nous voyons ici est le site.',
      en: 'Article L. 1111-8 covers data collected in prevention, diagnosis, care or follow-up. The framework published on 16 May 2024 requires storage in the European Economic Area. It also asks for transparency towards the customer on transfers or access from a third country. A hospital’s public website is not a patient file: what we see here is the website.',
    },
    otherSide: {
      fr: 'En 2021 (AWS), puis en 2024 et 2025 (Microsoft), le Conseil d’État a rejeté des recours, au vu des garanties de chaque dossier.',
      en: 'In 2021 (AWS), then in 2024 and 2025 (Microsoft), the Conseil d’État dismissed challenges, given the safeguards in each case.',
    },
    isNot: {
      fr: 'La certification HDS n’écarte pas le droit américain. Son absence sur un site vitrine n’est pas une faute.',
      en: 'HDS certification does not rule out US law. A public website without it is not at fault.',
    },
    binds: {
      fr: 'Les établissements qui confient des données de santé, et leurs hébergeurs.',
      en: 'Institutions that entrust health data, and their hosts.',
    },
    bodyCanDo: {
      fr: 'Dire où sont les données de soins et chez quel hébergeur certifié, séparer le site public du reste.',
      en: 'Say where care data are and with which certified host, keep the public website apart.',
    },
    sources: [
      source(
        'CMS Francis Lefebvre, mai 2024',
        'https://cms.law/fr/fra/news-information/nouveau-referentiel-de-certification-des-hebergeurs-de-donnees-de-sante-hds',
        LOOKED_UP_ON,
      ),
      source(
        'actusduweb.com, 2024',
        'https://www.actusduweb.com/la-france-publie-une-norme-de-certification-actualisee-pour-lhebergement-de-donnees-de-sante',
        LOOKED_UP_ON,
      ),
      source(
        'derriennic.com, 21 juin 2024',
        'https://derriennic.com/hebergement-des-donnees-de-sante-et-certification-un-nouveau-referentiel-applicable-des-novembre-2024-la-veille-acteurs-de-sante-juin-2024',
        LOOKED_UP_ON,
      ),
    ],
    records: [],
    when: {
      site: { countries: FRANCE, sectors: ['health'], statuses: ['public'] },
      anyFinding: [...CLOUD, { layers: ['third-party'], exposures: ['content'] }],
      rank: 20,
    },
  },
  {
    id: 'fr-hosting-courts',
    jurisdiction: 'FR',
    title: {
      fr: 'Conseil d’État : héberger chez un groupe américain (Doctolib, Health Data Hub)',
      en: 'Conseil d’État: hosting with a US group (Doctolib, Health Data Hub)',
    },
    reference:
      'CE, ord., 12 mars 2021, n° 450163; ord., 13 oct. 2020, n° 444937; ord., 22 mars 2024, n° 492369; 19 nov. 2024; ord., 25 avr. 2025, n° 503163',
    date: '2024-11-19',
    status: {
      fr: 'Décisions liées à leur dossier, surtout en urgence. Le Health Data Hub a choisi Scaleway le 23 avril 2026 ; bascule prévue fin 2026 ou début 2027, état non connu.',
      en: 'Rulings tied to their case, mostly in urgent proceedings. The Health Data Hub chose Scaleway on 23 April 2026; switch due late 2026 or early 2027, progress not known.',
    },
    statusOn: '2026-04-30',
    badge: {
      fr: 'Hébergeur américain : les juges regardent les garanties, cas par cas.',
      en: 'US-owned hosting: courts look at the safeguards, case by case.',
    },
    short: {
      fr: 'Ce site passe par un hébergeur de groupe américain. Le Conseil d’État ne l’a pas jugé contraire au droit par principe : il a regardé les données et les garanties. Pour un site vitrine, l’enjeu est faible ; pour des dossiers, il faut vérifier.',
      en: 'This site goes through a US-owned host. The Conseil d’État has not held that contrary to law in principle: it looked at the data and the safeguards. For a plain public site the stakes are low; for files, check.',
    },
    detail: {
      fr: 'Le 12 mars 2021, le juge refuse de suspendre l’hébergement de Doctolib chez la filiale européenne d’AWS : la protection n’est pas « manifestement insuffisante » vu les garanties et la nature des données. Pour le Health Data Hub sur Azure, il reconnaît en octobre 2020 un risque d’accès américain, puis les recours sont rejetés en 2024 et 2025 au vu des garanties : pseudonymisation, hébergement en France, durée limitée. La plateforme a choisi Scaleway en avril 2026. La qualification SecNumCloud de Scaleway n’était pas confirmée par nos sources (candidat depuis janvier 2025).',
      en: 'On 12 March 2021 the judge refused to suspend Doctolib’s hosting with AWS’s European arm: protection was not “manifestly insufficient” given the safeguards and the type of data. For the Health Data Hub on Azure, a risk of US access was acknowledged in October 2020, then challenges were dismissed in 2024 and 2025 given the safeguards: pseudonymisation, hosting in France, limited term. The platform chose Scaleway in April 2026. Scaleway’s SecNumCloud qualification was not confirmed by our sources (a candidate since January 2025).',
    },
    otherSide: {
      fr: 'Les requérants, dont le CNLL, soutiennent que seul un hébergeur hors du droit américain écarte le risque.',
      en: 'The claimants, among them the CNLL, argue that only a host outside US law removes the risk.',
    },
    isNot: {
      fr: 'Ces décisions ne valident pas tout hébergement : elles tiennent à leur dossier.',
      en: 'These rulings do not approve every hosting: they turn on their own case.',
    },
    binds: { fr: 'Les parties à chaque affaire.', en: 'The parties to each case.' },
    bodyCanDo: {
      fr: 'Séparer le site vitrine des démarches, chiffrer avec ses propres clés, prévoir la réversibilité.',
      en: 'Keep the public site apart from online procedures, encrypt with its own keys, plan reversibility.',
    },
    sources: [
      source(
        'Conseil d’État, n° 450163',
        'https://www.conseil-etat.fr/fr/arianeweb/CE/decision/2021-03-12/450163',
      ),
      source(
        'Conseil d’État, n° 492369',
        'https://www.conseil-etat.fr/fr/arianeweb/CE/decision/2024-03-22/492369',
      ),
      source(
        'Conseil d’État, n° 503163',
        'https://conseil-etat.fr/fr/arianeweb/CE/decision/2025-04-25/503163',
      ),
      source(
        'Banque des territoires, novembre 2024',
        'https://banquedesterritoires.fr/le-conseil-detat-valide-lhebergement-des-donnees-de-sante-par-microsoft',
      ),
      source(
        'eucloudpatterns.eu, avril 2026',
        'https://www.eucloudpatterns.eu/posts/health-data-hub-azure-scaleway-migration/',
      ),
      source(
        'pulseit.news, printemps 2026',
        'https://www.pulseit.news/irish-digital-health/france-moves-health-data-hub-to-sovereign-cloud-provider/',
      ),
    ],
    officialUrl: 'https://www.conseil-etat.fr/fr/arianeweb/CE/decision/2021-03-12/450163',
    records: ['fr-ce-doctolib', 'fr-ce-hdh', 'fr-hdh-scaleway'],
    when: {
      site: {
        countries: FRANCE,
        sectors: [
          'state',
          'local',
          'school',
          'education',
          'higher-education',
          'research',
          'health',
          'social',
          'military',
        ],
        statuses: ['public'],
      },
      anyFinding: [{ layers: ['hosting'], exposures: ['transit', 'content'] }],
      rank: 28,
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
        sectors: [
          'state',
          'local',
          'school',
          'education',
          'higher-education',
          'research',
          'health',
          'social',
          'military',
        ],
        statuses: ['public'],
      },
      anyFinding: [{ services: ['g-analytics'] }],
      rank: 37,
    },
  },
];
