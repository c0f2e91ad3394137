/** Files of reports → reports. Saved texts, single mails (.eml) and mailboxes (.mbox); whatever is malformed is refused with file and line. */
import { readFile } from 'node:fs/promises';
import Ajv from 'ajv';
import PostalMime from 'postal-mime';
import schema from '../../schemas/report.json';
import { cleanText } from '../../lib/report/clean';
import type { Report } from '../../lib/report/report';
import { BLOCK_START, reportBlocks } from '../../lib/report/text';

export interface Received {
  report: Report;
  /** What the person wrote above the block, cleaned; for the reviewer. */
  message: string;
  file: string;
  line: number;
}
export interface Refusal {
  file: string;
  line: number;
  reason: string;
}

const validate = new Ajv({ allErrors: false }).compile<Report>(schema);
/** A file beyond this is no report. */
const MAX_BYTES = 200_000_000;
const MAX_MESSAGE = 20_000;

/** Reads one file. Never throws for what is in it. */
export async function readReports(file: string): Promise<{ received: Received[]; refused: Refusal[] }> {
  const bytes = await readFile(file);
  const refused: Refusal[] = [];
  const received: Received[] = [];
  if (bytes.length > MAX_BYTES) return { received, refused: [{ file, line: 1, reason: 'larger than 200 MB' }] };
  for (const { text, line } of await textsOf(bytes.toString('utf8'))) {
    const blocks = reportBlocks(text);
    if (blocks.length === 0) refused.push({ file, line, reason: 'no report block in it' });
    for (const block of blocks) {
      const at = line + block.line - 1;
      const result = parseBlock(block.json);
      if (typeof result === 'string') refused.push({ file, line: at, reason: result });
      else received.push({ report: result, message: messageOf(text), file, line: at });
    }
  }
  return { received, refused };
}

/** @returns the report, or why it is none. */
function parseBlock(json: string): Report | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return `not JSON: ${error instanceof Error ? error.message.slice(0, 120) : ''}`;
  }
  if (validate(value)) return value;
  const [first] = validate.errors ?? [];
  return `not a report: ${first?.instancePath || 'the block'} ${first?.message ?? ''}`;
}

async function textsOf(source: string): Promise<{ text: string; line: number }[]> {
  if (/^From \S/.test(source)) return Promise.all(splitMailbox(source).map(async ({ mail, line }) => ({ text: await bodyOf(mail), line })));
  if (/^[\w-]+:[ \t].*\r?\n(?:[\w-]+:|[ \t])/.test(source) && /^\s*(from|to|subject|date):/im.test(source.slice(0, 5000)))
    return [{ text: await bodyOf(source), line: 1 }];
  return [{ text: source, line: 1 }];
}

/** mbox: a line `From …` after an empty line starts a mail; `>From` inside is unquoted. */
function splitMailbox(source: string): { mail: string; line: number }[] {
  const mails: { mail: string; line: number }[] = [];
  let current: string[] | null = null;
  let empty = true;
  source.split(/\r?\n/).forEach((raw, index) => {
    if (empty && /^From \S/.test(raw)) {
      if (current) mails.at(-1)!.mail = current.join('\n');
      current = [];
      mails.push({ mail: '', line: index + 2 });
    } else current?.push(raw.replace(/^>(>*From )/, '$1'));
    empty = raw === '';
  });
  if (current) mails.at(-1)!.mail = (current as string[]).join('\n');
  return mails;
}

async function bodyOf(mail: string): Promise<string> {
  try {
    return (await PostalMime.parse(mail)).text ?? '';
  } catch {
    return '';
  }
}

function messageOf(text: string): string {
  const end = text.indexOf(BLOCK_START);
  return cleanText(end < 0 ? '' : text.slice(0, end)).trim().slice(0, MAX_MESSAGE);
}
