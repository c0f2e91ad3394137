/** Germany and Austria. */
import { mailOrToolsOf } from './findings';
import { source } from './source';
import type { LawCard } from './types';

export const germanSpeaking: readonly LawCard[] = [
  {
    id: 'de-m365',
    jurisdiction: 'DE',
    title: {
      fr: 'Allemagne : la conférence DSK et la Hesse sur Microsoft 365',
      en: 'Germany: the DSK and Hesse on Microsoft 365',
    },
    reference: 'DSK, 24./25. November 2022; HBDI Hessen, 14./15. November 2025',
    date: '2025-11-15',
    status: {
      fr: 'Position de 2022 non retirée, sur le contrat d’alors. Rapport de 2025 propre à la Hesse.',
      en: 'The 2022 position has not been withdrawn; it is about the contract of the time. The 2025 report is for Hesse.',
    },
    statusOn: '2025-12-15',
    badge: {
      fr: 'Allemagne : conformité non démontrable en 2022, possible sous conditions en 2025.',
      en: 'Germany: compliance not demonstrable in 2022, possible under conditions in 2025.',
    },
    short: {
      fr: 'En 2022, les autorités allemandes ont dit qu’on ne pouvait pas démontrer la conformité de Microsoft 365 avec le contrat d’alors. En 2025, celle de Hesse a dit un usage conforme possible, sous conditions. Les deux comptent.',
      en: 'In 2022 the German authorities said that compliance of Microsoft 365 could not be demonstrated under the contract of the time. In 2025 the one in Hesse said compliant use is possible, under conditions. Both count.',
    },
    detail: {
      fr: 'La conférence des autorités (DSK) a examiné en novembre 2022 le contrat de septembre 2022, sans examen technique. Le rapport du commissaire de Hesse (137 pages, 15 novembre 2025) pose des conditions : contrat révisé, documentation, mesures du responsable. Il ne repose pas non plus sur un audit technique.',
      en: 'In November 2022 the conference of authorities (DSK) examined the contract of September 2022, without a technical review. The report of the Hesse commissioner (137 pages, 15 November 2025) sets conditions: revised contract, documentation, measures by the controller. It does not rest on a technical audit either.',
    },
    otherSide: {
      fr: 'Microsoft a modifié son contrat depuis 2022 ; c’est ce contrat révisé que la Hesse a examiné.',
      en: 'Microsoft has changed its contract since 2022; it is the revised contract that Hesse examined.',
    },
    isNot: {
      fr: '« Ne peut pas démontrer » ne veut pas dire que l’usage est contraire à la loi.',
      en: '“Cannot demonstrate” does not mean that use is contrary to law.',
    },
    binds: {
      fr: 'Positions d’autorités, à suivre par les responsables de leur ressort.',
      en: 'Positions of authorities, for the controllers they supervise.',
    },
    bodyCanDo: {
      fr: 'Appliquer la liste de conditions de Hesse et publier ses preuves.',
      en: 'Apply the Hesse list of conditions and publish its evidence.',
    },
    sources: [
      source(
        'computerweekly.com, 15 décembre 2025',
        'https://www.computerweekly.com/de/ratgeber/Datenschutz-Was-Aufsichtsbehoerden-zu-Microsoft-365-sagen',
      ),
      source(
        'lindbergh.legal, novembre 2025',
        'https://lindbergh.legal/2025/microsoft-365-in-hessen-datenschutzkonform-unter-klaren-bedingungen',
      ),
    ],
    officialUrl: 'https://www.datenschutzkonferenz-online.de/',
    records: ['de-dsk', 'de-hbdi'],
    when: { site: { countries: ['DE'] }, anyFinding: mailOrToolsOf('microsoft'), rank: 22 },
  },
  {
    id: 'de-fonts',
    jurisdiction: 'DE',
    title: {
      fr: 'Allemagne : Google Fonts devant les juges',
      en: 'Germany: Google Fonts in court',
    },
    reference: 'LG München I, 20. Januar 2022, 3 O 17493/20; BGH, 28. August 2025, VI ZR 258/24',
    date: '2025-08-28',
    status: {
      fr: 'Question du BGH à la Cour de justice en cours à notre dernière date connue (décembre 2025).',
      en: 'The BGH’s question to the Court of Justice was pending when last known (December 2025).',
    },
    statusOn: '2025-12-31',
    badge: {
      fr: 'Google Fonts : une adresse IP dynamique est-elle personnelle ? La Cour doit le dire.',
      en: 'Google Fonts: is a dynamic IP address personal data? The Court has to say.',
    },
    short: {
      fr: 'En 2022, un tribunal de Munich a accordé 100 € pour l’envoi d’une adresse IP à Google par Google Fonts. En 2025, la Cour fédérale demande à la Cour européenne si cette adresse est alors une donnée personnelle. Rien n’est tranché.',
      en: 'In 2022 a Munich court awarded €100 because Google Fonts sent an IP address to Google. In 2025 the Federal Court asked the European Court whether that address is personal data there. Nothing is settled.',
    },
    detail: {
      fr: 'Le jugement de Munich vient d’un tribunal local et date d’avant l’accord UE–États-Unis de 2023. Beaucoup de lettres réclamant de l’argent ont suivi ; le 30 mars 2023, le même tribunal a jugé abusif un envoi de masse. Les polices peuvent être placées sur le site lui-même, sans appel à Google.',
      en: 'The Munich ruling is from a local court and predates the 2023 EU–US arrangement. Many letters asking for money followed; on 30 March 2023 the same court held a mass mailing abusive. Fonts can be placed on the site itself, with no call to Google.',
    },
    otherSide: {
      fr: 'Pour le site, l’adresse IP seule ne permet pas d’identifier le visiteur.',
      en: 'For the site, the IP address alone does not identify the visitor.',
    },
    isNot: {
      fr: 'Un jugement local n’est pas une règle générale.',
      en: 'A local ruling is not a general rule.',
    },
    binds: { fr: 'Les parties à chaque affaire.', en: 'The parties to each case.' },
    bodyCanDo: {
      fr: 'Placer les polices sur son propre site.',
      en: 'Place the fonts on its own site.',
    },
    sources: [
      source(
        'der-betrieb.de, 2023 (jugements de Munich)',
        'https://der-betrieb.de/meldungen/google-fonts-abmahnwelle-war-rechtsmissbraeuchlich/',
        '2026-11-24',
      ),
      source(
        'ratgeberrecht.eu, 2025',
        'https://www.ratgeberrecht.eu/aktuell/bgh-fragt-eugh-zu-google-fonts-abmahnungen-dsgvo/',
      ),
      source(
        'anwalt-suchservice.de, décembre 2025',
        'https://www.anwalt-suchservice.de/rechtstipps/bgh_beschl_28_8_2025_-_vi_zr_258_24_28794.html',
      ),
    ],
    records: ['de-fonts'],
    when: { site: { countries: ['DE'] }, anyFinding: [{ services: ['g-fonts'] }], rank: 31 },
  },
  {
    id: 'at-dsb',
    jurisdiction: 'AT',
    title: {
      fr: 'Autriche : l’autorité DSB et Microsoft 365 Education',
      en: 'Austria: the DSB and Microsoft 365 Education',
    },
    reference:
      'DSB, D135.027 / 2025-0.477.534, 8. Oktober 2025; zweite Entscheidung, 21. Jänner 2026',
    date: '2025-10-08',
    status: {
      fr: 'Décisions individuelles. Nous ne savons pas s’il y a eu un recours.',
      en: 'Individual decisions. We do not know whether they were appealed.',
    },
    statusOn: '2026-01-28',
    badge: {
      fr: 'Autriche : manquements constatés pour une élève sous Microsoft 365 (2025-2026).',
      en: 'Austria: breaches found for one pupil using Microsoft 365 (2025–26).',
    },
    short: {
      fr: 'L’autorité autrichienne a traité la plainte d’une élève. Elle a relevé des traceurs posés sans accord et une information insuffisante. Microsoft, l’école et le ministère ont été tenus responsables. Cela ne vaut pas pour toutes les écoles.',
      en: 'The Austrian authority dealt with one pupil’s complaint. It found trackers set without consent and poor information. Microsoft, the school and the ministry were held responsible. It does not hold for every school.',
    },
    detail: {
      fr: 'Décision du 8 octobre 2025, puis seconde décision du 21 janvier 2026. Ce sont, à notre connaissance, les seules décisions d’une autorité sur Microsoft 365 dans une école. Elles portent sur les traceurs et sur l’information donnée, pas sur le droit américain.',
      en: 'Decision of 8 October 2025, then a second one of 21 January 2026. They are, to our knowledge, the only decisions of an authority on Microsoft 365 in a school. They are about trackers and the information given, not about US law.',
    },
    otherSide: {
      fr: 'Microsoft affirme que le service reste utilisable conformément au RGPD.',
      en: 'Microsoft states that the service can still be used in line with the GDPR.',
    },
    isNot: { fr: 'Ce n’est pas une interdiction générale.', en: 'It is not a general ban.' },
    binds: { fr: 'Les parties à l’affaire.', en: 'The parties to the case.' },
    bodyCanDo: {
      fr: 'Couper les traceurs, informer les familles, savoir qui répond aux demandes d’accès.',
      en: 'Switch trackers off, inform families, know who answers access requests.',
    },
    sources: [
      source(
        'RIS, décision du 8 octobre 2025',
        'https://www.ris.bka.gv.at/Dokumente/Dsk/DSBT_20251008_2025_0_477_534_00/DSBT_20251008_2025_0_477_534_00.pdf',
      ),
      source(
        'cyberinsider.com, octobre 2025',
        'https://cyberinsider.com/austrian-dpa-finds-microsoft-365-illegally-tracked-students',
      ),
      source(
        'measuredcollective.com, 28 janvier 2026',
        'https://measuredcollective.com/austria-orders-microsoft-to-stop-tracking-school-children',
      ),
    ],
    officialUrl:
      'https://www.ris.bka.gv.at/Dokumente/Dsk/DSBT_20251008_2025_0_477_534_00/DSBT_20251008_2025_0_477_534_00.pdf',
    records: ['at-dsb'],
    when: {
      site: { countries: ['AT'], sectors: ['school', 'education'] },
      anyFinding: mailOrToolsOf('microsoft'),
      rank: 20,
    },
  },
];
