/** A report as the text that leaves: words for people, then a block for programs. Exactly what the person sees. */
import {
  CERTAINTY_TEXTS,
  KIND_TEXTS,
  LAYER_TEXTS,
  REPORT_TEXTS,
  VIA_TEXTS,
} from '../catalog/report-texts';
import type { Text } from '../model';
import { BLOCK_END, BLOCK_START, withoutMarks } from './blocks';
import { cleanLine, cleanText } from './clean';
import { isFence } from './fenced';
import type { Report } from './report';

type Language = 'fr' | 'en';

/** Subject line: kind and host, one line. */
export function reportSubject(report: Report, language: Language): string {
  const kind = KIND_TEXTS[report.kind].title[language];
  return cleanLine(`${REPORT_TEXTS.subject[language]} — ${kind} — ${report.host}`, 200);
}

/**
 * The whole text.
 * @param message what the person wrote; stands first, as it is but for hidden characters and marks of a block.
 * @param nameOf service id → name.
 */
export function reportText(
  report: Report,
  message: string,
  language: Language,
  nameOf: (service: string) => string,
): string {
  const t = (text: Text): string => text[language];
  const said = (what: Text, value: string): string => `${t(what)}${colon(language)}${value}`;
  const lines = [
    t(KIND_TEXTS[report.kind].title),
    '',
    withoutMarks(cleanText(message)).trim() || ask(report, language),
    '',
    said(REPORT_TEXTS.site, report.host),
    ...(report.path ? [said(REPORT_TEXTS.page, report.path)] : []),
    said(REPORT_TEXTS.day, report.day),
    `Vigie ${report.version}`,
    '',
    ...findingLines(report, language, nameOf),
    '',
    t(REPORT_TEXTS.machine),
    BLOCK_START,
    JSON.stringify(report),
    BLOCK_END,
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * What the person wrote, from the text above a report's block: without the title and the facts that Vigie added.
 * Where these were changed by hand, everything there is.
 */
export function ownWords(before: string, report: Report): string {
  const language: Language = report.language === 'en' ? 'en' : 'fr';
  const plain = (line: string): string => line.replace(/\s+/g, ' ').trim();
  const lines = cleanText(before).split('\n');
  const title = plain(KIND_TEXTS[report.kind].title[language]);
  const facts = plain(`${REPORT_TEXTS.site[language]}${colon(language)}${report.host}`);
  const end = lines.findLastIndex((line) => plain(line) === facts);
  const above = end < 0 ? lines : lines.slice(0, end);
  const at = above.findIndex((line) => plain(line) === title);
  const words = above
    .filter((line, index) => index !== at && !(index === at - 1 && isFence(line)))
    .join('\n')
    .trim();
  return words === ask(report, language) ? '' : words;
}

/** Stands where the person has not written anything yet. */
function ask(report: Report, language: Language): string {
  return `[${KIND_TEXTS[report.kind].ask[language]}]`;
}

function colon(language: Language): string {
  return language === 'fr' ? '\u00a0: ' : ': ';
}

function findingLines(
  report: Report,
  language: Language,
  nameOf: (service: string) => string,
): string[] {
  if (report.findings.length === 0) return [REPORT_TEXTS.nothing[language]];
  return [
    REPORT_TEXTS.seen[language],
    ...report.findings.flatMap(({ service, layer, certainty, evidence }) => [
      `- ${nameOf(service)} (${LAYER_TEXTS[layer][language]}, ${CERTAINTY_TEXTS[certainty][language]})`,
      ...evidence.map(({ via, what }) => `    ${VIA_TEXTS[via][language]} — ${what}`),
    ]),
  ];
}
