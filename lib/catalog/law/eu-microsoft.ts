/** European Union: what regulators have said about Microsoft 365, in every direction. */
import { mailOrToolsOf } from './findings';
import { source } from './source';
import type { LawCard } from './types';
import { GDPR_AREA } from './where';

export const euMicrosoft: readonly LawCard[] = [
  {
    id: 'eu-institutions-m365',
    jurisdiction: 'EU',
    title: {
      fr: 'Institutions européennes : le CEPD et Microsoft 365',
      en: 'EU institutions: the EDPS and Microsoft 365',
    },
    reference:
      'CEPD, décision du 8 mars 2024; clôture du 11 juillet 2025 (communiqué du 28 juillet 2025)',
    date: '2025-07-11',
    status: {
      fr: 'Affaire close en juillet 2025. Deux recours ont été formés contre la décision de 2024 (T-262/24 et T-265/24) ; leur sort ne nous est pas connu.',
      en: 'Closed in July 2025. Two actions were brought against the 2024 decision (T-262/24 and T-265/24); their outcome is not known to us.',
    },
    statusOn: '2025-07-28',
    badge: {
      fr: 'Microsoft 365 à la Commission : manquements en 2024, dits corrigés en juillet 2025.',
      en: 'Microsoft 365 at the Commission: breaches in 2024, held remedied in July 2025.',
    },
    short: {
      fr: 'En mars 2024, le contrôleur européen a relevé des manquements dans l’usage de Microsoft 365 par la Commission. En juillet 2025, il les a dits corrigés, après des mesures de contrat, de technique et d’organisation.',
      en: 'In March 2024 the EDPS found infringements in the Commission’s use of Microsoft 365. In July 2025 it found them remedied, after contractual, technical and organisational measures.',
    },
    detail: {
      fr: 'Les institutions de l’Union ne suivent pas le RGPD mais un règlement propre (2018/1725), sous le contrôle du Contrôleur européen de la protection des données (CEPD). Sa décision du 8 mars 2024 demandait notamment de mieux cadrer les finalités et les transferts. La lettre du 11 juillet 2025, annoncée le 28, clôt l’affaire. Elle vise la Commission et les mesures qu’elle a prises ; les autres institutions doivent faire leur propre analyse.',
      en: 'The Union’s institutions do not follow the GDPR but a regulation of their own (2018/1725), supervised by the European Data Protection Supervisor (EDPS). Its decision of 8 March 2024 asked, among other things, for better framed purposes and transfers. The letter of 11 July 2025, announced on the 28th, closed the case. It is about the Commission and the measures it took; other institutions must make their own assessment.',
    },
    otherSide: {
      fr: 'Microsoft et la Commission ont modifié le contrat et le service ; le CEPD a dit les manquements corrigés.',
      en: 'Microsoft and the Commission changed the contract and the service; the EDPS held the infringements remedied.',
    },
    isNot: {
      fr: 'Ce n’est ni une interdiction du produit, ni un label pour tous ses clients.',
      en: 'It is neither a ban on the product nor a seal for all its customers.',
    },
    binds: {
      fr: 'Les institutions et organes de l’Union.',
      en: 'The Union’s institutions and bodies.',
    },
    bodyCanDo: {
      fr: 'Reprendre les mesures publiées pour la Commission, publier sa propre analyse, préparer une solution de rechange.',
      en: 'Take up the measures published for the Commission, publish its own assessment, prepare an alternative.',
    },
    sources: [
      source(
        'CEPD, communiqué du 28 juillet 2025',
        'https://www.edps.europa.eu/press-publications/press-news/press-releases/2025/european-commission-brings-use-microsoft-365-compliance-data-protection-rules-eu-institutions-and-bodies_en',
      ),
    ],
    officialUrl:
      'https://www.edps.europa.eu/press-publications/press-news/press-releases/2025/european-commission-brings-use-microsoft-365-compliance-data-protection-rules-eu-institutions-and-bodies_en',
    records: ['eu-edps-m365'],
    when: { site: { countries: ['EU'] }, anyFinding: mailOrToolsOf('microsoft'), rank: 20 },
  },
  {
    id: 'eu-m365-regulators',
    jurisdiction: 'EU',
    title: {
      fr: 'Microsoft 365 : ce qu’ont dit les autorités européennes, dans les deux sens',
      en: 'Microsoft 365: what European regulators have said, both ways',
    },
    reference:
      'CEPD (2024, 2025); DSK (2022); HBDI Hessen (2025); DSB Österreich (2025, 2026); SURF (2024-2026)',
    date: '2025-11-15',
    status: {
      fr: 'Décisions et avis de 2022 à 2026, chacun lié à son dossier. Aucune position générale de toutes les autorités à notre connaissance.',
      en: 'Decisions and opinions from 2022 to 2026, each tied to its case. No general position of all regulators that we know of.',
    },
    statusOn: '2026-03-01',
    badge: {
      fr: 'Microsoft 365 : les autorités divergent, dossier par dossier.',
      en: 'Microsoft 365: regulators differ, case by case.',
    },
    short: {
      fr: 'Les autorités de protection des données ne disent pas toutes la même chose. Certaines ont relevé des manquements précis. D’autres jugent un usage conforme possible, sous conditions. Ce qui compte : le contrat, les réglages et l’analyse d’impact.',
      en: 'Data protection authorities do not all say the same. Some found specific breaches. Others hold compliant use possible, under conditions. What counts is the contract, the settings and the impact assessment.',
    },
    detail: {
      fr: 'Dates utiles. Allemagne, 25 novembre 2022 : les autorités disent que les responsables ne peuvent pas démontrer la conformité avec le contrat d’alors. Commission européenne : manquements en mars 2024, dits corrigés en juillet 2025. Autriche, 8 octobre 2025 puis 21 janvier 2026 : traceurs sans accord et information insuffisante d’une élève. Hesse, 15 novembre 2025 : usage conforme possible, sous conditions. Pays-Bas, 2026 : risques de Copilot ramenés d’élevés à moyens, prudence maintenue.',
      en: 'Useful dates. Germany, 25 November 2022: the authorities said controllers could not demonstrate compliance under the contract of the time. European Commission: infringements in March 2024, held remedied in July 2025. Austria, 8 October 2025 and 21 January 2026: trackers without consent and poor information to a pupil. Hesse, 15 November 2025: compliant use possible, under conditions. Netherlands, 2026: Copilot risks cut from high to medium, caution kept.',
    },
    otherSide: {
      fr: 'Microsoft affirme que son service reste utilisable conformément au RGPD.',
      en: 'Microsoft states that its service can still be used in line with the GDPR.',
    },
    isNot: {
      fr: 'Aucune juridiction ni autorité que nous avons vue ne dit ce produit incompatible avec le RGPD en général.',
      en: 'No court or regulator that we have seen says the product is incompatible with the GDPR in general.',
    },
    binds: {
      fr: 'Chaque décision lie ses parties. Les autres organismes s’en inspirent.',
      en: 'Each decision binds its parties. Other bodies draw on it.',
    },
    bodyCanDo: {
      fr: 'Suivre la méthode néerlandaise : analyse publique, mesures, réexamen régulier.',
      en: 'Follow the Dutch method: a public assessment, measures, regular review.',
    },
    sources: [
      source(
        'CEPD, 28 juillet 2025',
        'https://www.edps.europa.eu/press-publications/press-news/press-releases/2025/european-commission-brings-use-microsoft-365-compliance-data-protection-rules-eu-institutions-and-bodies_en',
      ),
      source(
        'computerweekly.com, 15 décembre 2025',
        'https://www.computerweekly.com/de/ratgeber/Datenschutz-Was-Aufsichtsbehoerden-zu-Microsoft-365-sagen',
      ),
      source(
        'lindbergh.legal, novembre 2025',
        'https://lindbergh.legal/2025/microsoft-365-in-hessen-datenschutzkonform-unter-klaren-bedingungen',
      ),
      source(
        'measuredcollective.com, 28 janvier 2026',
        'https://measuredcollective.com/austria-orders-microsoft-to-stop-tracking-school-children',
      ),
      source(
        'SURF, 2026',
        'https://www.surf.nl/en/news/privacy-risks-microsoft-365-copilot-remain-orange-despite-improvements',
      ),
    ],
    records: ['eu-edps-m365', 'de-dsk', 'de-hbdi', 'at-dsb', 'nl-dpia'],
    when: { site: { countries: GDPR_AREA }, anyFinding: mailOrToolsOf('microsoft'), rank: 39 },
  },
];
