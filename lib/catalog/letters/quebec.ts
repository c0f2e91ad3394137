/** Québec: the Access Act, never the GDPR. */
import type { Procedure } from './types';

export const QUEBEC: Procedure = {
  variant: 'qc',
  privacy: {
    own: {
      fr: 'Je vous adresse ces questions en application de la Loi sur l’accès aux documents des organismes publics et sur la protection des renseignements personnels (RLRQ, c. A-2.1) :',
      en: 'I put these questions to you under the Act respecting access to documents held by public bodies and the protection of personal information (CQLR, c. A-2.1):',
    },
    anyone: {
      fr: 'Je vous adresse ces questions, qui portent sur l’application de la Loi sur l’accès (RLRQ, c. A-2.1) :',
      en: 'I put these questions to you; they concern the application of the Access Act (CQLR, c. A-2.1):',
    },
  },
  where: { fr: 'hors du Québec', en: 'outside Québec' },
  transfer: { fr: ' (article 70.1 de la loi)', en: ' (section 70.1 of the Act)' },
  assessment: {
    fr: 'Une évaluation des facteurs relatifs à la vie privée',
    en: 'a privacy impact assessment',
  },
  privacyDelay: { fr: '', en: '' },
  documents: {
    fr: 'Au titre du droit d’accès aux documents des organismes publics (RLRQ, c. A-2.1), je vous demande une copie des documents suivants, s’ils existent :',
    en: 'Under the right of access to documents held by public bodies (CQLR, c. A-2.1), I ask you for a copy of the following documents, where they exist:',
  },
  documentsNext: {
    fr: 'La loi donne vingt jours pour répondre (article 47), avec dix jours de plus si nécessaire. La décision peut ensuite être révisée par la Commission d’accès à l’information.',
    en: 'The Act gives twenty days to answer (section 47), with ten more if needed. The decision can then be reviewed by the Commission d’accès à l’information.',
  },
  deputy: {
    fr: 'Madame la Députée, Monsieur le Député,',
    en: 'Dear Member of the National Assembly,',
  },
  government: {
    fr: 'Madame la Première ministre, Monsieur le Premier ministre,',
    en: 'Dear Premier,',
  },
  directories: {
    privacy: [
      {
        label: {
          fr: 'Commission d’accès à l’information',
          en: 'Commission d’accès à l’information',
        },
        url: 'https://www.cai.gouv.qc.ca/',
      },
    ],
    documents: [
      {
        label: {
          fr: 'Commission d’accès à l’information',
          en: 'Commission d’accès à l’information',
        },
        url: 'https://www.cai.gouv.qc.ca/',
      },
    ],
    council: [
      {
        label: { fr: 'Gouvernement du Québec', en: 'Government of Québec' },
        url: 'https://www.quebec.ca/',
      },
    ],
    deputy: [
      {
        label: { fr: 'Assemblée nationale du Québec', en: 'National Assembly of Québec' },
        url: 'https://www.assnat.qc.ca/',
      },
    ],
    government: [
      {
        label: { fr: 'Gouvernement du Québec', en: 'Government of Québec' },
        url: 'https://www.quebec.ca/',
      },
    ],
  },
  sources: [
    {
      source: 'RLRQ, c. A-2.1, article 70.1',
      url: 'http://www.legisquebec.gouv.qc.ca/fr/showversion/cs/A-2.1?code=se:70_1&pointInTime=20170720',
      checkedOn: '2026-11-24',
    },
    {
      source: 'CHU de Québec, accès à l’information',
      url: 'https://www.chudequebec.ca/salle-de-presse/acces-a-l%E2%80%99information.aspx',
      checkedOn: '2026-11-24',
    },
    {
      source: 'Éducaloi, demande d’accès à l’information',
      url: 'https://educaloi.qc.ca/capsules/comment-faire-une-demande-dacces-a-linformation',
      checkedOn: '2026-11-24',
    },
  ],
};
