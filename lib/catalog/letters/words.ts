/** Words of the facts in a letter: layers, ways of seeing, reasons for not looking, greeting and closing. */
import type { Gap, Layer, Text, Via } from '../../model';

export const LAYER_WORDS: Record<Layer, Text> = {
  hosting: { fr: 'Hébergement de la page', en: 'Hosting of the page' },
  mail: { fr: 'Courriel', en: 'Mail' },
  workspace: { fr: 'Connexion et outils de travail', en: 'Sign-in and work tools' },
  'third-party': { fr: 'Services tiers', en: 'Third-party services' },
};

/** How a thing was seen: the method, said for each example. */
export const VIA_WORDS: Record<Via, Text> = {
  document: { fr: 'adresse de la page', en: 'address of the page' },
  redirect: { fr: 'renvoi à l’ouverture de la page', en: 'redirect when the page opened' },
  resource: { fr: 'chargé par la page', en: 'loaded by the page' },
  frame: { fr: 'cadre dans la page', en: 'frame in the page' },
  form: { fr: 'formulaire de la page', en: 'form of the page' },
  link: { fr: 'lien de la page', en: 'link on the page' },
  header: { fr: 'en-tête de la réponse', en: 'header of the response' },
  address: { fr: 'adresse réseau du serveur', en: 'network address of the server' },
  dns: { fr: 'annuaire public des noms (DNS)', en: 'public name records (DNS)' },
};

export const CERTAINTY_WORDS: Record<'observed' | 'declared', Text> = {
  observed: { fr: 'observé', en: 'observed' },
  declared: { fr: 'proposé par le site', en: 'offered by the site' },
};

export const GAP_WORDS: Record<Gap, Text> = {
  'opt-in': { fr: 'vérification non activée', en: 'check not switched on' },
  'private-window': {
    fr: 'vérification non activée en navigation privée',
    en: 'check not switched on in private windows',
  },
  'not-asked': { fr: 'question non posée', en: 'question not asked' },
  'no-access': { fr: 'accès au site non accordé', en: 'access to the site not granted' },
  'document-unseen': { fr: 'ouverture de la page non vue', en: 'opening of the page not seen' },
  'redirects-unseen': {
    fr: 'chemin jusqu’à la page non vu en entier',
    en: 'way to the page not wholly seen',
  },
  'started-late': { fr: 'début du chargement non vu', en: 'start of loading not seen' },
  loading: { fr: 'page encore en chargement', en: 'page still loading' },
  capped: { fr: 'page trop longue pour tout lire', en: 'page too long to read in full' },
  'resolver-error': { fr: 'pas de réponse de l’annuaire', en: 'no answer from the name service' },
  'unknown-operator': {
    fr: 'exploitant du courrier inconnu',
    en: 'operator of the mail not known',
  },
  'no-data': { fr: 'données de comparaison absentes', en: 'reference data missing' },
  'switched-off': { fr: 'examen désactivé', en: 'examination switched off' },
};

/** Sentences around the facts. `{date}` and `{page}` are filled in. */
export const FACT_WORDS = {
  method: {
    fr: 'Le {date}, j’ai ouvert {page} avec Vigie, une extension de navigateur. Elle compare ce que la page charge et les liens qu’elle donne à une liste publique de services.',
    en: 'On {date}, I opened {page} with Vigie, a browser extension. It compares what the page loads and the links it gives with a public list of services.',
  },
  found: {
    fr: 'Services opérés par des sociétés soumises au droit américain :',
    en: 'Services operated by companies subject to US law:',
  },
  nothing: {
    fr: 'Elle n’a relevé aucun service opéré par une société soumise au droit américain dans ce qu’elle a pu examiner.',
    en: 'It noted no service operated by a company subject to US law in what it could examine.',
  },
  examples: { fr: 'Exemples de ce qui a été vu :', en: 'Examples of what was seen:' },
  notExamined: { fr: 'Non examiné : ', en: 'Not examined: ' },
  partly: { fr: 'Examiné en partie : ', en: 'Examined in part: ' },
  otherTenant: {
    fr: 'Un lien peut mener au compte d’un autre organisme.',
    en: 'A link may lead to the account of another body.',
  },
  limits: {
    fr: 'Ce relevé a des limites. Il ne dit rien des données elles-mêmes, du contrat ou du chiffrement. Il ne prouve ni un accès à des données, ni un manquement. Si j’ai mal compris, je vous remercie de me corriger.',
    en: 'These notes have limits. They say nothing about the data themselves, the contract or the encryption. They prove neither access to data nor any breach. If I have misunderstood, please correct me.',
  },
} as const satisfies Record<string, Text>;

export const GREETING: Text = { fr: 'Madame, Monsieur,', en: 'Dear Sir or Madam,' };

export const CLOSING: Text = {
  fr: 'Je vous remercie de votre réponse et vous prie d’agréer l’expression de mes salutations distinguées.\n\n[Prénom et nom]\n[Adresse ou courriel]',
  en: 'Thank you for your reply.\n\nYours faithfully,\n\n[First name and surname]\n[Postal or e-mail address]',
};

/** First sentence of a letter to a member of parliament or the government. `{body}` is the site's body. */
export const POLITICAL_INTRO: Text = {
  fr: 'Je vous écris au sujet des services en ligne des organismes publics, à partir d’un exemple : {body}.',
  en: 'I am writing about the online services of public bodies, starting from one example: {body}.',
};

export const MONTHS: Record<'fr' | 'en', readonly string[]> = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
