/** France: schools and public higher education. */
import { source } from './source';
import type { LawCard } from './types';
import { FRANCE } from './where';

export const frEducation: readonly LawCard[] = [
  {
    id: 'fr-l123-4-1',
    jurisdiction: 'FR',
    title: {
      fr: 'Code de l’éducation, L. 123-4-1 : logiciels libres en priorité',
      en: 'Education Code, L. 123-4-1: free software as a priority',
    },
    reference: 'Code de l’éducation, art. L. 123-4-1 (loi n° 2013-660 du 22 juillet 2013)',
    date: '2013-07-22',
    status: {
      fr: 'En vigueur. Pas de sanction propre. Sa portée sur les outils de gestion est discutée.',
      en: 'In force. No sanction of its own. Whether it reaches administrative tools is disputed.',
    },
    statusOn: '2026-07-15',
    badge: {
      fr: 'Enseignement supérieur : la loi demande les logiciels libres « en priorité ».',
      en: 'Higher education: the law asks for free software “as a priority”.',
    },
    short: {
      fr: 'Dans l’enseignement supérieur public, la loi dit : « Les logiciels libres sont utilisés en priorité. » Cela vise les services numériques offerts aux usagers. C’est une priorité, pas une interdiction des autres logiciels.',
      en: 'In public higher education the law says: “Free software is used as a priority.” It covers the digital services given to users. It is a priority, not a ban on other software.',
    },
    detail: {
      fr: 'Texte : « Le service public de l’enseignement supérieur met à disposition de ses usagers des services et des ressources pédagogiques numériques. Les logiciels libres sont utilisés en priorité. » Pour l’école, l’article L. 131-2 dit seulement que le service public « tient compte de l’offre de logiciels libres ». La loi de 2016 (article 16) encourage les logiciels libres dans toutes les administrations.',
      en: 'The text: “The public service of higher education makes digital services and learning resources available to its users. Free software is used as a priority.” For schools, Article L. 131-2 only says that the public service “takes account of the free software on offer”. The 2016 Act (Article 16) encourages free software in all administrations.',
    },
    otherSide: {
      fr: 'L’établissement peut répondre que l’outil sert à l’administration, ou qu’aucun logiciel libre ne convenait.',
      en: 'The institution may answer that the tool is administrative, or that no free software fitted.',
    },
    isNot: {
      fr: 'Ce texte n’interdit pas un logiciel américain, et ne vise ni les écoles, ni les lycées, ni les communes.',
      en: 'The text bans no American software, and covers neither schools, nor high schools, nor municipalities.',
    },
    binds: {
      fr: 'Le service public de l’enseignement supérieur.',
      en: 'The public service of higher education.',
    },
    bodyCanDo: {
      fr: 'Dire pourquoi le libre n’a pas été retenu, comparer avec les services de RENATER et des outils libres.',
      en: 'Say why free software was not chosen, compare with RENATER’s services and free tools.',
    },
    sources: [
      source('nosdeputes.fr, 2016', 'https://2012-2017.nosdeputes.fr/14/intervention/892137'),
      source('planet-libre.org, 2013', 'http://planet-libre.org/?post_id=14583'),
    ],
    officialUrl: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191/',
    records: ['fr-l123-4-1'],
    when: {
      site: { countries: FRANCE, sectors: ['higher-education'], statuses: ['public'] },
      anyFinding: [
        { layers: ['mail', 'workspace'], exposures: ['content', 'transit', 'on-click'] },
        { layers: ['third-party'], exposures: ['content'] },
      ],
      rank: 20,
    },
  },
  {
    id: 'fr-cnil-2021',
    jurisdiction: 'FR',
    title: {
      fr: 'CNIL : outils collaboratifs américains dans l’enseignement supérieur (2021)',
      en: 'CNIL: US collaboration tools in higher education (2021)',
    },
    reference: 'CNIL, courrier du 15 avril 2021, communiqué du 27 mai 2021',
    date: '2021-05-27',
    status: {
      fr: 'Appel de 2021, avant l’accord UE–États-Unis de 2023. Pas de nouvelle position générale connue de nous.',
      en: 'A call from 2021, before the 2023 EU–US arrangement. No new general position known to us.',
    },
    statusOn: '2026-07-15',
    badge: {
      fr: 'En 2021, la CNIL a demandé au supérieur d’écarter ce risque, avec une transition.',
      en: 'In 2021 the CNIL asked higher education to remove this risk, with a transition.',
    },
    short: {
      fr: 'En 2021, la CNIL a appelé universités et recherche à écarter le risque d’accès par les autorités américaines, avec un délai et de l’aide. C’était un appel, avant l’accord de 2023. Ce n’était ni une interdiction, ni une sanction.',
      en: 'In 2021 the CNIL called on universities and research to remove the risk of access by US authorities, with time and support. It was a call, before the 2023 arrangement. It was neither a ban nor a penalty.',
    },
    detail: {
      fr: 'La CNIL répondait aux présidents d’université et aux grandes écoles, dix mois après Schrems II et faute alors d’accord avec les États-Unis. Depuis, l’accord de 2023 permet l’envoi de données aux sociétés certifiées. Un accord-cadre du ministère (avis du 14 mars 2025, plafond de 152 M€ hors taxes sur quatre ans au plus) couvre aussi des établissements du supérieur : il porte sur des licences, ce qui ne veut pas dire que les données sont chez Microsoft.',
      en: 'The CNIL was answering university presidents and grandes écoles, ten months after Schrems II and with no arrangement with the United States at the time. Since then the 2023 arrangement allows data to be sent to certified companies. A ministry framework agreement (notice of 14 March 2025, ceiling of €152M excl. VAT over at most four years) also covers higher-education institutions: it is about licences, which does not mean that data are with Microsoft.',
    },
    otherSide: {
      fr: 'Les fournisseurs disent que l’accord de 2023 a levé cette difficulté.',
      en: 'Providers say the 2023 arrangement has removed that difficulty.',
    },
    isNot: {
      fr: 'Ce n’est pas une décision contre cet établissement.',
      en: 'It is not a decision against this institution.',
    },
    binds: {
      fr: 'Personne en droit : c’est une recommandation.',
      en: 'Nobody in law: it is a recommendation.',
    },
    bodyCanDo: {
      fr: 'Dire où en est la transition demandée en 2021, publier l’analyse d’impact.',
      en: 'Say where the transition asked for in 2021 stands, publish the impact assessment.',
    },
    sources: [
      source(
        'nextinpact.com, mai 2021',
        'https://www.nextinpact.com/lebrief/47253/lutilisation-services-americains-inquiete-cnil-et-cepd',
      ),
      source('supdpo.fr, 2021', 'https://supdpo.fr/?p=1226'),
      source(
        'Assemblée nationale, réponse à la question n° 5312, 28 octobre 2025',
        'https://www.assemblee-nationale.fr/dyn/17/questions/QANR5L17QE5312',
      ),
    ],
    officialUrl:
      'https://www.cnil.fr/fr/la-cnil-appelle-evolutions-dans-utilisation-outils-collaboratifs-etatsuniens-enseignement-superieur-recherche',
    records: ['fr-cnil-2021', 'fr-marche-men'],
    when: {
      site: { countries: FRANCE, sectors: ['higher-education', 'research'], statuses: ['public'] },
      anyFinding: [
        { layers: ['mail', 'workspace'], exposures: ['content', 'transit', 'on-click'] },
      ],
      rank: 32,
    },
  },
  {
    id: 'fr-school-ministry',
    jurisdiction: 'FR',
    title: {
      fr: 'Éducation nationale : ce que le ministère a dit et acheté (2021-2025)',
      en: 'National Education: what the ministry said and bought (2021–2025)',
    },
    reference:
      'Réponse à la question n° 971, JO AN du 15 novembre 2022; courrier de la DNE du 28 février 2025; question n° 5312, JO du 28 octobre 2025',
    date: '2022-11-15',
    status: {
      fr: 'Position de 2022, antérieure à l’accord UE–États-Unis de 2023 ; aucun retrait connu. Courrier de 2025 connu par une question au Sénat, texte complet non vu. Marché reconduit jusqu’en 2029 selon la presse (mars 2026).',
      en: 'A 2022 position, before the 2023 EU–US arrangement; no withdrawal known. The 2025 letter is known from a Senate question, full text not seen. Contract extended to 2029 according to the press (March 2026).',
    },
    statusOn: '2026-03-10',
    badge: {
      fr: 'Écoles : le ministère a demandé en 2021 d’arrêter les nouveaux déploiements.',
      en: 'Schools: in 2021 the ministry asked to stop new deployments.',
    },
    short: {
      fr: 'En 2022, le ministère a dit avoir demandé l’arrêt de tout nouveau déploiement d’Office 365 et de la solution de Google à l’école. L’équipement relève des communes, départements et régions. Cela ne prouve rien contre cette école.',
      en: 'In 2022 the ministry said it had asked to stop any new deployment of Office 365 and Google’s solution in schools. Equipment is for municipalities, departments and regions. This proves nothing against this school.',
    },
    detail: {
      fr: 'Réponse du 15 novembre 2022 : le ministère a demandé en octobre 2021 « d’arrêter tout déploiement ou extension » d’Office 365 et de la solution Google, « qui seraient contraires au RGPD ». Il rappelle les articles L. 213-2 et L. 214-6. Un courrier du 28 février 2025 aux recteurs, cité au Sénat, rappelle que les données d’une sensibilité particulière doivent être sur des infrastructures SecNumCloud et invite à exclure les solutions non souveraines. Le 14 mars 2025, le ministère a publié un accord-cadre Microsoft de quatre ans au plus : plafond de 152 M€ hors taxes, minimum prévu de 74 M€ selon la presse, pour ses agents et le supérieur. Il concerne des licences vendues par des revendeurs ; ce n’est pas un marché des écoles.',
      en: 'Answer of 15 November 2022: in October 2021 the ministry asked to “stop any deployment or extension” of Office 365 and Google’s solution, “which would be contrary to the GDPR”. It recalls Articles L. 213-2 and L. 214-6. A letter of 28 February 2025 to rectors, cited in the Senate, recalls that particularly sensitive data must sit on SecNumCloud infrastructure and asks to exclude non-sovereign solutions. On 14 March 2025 the ministry published a Microsoft framework agreement of at most four years: ceiling of €152M excl. VAT, forecast minimum of €74M according to the press, for its staff and higher education. It is about licences sold by resellers; it is not a contract of the schools.',
    },
    otherSide: {
      fr: 'Le ministère dit que ses données sont sur ses propres serveurs. Acheter des licences n’est pas héberger chez Microsoft.',
      en: 'The ministry says its data are on its own servers. Buying licences is not hosting with Microsoft.',
    },
    isNot: {
      fr: 'C’est une consigne d’arrêt des nouveaux projets, au conditionnel. Ce n’est pas une interdiction dans les écoles.',
      en: 'It is an instruction to stop new projects, in the conditional. It is not a ban in schools.',
    },
    binds: {
      fr: 'Les services du ministère. Les collectivités décident de l’équipement.',
      en: 'The ministry’s services. Local authorities decide on equipment.',
    },
    bodyCanDo: {
      fr: 'Demander l’accord du responsable de traitement et l’analyse d’impact, passer par l’ENT ou, pour les agents, apps.education.fr.',
      en: 'Ask for the controller’s agreement and the impact assessment, use the school platform or, for staff, apps.education.fr.',
    },
    sources: [
      source(
        'Assemblée nationale, question n° 971, novembre 2022',
        'https://questions.assemblee-nationale.fr/q16/16-971QE.htm',
      ),
      source(
        'Café pédagogique, 17 novembre 2022',
        'https://www.cafepedagogique.net/2022/11/17/leducation-nationale-ne-recommande-pas-office/',
      ),
      source(
        'Sénat, question n° 4576, 8 mai 2025',
        'https://www.senat.fr/questions/base/2025/qSEQ250504576.html',
      ),
      source(
        'Assemblée nationale, question n° 5312, 28 octobre 2025',
        'https://www.assemblee-nationale.fr/dyn/17/questions/QANR5L17QE5312',
      ),
      source(
        'mac4ever.com, 9 mars 2026',
        'https://www.mac4ever.com/societe/195055-l-education-nationale-deconseille-microsoft-puis-lui-signe-un-cheque-de-152-millions-d-euros',
      ),
    ],
    officialUrl: 'https://questions.assemblee-nationale.fr/q16/16-971QE.htm',
    records: ['fr-qe-971', 'fr-dne-2025', 'fr-marche-men'],
    when: {
      site: { countries: FRANCE, sectors: ['school', 'education'], statuses: ['public'] },
      anyFinding: [
        {
          providers: ['microsoft', 'google'],
          layers: ['mail', 'workspace'],
          exposures: ['content', 'transit', 'on-click'],
        },
      ],
      rank: 20,
    },
  },
];
