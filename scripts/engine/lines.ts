/** Lines in, one JSON object a line out: streaming, in order, with memory that does not grow with the input. */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** A line longer than this (characters) is refused without being kept. */
const MAX_LINE = 64 * 1024 * 1024;

/** Output is written in pieces of about this size (characters). */
const PIECE = 64 * 1024;

/**
 * Decides every line of `input` and writes the answers to `output`, in order. A line that cannot be decided gives
 * `{"line": 3, "error": …}` and the run goes on. The last line may lack its newline.
 * @param decide may throw or reject: its message becomes the error.
 * @param maxLine characters after which a line is refused.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  decide: (line: string) => Promise<object>,
  maxLine = MAX_LINE,
): Promise<void> {
  let piece = '';
  let number = 0;
  const flush = async (): Promise<void> => {
    if (piece && !output.write(piece)) await once(output, 'drain');
    piece = '';
  };
  for await (const lines of linesOf(input, maxLine)) {
    for (const line of lines) {
      number += 1;
      piece += `${await answer(line, number, decide)}\n`;
      if (piece.length >= PIECE) await flush();
    }
    await flush();
  }
}

async function answer(
  line: string | null,
  number: number,
  decide: (line: string) => Promise<object>,
): Promise<string> {
  try {
    if (line === null) throw new Error('line too long');
    if (line.trim() === '') throw new Error('empty line');
    return JSON.stringify(await decide(line));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return JSON.stringify({ line: number, error: message });
  }
}

/** The lines of each chunk; null stands for a line that was too long. */
async function* linesOf(input: Readable, maxLine: number): AsyncGenerator<(string | null)[]> {
  const decoder = new TextDecoder();
  // Of a line that is not yet whole: joined once, since joining at each chunk would take the square of its length.
  let parts: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    length += part.length;
    if (length > maxLine) parts = [];
    else parts.push(part);
  };
  const take = (): string | null => {
    const line = length > maxLine ? null : withoutReturn(parts.join(''));
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    const [first = '', ...more] = decoder.decode(chunk as Buffer, { stream: true }).split('\n');
    add(first);
    const lines: (string | null)[] = [];
    for (const part of more) {
      lines.push(take());
      add(part);
    }
    if (lines.length > 0) yield lines;
  }
  add(decoder.decode());
  if (length > 0) yield [take()];
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
