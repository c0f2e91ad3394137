/** France: schools. */
import { mailOrToolsOf } from './findings';
import { source } from './source';
import type { LawCard } from './types';
import { FRANCE } from './where';

export const frSchools: readonly LawCard[] = [
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
      fr: 'En 2022, le ministère a dit avoir demandé l’arrêt de tout nouveau déploiement d’Office 365 et de la solution de Google à l’école. L’équipement relève des communes, départements et régions. Cela ne prouve rien contre cet établissement.',
      en: 'In 2022 the ministry said it had asked to stop any new deployment of Office 365 and Google’s solution in schools. Equipment is for municipalities, departments and regions. This proves nothing against this institution.',
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
      anyFinding: mailOrToolsOf('microsoft', 'google'),
      rank: 20,
    },
  },
];
