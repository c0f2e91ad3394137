/** United States: what was promised to Europeans, and what has weakened it. */
import { TRANSFERS } from './findings';
import { source } from './source';
import type { LawCard } from './types';
import { GDPR_AREA_AND_INSTITUTIONS } from './where';

export const usSafeguards: readonly LawCard[] = [
  {
    id: 'us-eo-14086',
    jurisdiction: 'US',
    title: {
      fr: 'Renseignement américain : limites et recours promis aux Européens',
      en: 'US intelligence: limits and redress promised to Europeans',
    },
    reference: 'E.O. 14086 (7 Oct. 2022), 87 FR 62283; E.O. 12333 (4 Dec. 1981)',
    date: '2022-10-07',
    status: {
      fr: 'En vigueur à notre dernière date connue (juillet 2026). C’est un texte présidentiel : un président peut le retirer.',
      en: 'In force when last known (July 2026). It is a presidential text: a president can withdraw it.',
    },
    statusOn: '2026-07-01',
    badge: {
      fr: 'Des garde-fous américains existent depuis 2022. Un président peut les retirer.',
      en: 'US safeguards have existed since 2022. A president can withdraw them.',
    },
    short: {
      fr: 'Depuis 2022, un décret présidentiel limite le renseignement américain à ce qui est nécessaire et proportionné. Il ouvre un recours aux Européens. L’accord entre l’Europe et les États-Unis repose sur ce texte.',
      en: 'Since 2022 a presidential order limits US intelligence to what is necessary and proportionate. It gives Europeans a path to redress. The EU–US arrangement rests on this text.',
    },
    detail: {
      fr: 'Le décret 14086 fixe des règles de nécessité et de proportion et crée une cour de recours (Data Protection Review Court). Il encadre aussi le décret 12333 de 1981, base du renseignement électronique hors du territoire américain. Le décret 12333 n’oblige pas un fournisseur à aider : il peut viser des données en transit, quel que soit le fournisseur, américain ou non.',
      en: 'Order 14086 sets rules of necessity and proportion and creates a review court (Data Protection Review Court). It also frames Order 12333 of 1981, the basis for signals intelligence outside US territory. Order 12333 compels no provider: it can reach data in transit whatever the provider, American or not.',
    },
    otherSide: {
      fr: 'La Commission européenne (2023) puis le Tribunal de l’Union (3 septembre 2025) ont jugé ces garanties suffisantes, à la date de 2023.',
      en: 'The European Commission (2023), then the EU General Court (3 September 2025), held these safeguards sufficient, as of 2023.',
    },
    isNot: {
      fr: 'Le décret 12333 n’est pas un risque propre aux clients de sociétés américaines.',
      en: 'Order 12333 is not a risk only for customers of American companies.',
    },
    binds: {
      fr: 'Les services de renseignement américains.',
      en: 'US intelligence agencies.',
    },
    bodyCanDo: {
      fr: 'Informer les personnes de ce recours, chiffrer les échanges, ne pas fonder toute l’analyse sur ce seul texte.',
      en: 'Tell people about this redress, encrypt exchanges, not rest the whole assessment on this text alone.',
    },
    sources: [
      source(
        'dataprotectionreport.com, juillet 2023',
        'https://www.dataprotectionreport.com/2023/07/european-commission-adopts-its-adequacy-decision-for-the-eu-us-data-privacy-framework/',
      ),
      source(
        'qsentinel.com, 1er juillet 2026',
        'https://qsentinel.com/knowledge-base/legal-exposure/eu-us-data-privacy-framework-adequacy-decision-risk-explained/',
      ),
      source(
        'rakoellner.de, décembre 2025',
        'https://www.rakoellner.de/2025/12/gutachten-der-universitaet-zu-koeln-zum-us-behoerdenzugriff-auf-eu-daten',
      ),
    ],
    officialUrl:
      'https://www.federalregister.gov/documents/2022/10/14/2022-22531/enhancing-safeguards-for-united-states-signals-intelligence-activities',
    records: ['us-eo-14086', 'us-eo-12333'],
    when: { site: { countries: GDPR_AREA_AND_INSTITUTIONS }, anyFinding: TRANSFERS, rank: 62 },
  },
  {
    id: 'us-slaughter',
    jurisdiction: 'US',
    title: {
      fr: 'Trump c. Slaughter et PCLOB : des garanties américaines affaiblies',
      en: 'Trump v. Slaughter and PCLOB: US safeguards weakened',
    },
    reference:
      'Trump v. Slaughter, No. 25-332 (29 June 2026); LeBlanc v. PCLOB, D.D.C. 25-cv-542, D.C. Cir. 25-5197',
    date: '2026-06-29',
    status: {
      fr: 'L’accord UE–États-Unis reste en vigueur tant que la Commission ne l’abroge pas ou que la Cour ne l’annule pas. L’association noyb a écrit à la Commission le 30 juin 2026. Suite non connue après la mi-juillet 2026.',
      en: 'The EU–US arrangement stays in force unless the Commission repeals it or the Court annuls it. The association noyb wrote to the Commission on 30 June 2026. What followed after mid-July 2026 is not known.',
    },
    statusOn: '2026-07-15',
    badge: {
      fr: 'L’accord UE–États-Unis tient, mais ses appuis américains faiblissent (juin 2026).',
      en: 'The EU–US arrangement holds, but its US supports are weaker (June 2026).',
    },
    short: {
      fr: 'L’accord de 2023 compte sur des autorités américaines indépendantes. En juin 2026, la Cour suprême a jugé que le président peut en renvoyer les membres. L’accord reste en vigueur ; il est plus fragile.',
      en: 'The 2023 arrangement relies on independent US authorities. In June 2026 the Supreme Court held that the President may dismiss their members. The arrangement stays in force; it is more fragile.',
    },
    detail: {
      fr: 'Le 29 juin 2026, par 6 voix contre 3, la Cour suprême juge que le président peut révoquer librement les membres de la FTC. Or la décision européenne s’appuie sur l’indépendance de cette autorité. Autre fragilité : le PCLOB, qui vérifie les garanties données aux Européens, n’a plus de quorum depuis le renvoi de trois membres (27 janvier 2025). Un tribunal a jugé ces renvois contraires à la loi le 21 mai 2025 ; la cour d’appel a suspendu la réintégration le 1er juillet 2025. Nous ne connaissons pas la suite en 2026.',
      en: 'On 29 June 2026, by 6 to 3, the Supreme Court held that the President may remove FTC commissioners at will. The EU decision relies on the independence of that authority. Another weakness: the PCLOB, which reviews the safeguards promised to Europeans, has lacked a quorum since three members were removed (27 January 2025). A court held the removals contrary to law on 21 May 2025; the appeal court suspended the reinstatement on 1 July 2025. What followed in 2026 is not known to us.',
    },
    otherSide: {
      fr: 'Ces faits ne suppriment pas l’accord. Le Tribunal de l’Union l’a validé le 3 septembre 2025, en jugeant à la date de 2023.',
      en: 'These facts do not end the arrangement. The EU General Court upheld it on 3 September 2025, judging as of 2023.',
    },
    isNot: {
      fr: 'Ce n’est pas l’annulation de l’accord : un transfert qui s’y appuie reste permis à notre dernière date connue.',
      en: 'It does not annul the arrangement: a transfer that relies on it was still allowed when last known.',
    },
    binds: {
      fr: 'Les autorités américaines. Les organismes européens en tiennent compte dans leur analyse.',
      en: 'US authorities. European bodies weigh it in their assessment.',
    },
    bodyCanDo: {
      fr: 'Prévoir ce qui se passerait si l’accord tombait : autres garanties au contrat, chiffrement, solution de rechange.',
      en: 'Plan for the arrangement falling: other safeguards in the contract, encryption, a fallback.',
    },
    sources: [
      source(
        'activemind.legal, juillet 2026',
        'https://www.activemind.legal/guides/dpf-supreme-court/',
      ),
      source(
        'gtg.com.mt, juillet 2026',
        'https://gtg.com.mt/the-next-test-for-eu-us-data-transfers/',
      ),
      source(
        'cybernoz.com, juillet 2026',
        'https://cybernoz.com/eu-us-data-privacy-framework-faces-legal-challenge/',
      ),
      source('Brennan Center, 16 septembre 2025', 'https://www.brennancenter.org/es/node/11872'),
      source(
        'Bloomberg Law, 1er juillet 2025',
        'https://news.bloomberglaw.com/litigation/trumps-firing-of-federal-privacy-board-democrats-reinstated',
      ),
      source(
        'Civil Rights Litigation Clearinghouse, 2025',
        'https://clearinghouse.net/case/46179/',
      ),
    ],
    officialUrl: 'https://www.supremecourt.gov/docket/docketfiles/html/public/25-332.html',
    records: ['us-slaughter', 'us-pclob'],
    when: { site: { countries: GDPR_AREA_AND_INSTITUTIONS }, anyFinding: TRANSFERS, rank: 60 },
  },
];
