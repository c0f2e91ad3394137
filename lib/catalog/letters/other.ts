/** Everywhere else: no law is named, because none was checked. */
import type { Procedure } from './types';

export const OTHER: Procedure = {
  variant: 'other',
  privacy: {
    own: {
      fr: 'Je vous adresse ces questions, en application des règles de protection des données qui vous concernent :',
      en: 'I put these questions to you, under the data protection rules that apply to you:',
    },
    anyone: {
      fr: 'Je vous adresse ces questions, qui portent sur l’information du public :',
      en: 'I put these questions to you; they concern public information:',
    },
  },
  where: { fr: 'à l’étranger', en: 'abroad' },
  transfer: { fr: '', en: '' },
  assessment: { fr: 'Une analyse d’impact sur la vie privée', en: 'a privacy impact assessment' },
  privacyDelay: { fr: '', en: '' },
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
  directories: { privacy: [], documents: [], council: [], deputy: [], government: [] },
  sources: [],
};
