/** The facts of a letter, from a verdict: what was seen, when and how, and what was not looked at. */
import {
  CERTAINTY_WORDS,
  FACT_WORDS,
  GAP_WORDS,
  LAYER_WORDS,
  MONTHS,
  VIA_WORDS,
} from '../catalog/letters/words';
import { type Finding, LAYERS, type Observation, type Verdict } from '../model';
import { plainText } from './plain-text';

export type LetterLanguage = 'fr' | 'en';
export type NameOf = (service: string) => string;

/** Day in words, in Universal Time, so that the letter says the same wherever it is written. */
function dateInWords(at: number, language: LetterLanguage): string {
  const date = new Date(at);
  const day = date.getUTCDate();
  const month = MONTHS[language][date.getUTCMonth()];
  return `${language === 'fr' && day === 1 ? '1er' : day} ${month} ${date.getUTCFullYear()}`;
}

/** One line per layer that has something: services with their certainty. Every counted service is there. */
function foundLines({ counted }: Verdict, language: LetterLanguage, nameOf: NameOf): string[] {
  return LAYERS.flatMap((layer) => {
    const names = new Map<string, string>();
    for (const { service, certainty, layer: of } of counted) {
      if (of !== layer || certainty === 'mentioned' || names.has(service)) continue;
      const word = CERTAINTY_WORDS[certainty][language];
      names.set(service, `${plainText(nameOf(service), 60)} (${word})`);
    }
    const list = [...names.values()].join(', ');
    return list
      ? [`- ${LAYER_WORDS[layer][language]}${language === 'fr' ? '\u00a0' : ''}: ${list}`]
      : [];
  });
}

/** What an observation shows, without what a page could smuggle in. */
function shown(observation: Observation): string {
  switch (observation.via) {
    case 'header':
      return plainText(observation.name, 40);
    case 'address':
      return plainText(observation.ip, 45);
    case 'dns':
      return plainText(`${observation.type} ${observation.value}`, 90);
    default:
      return plainText(observation.url, 110);
  }
}

/** One example per finding, strongest first: service, method, what was seen. */
function exampleLines(
  findings: readonly Finding[],
  language: LetterLanguage,
  nameOf: NameOf,
): string[] {
  return findings.flatMap(({ service, evidence }) => {
    const [first] = evidence;
    if (!first) return [];
    const colon = language === 'fr' ? '\u00a0:' : ':';
    return [
      `- ${plainText(nameOf(service), 60)}${colon} ${VIA_WORDS[first.via][language]}, ${shown(first)}`,
    ];
  });
}

/** Layers not examined, and examined in part, each with its reasons. */
function limitLines(verdict: Verdict, language: LetterLanguage): string[] {
  const told = (state: (s: string) => boolean): string =>
    LAYERS.map((layer) => verdict.layers[layer])
      .filter(({ state: s, gaps }) => state(s) && (s === 'not-examined' || gaps.length > 0))
      .map(({ layer, gaps }) => {
        const why = gaps.map((gap) => GAP_WORDS[gap][language]).join(', ');
        return LAYER_WORDS[layer][language].toLowerCase() + (why ? ` (${why})` : '');
      })
      .join(language === 'fr' ? '\u00a0; ' : '; ');
  const not = told((s) => s === 'not-examined');
  const partly = told((s) => s !== 'not-examined');
  return [
    ...(not ? [`${FACT_WORDS.notExamined[language]}${not}.`] : []),
    ...(partly ? [`${FACT_WORDS.partly[language]}${partly}.`] : []),
  ];
}

/**
 * The facts as lines of plain text, in three parts so that the examples can be cut to fit: what was found, examples
 * of evidence, and the limits.
 */
export function letterFacts(
  verdict: Verdict,
  language: LetterLanguage,
  nameOf: NameOf,
): { found: string[]; examples: string[]; limits: string[] } {
  const method = FACT_WORDS.method[language]
    .replace('{date}', () => dateInWords(verdict.at, language))
    .replace('{page}', () => plainText(verdict.page, 160));
  const lines = foundLines(verdict, language, nameOf);
  return {
    found: [
      method,
      ...(lines.length > 0
        ? [FACT_WORDS.found[language], ...lines]
        : [FACT_WORDS.nothing[language]]),
    ],
    examples: exampleLines(verdict.counted, language, nameOf),
    limits: [
      ...limitLines(verdict, language),
      ...(verdict.counted.some(({ certainty }) => certainty === 'declared')
        ? [FACT_WORDS.otherTenant[language]]
        : []),
      FACT_WORDS.limits[language],
    ],
  };
}
