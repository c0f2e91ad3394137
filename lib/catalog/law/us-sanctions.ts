/** United States: the other risk, being cut off. */
import { OWN_CLOUD } from './findings';
import { source } from './source';
import type { LawCard } from './types';

export const usSanctions: readonly LawCard[] = [
  {
    id: 'us-sanctions',
    jurisdiction: 'US',
    title: {
      fr: 'Sanctions et coupure : le cas de la Cour pénale internationale',
      en: 'Sanctions and cut-off: the International Criminal Court case',
    },
    reference: 'E.O. 14203 (6 Feb. 2025); désignation du 20 août 2025',
    date: '2025-08-20',
    status: {
      fr: 'Sanctions encore en place en janvier 2026. La CPI a confirmé fin octobre 2025 son passage à openDesk. Suite non connue.',
      en: 'Sanctions still in place in January 2026. The ICC confirmed its move to openDesk in late October 2025. What followed is not known.',
    },
    statusOn: '2026-01-31',
    badge: {
      fr: 'Autre risque que l’accès : une coupure de service ordonnée depuis les États-Unis.',
      en: 'A risk other than access: a cut-off of service ordered from the US.',
    },
    short: {
      fr: 'Un service américain peut aussi s’arrêter sur décision de Washington. Un juge français de la Cour pénale internationale, visé par des sanctions, a perdu l’accès à la plupart des services américains. Ce cas est rare et personnel.',
      en: 'An American service can also stop on a decision of Washington. A French judge of the International Criminal Court, under sanctions, lost access to most American services. The case is rare and personal.',
    },
    detail: {
      fr: 'Le décret 14203 permet de sanctionner des membres de la Cour pénale internationale. Le juge français Nicolas Guillou a été désigné le 20 août 2025 et a perdu l’accès à la plupart des services de sociétés américaines. La presse a rapporté que le procureur Khan avait perdu sa messagerie. La CPI remplace ses outils Microsoft par openDesk (environ 1 800 postes, confirmé les 30 et 31 octobre 2025). Le risque ici n’est pas l’accès aux données : c’est de ne plus pouvoir travailler.',
      en: 'Order 14203 allows sanctions on members of the International Criminal Court. The French judge Nicolas Guillou was designated on 20 August 2025 and lost access to most services of American companies. The press reported that Prosecutor Khan had lost his mailbox. The ICC is replacing its Microsoft tools with openDesk (about 1,800 seats, confirmed on 30–31 October 2025). The risk here is not access to data: it is no longer being able to work.',
    },
    otherSide: {
      fr: 'Microsoft dit n’avoir « à aucun moment » cessé ses services à la CPI.',
      en: 'Microsoft says that “at no point” did it cease its services to the ICC.',
    },
    isNot: {
      fr: 'Ces sanctions sont personnelles. Nos sources n’en citent aucune contre une école, une commune ou un ministère européen.',
      en: 'These sanctions are personal. Our sources name none against a European school, municipality or ministry.',
    },
    binds: {
      fr: 'Les sociétés américaines, et les personnes désignées.',
      en: 'American companies, and the people designated.',
    },
    bodyCanDo: {
      fr: 'Garder une copie de ses données ailleurs, choisir des formats ouverts, écrire un plan de continuité sans ce fournisseur.',
      en: 'Keep a copy of its data elsewhere, choose open formats, write a continuity plan without this provider.',
    },
    sources: [
      source(
        'Le Club des juristes, 2025',
        'https://www.leclubdesjuristes.com/international/la-guerre-americaine-contre-le-juge-nicolas-guillou-13337',
      ),
      source(
        'The Register, 31 octobre 2025',
        'https://www.theregister.com/2025/10/31/international_criminal_court_ditches_office/',
      ),
    ],
    officialUrl:
      'https://www.federalregister.gov/documents/2025/02/12/2025-02612/imposing-sanctions-on-the-international-criminal-court',
    records: ['us-eo-14203', 'int-icc'],
    when: {
      anyFinding: OWN_CLOUD,
      rank: 40,
    },
  },
];
