/** A report as the text that leaves: words for people, then a block for programs. Exactly what the person sees. */
import {
  CERTAINTY_TEXTS,
  KIND_TEXTS,
  LAYER_TEXTS,
  REPORT_TEXTS,
  VIA_TEXTS,
} from '../catalog/report-texts';
import type { Text } from '../model';
import { cleanLine, cleanText } from './clean';
import type { Report } from './report';

export const BLOCK_START = '-----BEGIN VIGIE REPORT-----';
export const BLOCK_END = '-----END VIGIE REPORT-----';

type Language = 'fr' | 'en';

/** Subject line: kind and host, one line. */
export function reportSubject(report: Report, language: Language): string {
  const kind = KIND_TEXTS[report.kind].title[language];
  return cleanLine(`${REPORT_TEXTS.subject[language]} — ${kind} — ${report.host}`, 200);
}

/**
 * The whole text.
 * @param message what the person wrote; stands first, as it is but for hidden characters.
 * @param nameOf service id → name.
 */
export function reportText(
  report: Report,
  message: string,
  language: Language,
  nameOf: (service: string) => string,
): string {
  const t = (text: Text): string => text[language];
  const colon = language === 'fr' ? ' : ' : ': ';
  const lines = [
    t(KIND_TEXTS[report.kind].title),
    '',
    cleanText(message).trim() || `[${t(KIND_TEXTS[report.kind].ask)}]`,
    '',
    `${t(REPORT_TEXTS.site)}${colon}${report.host}`,
    ...(report.path ? [`${t(REPORT_TEXTS.page)}${colon}${cleanLine(report.path)}`] : []),
    `${t(REPORT_TEXTS.day)}${colon}${report.day}`,
    `Vigie ${report.version}`,
    '',
    ...findingLines(report, language, nameOf),
    '',
    t(REPORT_TEXTS.machine),
    BLOCK_START,
    JSON.stringify(report, clean, 1),
    BLOCK_END,
  ];
  return `${lines.join('\n')}\n`;
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
      ...evidence.map(({ via, what }) => `    ${VIA_TEXTS[via][language]} — ${cleanLine(what)}`),
    ]),
  ];
}

/** JSON escapes what could leave its string; hidden characters go too, so that the block reads as it is. */
function clean(_: string, value: unknown): unknown {
  return typeof value === 'string' ? cleanLine(value, 600) : value;
}

/**
 * The machine-readable blocks of a text, as they stand; several when mails were put together. Quoting marks of mail
 * programs (`> `) are taken off.
 */
export function reportBlocks(text: string): { json: string; line: number }[] {
  const blocks: { json: string; line: number }[] = [];
  let start = -1;
  let inside: string[] = [];
  text.split(/\r\n?|\n/).forEach((raw, index) => {
    const line = raw.replace(/^(?:> ?)+/, '');
    if (line.trim() === BLOCK_START) {
      start = index + 1;
      inside = [];
    } else if (start >= 0 && line.trim() === BLOCK_END) {
      blocks.push({ json: inside.join('\n'), line: start });
      start = -1;
    } else if (start >= 0) inside.push(line);
  });
  if (start >= 0) blocks.push({ json: inside.join('\n'), line: start });
  return blocks;
}
