/** Who writes: name on screen, opening sentence, and whether their own data are concerned. */
import type { Text } from '../../model';
import type { LetterRole } from './types';

interface RoleWords {
  name: Text;
  opening: Text;
  /** Can ask about their own data; whose they are, as the end of a sentence. */
  own: Text | null;
}

const ME: Text = { fr: 'me concernant', en: 'about me' };

export const ROLE_WORDS: Record<LetterRole, RoleWords> = {
  resident: {
    name: { fr: 'Habitant(e) ou usager', en: 'Resident or user' },
    opening: {
      fr: 'Je vous écris comme usager de vos services.',
      en: 'I am writing as a user of your services.',
    },
    own: ME,
  },
  parent: {
    name: { fr: 'Parent d’élève', en: 'Parent' },
    opening: {
      fr: 'Je vous écris comme parent d’élève. Des données d’enfants sont peut-être concernées.',
      en: 'I am writing as the parent of a pupil. Children’s data may be involved.',
    },
    own: { fr: 'concernant mon enfant et moi', en: 'about my child and me' },
  },
  student: {
    name: { fr: 'Élève ou étudiant(e)', en: 'Pupil or student' },
    opening: {
      fr: 'Je vous écris comme élève ou étudiant(e) de votre établissement.',
      en: 'I am writing as a pupil or student of your institution.',
    },
    own: ME,
  },
  staff: {
    name: { fr: 'Enseignant(e) ou agent(e)', en: 'Teacher or staff' },
    opening: {
      fr: 'Je vous écris comme membre du personnel.',
      en: 'I am writing as a member of staff.',
    },
    own: ME,
  },
  dpo: {
    name: { fr: 'Délégué(e) à la protection des données', en: 'Data protection officer' },
    opening: {
      fr: 'Je vous écris comme délégué(e) à la protection des données, pour tenir à jour notre documentation.',
      en: 'I am writing as a data protection officer, to keep our records up to date.',
    },
    own: null,
  },
  elected: {
    name: { fr: 'Élu(e)', en: 'Elected official' },
    opening: {
      fr: 'Je vous écris comme élu(e) [préciser le mandat].',
      en: 'I am writing as an elected official [state the office].',
    },
    own: null,
  },
  journalist: {
    name: { fr: 'Journaliste', en: 'Journalist' },
    opening: {
      fr: 'Je vous écris comme journaliste [préciser la rédaction]. Je publierai aussi votre réponse.',
      en: 'I am writing as a journalist [state the newsroom]. I will publish your answer as well.',
    },
    own: null,
  },
};
