/** A file as texts that may hold reports: a saved text is one, a mail (.eml) one, a mailbox (.mbox) one for each mail. */
import PostalMime, { type Email } from 'postal-mime';
import { BLOCK_START } from '../../lib/report/blocks';

/** One text, with the way back to the line of the file it came from. */
export interface FileText {
  text: string;
  /** First line in the file, from 1. */
  line: number;
  /** Line in the file of the n-th block (from 0), which is at `inText` (from 1) in the text. */
  lineOf: (block: number, inText: number) => number;
  /** Why the text could not be had, if so. */
  problem?: string;
}

/** A mail beyond this is no report. */
const MAX_MAIL = 5_000_000;

/** The texts of a file, one after the other: a mailbox is never parsed as a whole. */
export async function* textsOf(bytes: Buffer): AsyncGenerator<FileText> {
  // One character a byte: each mail names its own encoding, and the parser wants the bytes.
  const head = bytes.subarray(0, 5000).toString('latin1');
  if (/^From \S/.test(head)) {
    for (const { mail, line } of mailsOf(bytes.toString('latin1'))) yield textOf(mail, line);
  } else if (
    /^[\w-]+:[ \t].*\r?\n(?:[\w-]+:|[ \t])/.test(head) &&
    /^(from|to|subject|date):/im.test(head)
  ) {
    yield textOf(bytes.toString('latin1'), 1);
  } else {
    const text = bytes.toString('utf8').replace(/^\ufeff/, '');
    yield { text, line: 1, lineOf: (_, inText) => inText };
  }
}

/** mbox: a line `From …` after an empty line starts a mail; `>From` inside is unquoted. */
function* mailsOf(source: string): Generator<{ mail: string; line: number }> {
  let lines: string[] = [];
  let start = 0;
  let number = 0;
  let empty = true;
  for (let at = 0; at <= source.length;) {
    const end = source.indexOf('\n', at);
    const raw = source.slice(at, end < 0 ? undefined : end).replace(/\r$/, '');
    at = end < 0 ? source.length + 1 : end + 1;
    number++;
    if (empty && /^From \S/.test(raw)) {
      if (start > 0) yield { mail: lines.join('\n'), line: start };
      lines = [];
      start = number + 1;
    } else lines.push(raw.replace(/^>(>*From )/, '$1'));
    empty = raw === '';
  }
  if (start > 0) yield { mail: lines.join('\n'), line: start };
}

async function textOf(mail: string, line: number): Promise<FileText> {
  // Where the mark stands in the mail as it is; in base64 it does not, and the mail's first line must do.
  const marks: number[] = [];
  for (const [index, raw] of mail.split('\n').entries())
    if (raw.includes(BLOCK_START)) marks.push(line + index);
  const lineOf = (block: number): number => marks[block] ?? line;
  const without = (problem: string): FileText => ({ text: '', line, lineOf, problem });
  if (mail.length > MAX_MAIL) return without(`a mail larger than ${MAX_MAIL / 1e6} MB`);
  try {
    return { text: bodyOf(await PostalMime.parse(Buffer.from(mail, 'latin1'))), line, lineOf };
  } catch (error) {
    return without(`not a mail: ${error instanceof Error ? error.message : ''}`);
  }
}

/** The mail's own text, and the texts saved with Vigie that are attached to it. */
function bodyOf({ text, html, attachments }: Email): string {
  const attached = attachments
    .filter(({ mimeType }) => mimeType === 'text/plain')
    .map(({ content }) =>
      typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('utf8'),
    );
  return [text ?? plainOf(html ?? ''), ...attached].join('\n');
}

const ENTITIES: Record<string, string> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

/** The words of a mail that has no plain text. */
function plainOf(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/div|\/li|\/tr)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|nbsp|#39);/g, (_, name: string) => ENTITIES[name]!);
}
