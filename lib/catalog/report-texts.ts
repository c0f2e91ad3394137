/** Fixed words of a report, in the person's language. */
import type { Kind } from '../report/report';
import type { Certainty, Layer, Text, Via } from '../model';

export const KIND_TEXTS: Record<Kind, { title: Text; ask: Text }> = {
  missed: {
    title: { fr: 'Un service a échappé à Vigie', en: 'Vigie missed a service' },
    ask: {
      fr: 'Quel service, et où le voit-on sur le site ?',
      en: 'Which service, and where does it show on the site?',
    },
  },
  wrong: {
    title: { fr: 'Un constat est faux', en: 'A finding is wrong' },
    ask: { fr: 'Qu’est-ce qui est faux, et pourquoi ?', en: 'What is wrong, and why?' },
  },
  'is-public': {
    title: {
      fr: 'C’est le site d’un organisme public ou d’une école',
      en: 'This is the site of a public body or a school',
    },
    ask: { fr: 'Quel organisme, et quelle preuve ?', en: 'Which body, and what shows it?' },
  },
  'is-not': {
    title: {
      fr: 'Ce n’est pas le site d’un organisme public ni d’une école',
      en: 'This is not the site of a public body or a school',
    },
    ask: { fr: 'À qui est ce site ?', en: 'Whose site is it?' },
  },
  changed: {
    title: { fr: 'La situation a changé', en: 'Things have changed' },
    ask: {
      fr: 'Qu’est-ce qui a changé, et depuis quand ?',
      en: 'What has changed, and since when?',
    },
  },
  answer: {
    title: {
      fr: 'Je représente l’organisme et je réponds',
      en: 'I speak for the body and reply',
    },
    ask: {
      fr: 'Votre réponse, le nom et la fonction sous lesquels la publier, et une page ou une adresse officielle pour la vérifier.',
      en: 'Your reply, the name and role to publish it under, and an official page or address to check it with.',
    },
  },
};

export const LAYER_TEXTS: Record<Layer, Text> = {
  hosting: { fr: 'hébergement', en: 'hosting' },
  mail: { fr: 'messagerie', en: 'mail' },
  workspace: { fr: 'connexion et outils de travail', en: 'sign-in and work tools' },
  'third-party': { fr: 'services tiers', en: 'third-party services' },
};

export const CERTAINTY_TEXTS: Record<Certainty, Text> = {
  observed: { fr: 'observé', en: 'observed' },
  declared: { fr: 'déclaré par la page', en: 'declared by the page' },
  mentioned: { fr: 'mentionné', en: 'mentioned' },
};

export const VIA_TEXTS: Record<Via, Text> = {
  document: { fr: 'la page', en: 'the page' },
  redirect: { fr: 'redirection', en: 'redirect' },
  resource: { fr: 'chargé par la page', en: 'loaded by the page' },
  frame: { fr: 'cadre dans la page', en: 'frame in the page' },
  form: { fr: 'formulaire', en: 'form' },
  link: { fr: 'lien', en: 'link' },
  header: { fr: 'en-tête de réponse', en: 'response header' },
  address: { fr: 'adresse réseau', en: 'network address' },
  dns: { fr: 'DNS', en: 'DNS' },
};

export const REPORT_TEXTS = {
  subject: { fr: 'Vigie : signalement', en: 'Vigie: report' },
  site: { fr: 'Site', en: 'Site' },
  page: { fr: 'Page', en: 'Page' },
  day: { fr: 'Observé le', en: 'Observed on' },
  seen: { fr: 'Ce que Vigie a relevé', en: 'What Vigie noted' },
  nothing: { fr: 'Vigie n’a rien relevé.', en: 'Vigie noted nothing.' },
  machine: {
    fr: 'Le bloc suivant répète ces faits pour qu’un programme puisse les lire. Vous pouvez le supprimer.',
    en: 'The block below repeats these facts so that a program can read them. You may delete it.',
  },
} satisfies Record<string, Text>;
