/** What a letter is for: name on screen, subject, greeting, and what it asks. `{body}` is the site's body. */
import type { Text } from '../../model';
import type { LetterPurpose } from './types';

interface PurposeWords {
  name: Text;
  subject: Text;
  /** First line: for whose attention. Empty when the procedure names the addressee. */
  attention: Text;
}

export const PURPOSE_WORDS: Record<LetterPurpose, PurposeWords> = {
  privacy: {
    name: {
      fr: 'Poser une question sur les données et l’hébergement',
      en: 'Ask about data and hosting',
    },
    subject: {
      fr: 'Question sur les données et l’hébergement',
      en: 'Question about data and hosting',
    },
    attention: {
      fr: 'À l’attention de la personne chargée de la protection des données, {body}',
      en: 'For the attention of the data protection officer, {body}',
    },
  },
  documents: {
    name: {
      fr: 'Demander le contrat et l’analyse d’impact',
      en: 'Request the contract and the impact assessment',
    },
    subject: { fr: 'Demande de documents', en: 'Request for documents' },
    attention: {
      fr: 'À l’attention de la personne chargée de l’accès aux documents, {body}',
      en: 'For the attention of the person in charge of access to documents, {body}',
    },
  },
  council: {
    name: { fr: 'Poser une question en conseil', en: 'Put a question to a council' },
    subject: { fr: 'Question pour le conseil', en: 'Question for the council' },
    attention: {
      fr: 'À l’attention de la présidence du conseil, {body}',
      en: 'For the attention of the chair of the council, {body}',
    },
  },
  deputy: {
    name: { fr: 'Écrire à un parlementaire', en: 'Write to a member of parliament' },
    subject: {
      fr: 'Services publics et dépendance aux clouds américains',
      en: 'Public services and dependency on American clouds',
    },
    attention: { fr: '', en: '' },
  },
  government: {
    name: { fr: 'Écrire au gouvernement', en: 'Write to the government' },
    subject: {
      fr: 'Services publics et dépendance aux clouds américains',
      en: 'Public services and dependency on American clouds',
    },
    attention: { fr: '', en: '' },
  },
};

/** Asked in every question on data. `{where}`, `{transfer}` and `{assessment}` come from the procedure. */
export const PRIVACY_QUESTIONS: readonly Text[] = [
  {
    fr: 'Qui héberge et traite les données de ces services, et par quel contrat ?',
    en: 'Who hosts and processes the data of these services, and under which contract?',
  },
  {
    fr: 'Des données sont-elles transférées {where}, vers quel pays et avec quelles garanties{transfer} ?',
    en: 'Are data transferred {where}, to which country and with which safeguards{transfer}?',
  },
  {
    fr: '{assessment} a-t-elle été faite ? Pouvez-vous la publier, ou m’en donner le résumé ?',
    en: 'Was {assessment} carried out? Can you publish it, or send me its summary?',
  },
  {
    fr: 'Quelles solutions qui ne relèvent pas du droit américain avez-vous étudiées ?',
    en: 'Which solutions outside the reach of US law have you considered?',
  },
];

/** Asked as well by a person whose own data are concerned. `{own}` comes from the role. */
export const OWN_DATA_QUESTION: Text = {
  fr: 'Quelles données {own} passent par ces services, et à qui sont-elles communiquées ?',
  en: 'Which data {own} go through these services, and to whom are they disclosed?',
};

/** Documents asked for. */
export const DOCUMENTS_ASKED: readonly Text[] = [
  {
    fr: 'le contrat ou le bon de commande de ces services, avec ses annexes sur la protection des données ;',
    en: 'the contract or order for these services, with its annexes on data protection;',
  },
  {
    fr: 'l’analyse d’impact sur la protection des données, ou la note qui explique pourquoi il n’y en a pas ;',
    en: 'the data protection impact assessment, or the note that explains why there is none;',
  },
  {
    fr: 'l’étude des autres solutions et de la sortie du contrat.',
    en: 'the study of other solutions and of how to leave the contract.',
  },
];

/** Put to a council. */
export const COUNCIL_QUESTION: Text = {
  fr: 'Quels services de sociétés soumises au droit américain utilisons-nous, pour quelles données, avec quelles garanties et à quel coût ? Quelles autres solutions ont été étudiées, et selon quel calendrier ?',
  en: 'Which services of companies subject to US law do we use, for which data, with which safeguards and at what cost? Which other solutions have been considered, and on what timetable?',
};

/** How the council question is introduced, by whether the writer sits there. */
export const COUNCIL_INTRO: { member: Text; other: Text } = {
  member: {
    fr: 'Je souhaite poser au prochain conseil la question suivante, selon son règlement intérieur :',
    en: 'I would like to put the following question to the next council, under its rules of procedure:',
  },
  other: {
    fr: 'Je vous serais reconnaissant de porter au prochain conseil la question suivante :',
    en: 'I would be grateful if you could bring the following question to the next council:',
  },
};

/** Asked of a member of parliament, and of the government. */
export const POLITICAL_QUESTIONS: { deputy: readonly Text[]; government: readonly Text[] } = {
  deputy: [
    {
      fr: 'Pourriez-vous demander au gouvernement combien d’organismes publics sont dans ce cas, et pour quelles données ?',
      en: 'Could you ask the government how many public bodies are in this situation, and for which data?',
    },
    {
      fr: 'Pourriez-vous demander quelle aide et quel calendrier sont prévus pour ceux qui veulent changer ?',
      en: 'Could you ask what help and what timetable are planned for those that want to change?',
    },
  ],
  government: [
    {
      fr: 'Quelles règles s’appliquent à ce type d’organisme pour le choix de ses services en ligne ?',
      en: 'Which rules apply to this kind of body when it chooses its online services?',
    },
    {
      fr: 'Quelle aide et quel calendrier sont prévus pour ceux qui veulent changer ?',
      en: 'What help and what timetable are planned for those that want to change?',
    },
    {
      fr: 'Les analyses d’impact des organismes publics seront-elles publiées ?',
      en: 'Will the impact assessments of public bodies be published?',
    },
  ],
};
