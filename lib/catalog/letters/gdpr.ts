/** Countries of the European Economic Area without a file of their own. */
import type { Procedure } from './types';

export const GDPR: Procedure = {
  variant: 'gdpr',
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
    fr: 'Au titre du droit d’accès aux documents publics de votre pays, je vous demande une copie des documents suivants, s’ils existent :',
    en: 'Under your country’s law on access to public documents, I ask you for a copy of the following documents, where they exist:',
  },
  documentsNext: {
    fr: 'Merci de m’indiquer le délai qui s’applique et l’autorité à saisir en cas de refus.',
    en: 'Please tell me the time limit that applies and the authority to turn to after a refusal.',
  },
  deputy: { fr: 'Madame, Monsieur, membre du Parlement,', en: 'Dear Member of Parliament,' },
  government: null,
  directories: {
    privacy: [
      {
        label: {
          fr: 'Autorités de protection des données (EDPB)',
          en: 'Data protection authorities (EDPB)',
        },
        url: 'https://www.edpb.europa.eu/',
      },
    ],
    documents: [],
    council: [],
    deputy: [
      {
        label: { fr: 'Députés européens', en: 'Members of the European Parliament' },
        url: 'https://www.europarl.europa.eu/meps/',
      },
    ],
    government: [],
  },
  sources: [
    {
      source: 'Règlement (UE) 2016/679, articles 12 à 15, 35 et chapitre V',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      checkedOn: '2026-11-24',
    },
  ],
};
