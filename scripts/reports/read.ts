/** Files of reports → reports. Whatever is malformed is refused, with file, line and reason. */
import { readFile, stat } from 'node:fs/promises';
import Ajv from 'ajv';
import schema from '../../schemas/report.json';
import { reportBlocks } from '../../lib/report/blocks';
import { cleanLine } from '../../lib/report/clean';
import type { Report } from '../../lib/report/report';
import { ownWords } from '../../lib/report/text';
import { textsOf } from './texts';

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
/** A file beyond this is no file of reports. */
const MAX_BYTES = 200_000_000;
const MAX_BLOCK = 200_000;
const MAX_MESSAGE = 20_000;

/**
 * Reads one file. Never throws for what is in it.
 * @param heard called after each text with how many there were.
 * @throws when the file cannot be read.
 */
export async function readReports(
  file: string,
  heard: (texts: number) => void = () => {},
): Promise<{ received: Received[]; refused: Refusal[] }> {
  const refused: Refusal[] = [];
  const received: Received[] = [];
  const refuse = (line: number, reason: string): void => void refused.push({ file, line, reason });
  if ((await stat(file)).size > MAX_BYTES) {
    refuse(1, `larger than ${MAX_BYTES / 1e6} MB`);
    return { received, refused };
  }
  let texts = 0;
  for await (const { text, line, lineOf, problem } of textsOf(await readFile(file))) {
    const blocks = reportBlocks(text);
    if (blocks.length === 0)
      refuse(line, problem === undefined ? 'no report block in it' : printable(problem));
    for (const [index, block] of blocks.entries()) {
      const at = lineOf(index, block.line);
      const report = parseBlock(block.json);
      if (typeof report === 'string') refuse(at, report);
      else {
        const message = ownWords(block.before, report).slice(0, MAX_MESSAGE);
        received.push({ report, message, file, line: at });
      }
    }
    heard(++texts);
  }
  return { received, refused };
}

/** @returns the report, or why it is none. */
function parseBlock(json: string): Report | string {
  if (json.length > MAX_BLOCK) return `longer than ${MAX_BLOCK / 1000} kB`;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return `not JSON: ${error instanceof Error ? printable(error.message) : ''}`;
  }
  if (validate(value)) return value;
  const [first] = validate.errors ?? [];
  const extra = first?.params['additionalProperty'] as string | undefined;
  return `not a report: ${printable(first?.instancePath || 'the block')} ${first?.message ?? ''}${extra === undefined ? '' : ` (${printable(extra)})`}`;
}

/** What a file says goes to a terminal: nothing in it may move the cursor or change colours. */
function printable(text: string): string {
  return cleanLine(text, 120);
}
