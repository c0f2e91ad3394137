/** Letters written from a verdict: plain text that a person reads, changes and sends; nothing is sent by Vigie. */
import { PROCEDURES } from '../catalog/letters/all';
import { variantOf } from '../catalog/letters/places';
import {
  COUNCIL_INTRO,
  COUNCIL_QUESTION,
  DOCUMENTS_ASKED,
  OWN_DATA_QUESTION,
  POLITICAL_QUESTIONS,
  PRIVACY_QUESTIONS,
  PURPOSE_WORDS,
} from '../catalog/letters/purposes';
import { ROLE_WORDS } from '../catalog/letters/roles';
import type { Directory, LetterPurpose, LetterRole, Procedure } from '../catalog/letters/types';
import { CLOSING, FACT_WORDS, GREETING, POLITICAL_INTRO } from '../catalog/letters/words';
import type { Text, Verdict } from '../model';
import { type LetterLanguage, letterFacts, type NameOf } from './letter-facts';
import { plainText } from './plain-text';

export interface LetterInput {
  verdict: Verdict;
  role: LetterRole;
  purpose: LetterPurpose;
  language: LetterLanguage;
  /** Name of a service from its id; the id itself without it. */
  names?: NameOf;
}

export interface Letter {
  /** Always `null` today: Vigie keeps no address of a person, and guesses none. */
  to: string | null;
  subject: string;
  /** Plain text, lines ended by `\n`. */
  body: string;
  /** Official places to find the address, or the procedure. */
  directories: readonly Directory[];
}

/** Mail programs cut long texts: examples of evidence are left out first. The facts and the limits never are. */
export const LONGEST_BODY = 3500;

const numbered = (lines: readonly string[]): string[] =>
  lines.map((line, i) => `${i + 1}. ${line}`);

/** What the letter asks, as paragraphs. */
function request(input: LetterInput, procedure: Procedure): string[] {
  const { purpose, role, language, verdict } = input;
  const say = (text: Text): string => text[language];
  const { own } = ROLE_WORDS[role];
  const { sector, status } = verdict.site;
  const rule = status === 'public' ? procedure.rules?.[sector] : undefined;
  const rules = rule ? [say(rule)] : [];
  switch (purpose) {
    case 'privacy': {
      const fill = (text: Text): string =>
        say(text)
          .replace('{where}', say(procedure.where))
          .replace('{transfer}', say(procedure.transfer))
          .replace('{assessment}', say(procedure.assessment))
          .replace('{own}', own ? say(own) : '');
      const questions = [...PRIVACY_QUESTIONS, ...(own ? [OWN_DATA_QUESTION] : [])].map(fill);
      const intro = say(own ? procedure.privacy.own : procedure.privacy.anyone);
      const delay = own ? say(procedure.privacyDelay) : '';
      return [[intro, ...numbered(questions)].join('\n'), ...rules, delay];
    }
    case 'documents':
      return [
        [say(procedure.documents), ...numbered(DOCUMENTS_ASKED.map(say))].join('\n'),
        say(procedure.documentsNext),
      ];
    case 'council': {
      const intro = role === 'elected' ? COUNCIL_INTRO.member : COUNCIL_INTRO.other;
      return [`${say(intro)}\n${say(COUNCIL_QUESTION)}`, ...rules];
    }
    default:
      return [numbered(POLITICAL_QUESTIONS[purpose].map(say)).join('\n'), ...rules];
  }
}

/** For whose attention, and the greeting. */
function opening(input: LetterInput, procedure: Procedure, body: string): string[] {
  const { purpose, role, language } = input;
  const isPolitical = purpose === 'deputy' || purpose === 'government';
  if (!isPolitical) {
    const attention = PURPOSE_WORDS[purpose].attention[language].replace('{body}', () => body);
    return [attention, GREETING[language], ROLE_WORDS[role].opening[language]];
  }
  const greeting = purpose === 'deputy' ? procedure.deputy : (procedure.government ?? GREETING);
  return [greeting[language], POLITICAL_INTRO[language].replace('{body}', () => body)];
}

/**
 * A letter from a verdict. Facts come with date, method and limits; the request follows the rules of the site's
 * country where they were checked, else the GDPR or no law at all. Whatever a page controls is one line of plain text.
 */
export function letter(input: LetterInput): Letter {
  const { verdict, purpose, language, names = (service) => service } = input;
  const procedure = PROCEDURES[variantOf(verdict.site)];
  const host = plainText(verdict.site.host, 80);
  const body = verdict.site.name ? `${plainText(verdict.site.name, 80)} (${host})` : host;
  const facts = letterFacts(verdict, language, names);

  const compose = (examples: readonly string[]): string =>
    [
      ...opening(input, procedure, body),
      [
        ...facts.found,
        ...(examples.length > 0 ? [FACT_WORDS.examples[language], ...examples] : []),
      ].join('\n'),
      facts.limits.join('\n'),
      ...request(input, procedure),
      CLOSING[language],
    ]
      .filter((part) => part !== '')
      .join('\n\n');

  let examples = facts.examples.slice(0, 5);
  while (examples.length > 0 && compose(examples).length > LONGEST_BODY) {
    examples = examples.slice(0, -1);
  }
  return {
    to: null,
    subject: `${PURPOSE_WORDS[purpose].subject[language]} – ${host}`,
    body: compose(examples),
    directories: procedure.directories[purpose],
  };
}
