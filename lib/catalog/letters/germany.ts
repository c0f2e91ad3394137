/** Germany: GDPR, and the freedom of information acts of the Federation and the states. */
import type { Procedure } from './types';

export const GERMANY: Procedure = {
  variant: 'de',
  privacy: {
    own: {
      fr: 'Je vous adresse ces questions en application des articles 13 à 15 du RGPD :',
      en: 'I put these questions to you under Articles 13 to 15 of the GDPR:',
    },
    anyone: {
      fr: 'Je vous adresse ces questions, qui portent sur l’information due au public par les articles 13 et 14 du RGPD :',
      en: 'I put these questions to you; they concern the information owed to the public under Articles 13 and 14 of the GDPR:',
    },
  },
  where: { fr: 'hors de l’Union européenne', en: 'outside the European Union' },
  transfer: { fr: ' (chapitre V du RGPD)', en: ' (Chapter V of the GDPR)' },
  assessment: {
    fr: 'Une analyse d’impact (article 35 du RGPD)',
    en: 'an impact assessment (Article 35 of the GDPR)',
  },
  privacyDelay: {
    fr: 'Le RGPD prévoit une réponse dans un délai d’un mois aux demandes des personnes concernées (article 12).',
    en: 'The GDPR sets one month for answers to requests of data subjects (Article 12).',
  },
  documents: {
    fr: 'Au titre de la liberté d’information (loi fédérale IFG pour les autorités fédérales, loi du Land sinon), je vous demande une copie des documents suivants, s’ils existent :',
    en: 'Under freedom of information law (the federal IFG for federal authorities, the law of the state otherwise), I ask you for a copy of the following documents, where they exist:',
  },
  documentsNext: {
    fr: 'Pour les autorités fédérales, la réponse est attendue dans le mois. Pour un Land, une commune ou une école, voyez la loi du Land, s’il en a une.',
    en: 'For federal authorities, the answer is expected within a month. For a state, a municipality or a school, see the law of the state, where there is one.',
  },
  deputy: { fr: 'Madame la Députée, Monsieur le Député,', en: 'Dear Member of Parliament,' },
  government: { fr: 'Madame la Chancelière, Monsieur le Chancelier,', en: 'Dear Chancellor,' },
  directories: {
    privacy: [
      {
        label: {
          fr: 'Commissaire fédéral à la protection des données (BfDI)',
          en: 'Federal Data Protection Commissioner (BfDI)',
        },
        url: 'https://www.bfdi.bund.de/',
      },
    ],
    documents: [
      {
        label: {
          fr: 'Commissaire fédéral à la liberté d’information (BfDI)',
          en: 'Federal Freedom of Information Commissioner (BfDI)',
        },
        url: 'https://www.bfdi.bund.de/',
      },
    ],
    council: [
      {
        label: {
          fr: 'Portail des administrations allemandes',
          en: 'Portal of the German administrations',
        },
        url: 'https://www.bund.de/',
      },
    ],
    deputy: [
      {
        label: { fr: 'Députés du Bundestag', en: 'Members of the Bundestag' },
        url: 'https://www.bundestag.de/abgeordnete',
      },
    ],
    government: [
      {
        label: { fr: 'Gouvernement fédéral', en: 'Federal Government' },
        url: 'https://www.bundesregierung.de/',
      },
    ],
  },
  sources: [
    {
      source: 'Règlement (UE) 2016/679, articles 12 à 15, 35 et chapitre V',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      checkedOn: '2026-11-24',
    },
    {
      source: 'Ministère fédéral de la famille, loi IFG',
      url: 'https://www.bmfsfj.de/bmfsfj/ministerium/bmfsfj-als-arbeitgeber/informationsfreiheitsgesetz/99434',
      checkedOn: '2026-11-24',
    },
    {
      source: 'Deutsche Islam Konferenz, loi IFG et lois des Länder',
      url: 'http://www.deutsche-islam-konferenz.de/DE/Service/Bottom/Informationsfreiheitsgesetz/informationsfreiheitsgesetz-node.html',
      checkedOn: '2026-11-24',
    },
  ],
};
