/** France: public higher education and research. */
import { MAIL_OR_TOOLS } from './findings';
import { source } from './source';
import type { LawCard } from './types';
import { FRANCE } from './where';

export const frHigherEducation: readonly LawCard[] = [
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
        { layers: ['mail', 'workspace'], exposures: ['content', 'transit'] },
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
      anyFinding: MAIL_OR_TOOLS,
      rank: 32,
    },
  },
];
