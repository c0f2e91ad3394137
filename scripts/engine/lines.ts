/** Lines in, one JSON object a line out: streaming, in order, with memory that does not grow with the input. */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** A line longer than this (characters) is refused without being kept. */
const MAX_LINE = 64 * 1024 * 1024;

/** Output is written in pieces of about this size (characters). */
const PIECE = 64 * 1024;

/**
 * Decides every line of `input` and writes the answers to `output`, in order. A line that cannot be decided gives
 * `{"error": …}` and the run goes on. The last line may lack its newline.
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
  const flush = async (): Promise<void> => {
    if (piece && !output.write(piece)) await once(output, 'drain');
    piece = '';
  };
  for await (const lines of linesOf(input, maxLine)) {
    for (const line of lines) {
      piece += `${await answer(line, decide)}\n`;
      if (piece.length >= PIECE) await flush();
    }
    await flush();
  }
}

async function answer(
  line: string | null,
  decide: (line: string) => Promise<object>,
): Promise<string> {
  try {
    if (line === null) throw new Error('line too long');
    if (line.trim() === '') throw new Error('empty line');
    return JSON.stringify(await decide(line));
  } catch (error) {
    return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
  }
}

/** The lines of each chunk; null stands for a line that was too long. */
async function* linesOf(input: Readable, maxLine: number): AsyncGenerator<(string | null)[]> {
  const decoder = new TextDecoder();
  let rest = '';
  let tooLong = false;
  for await (const chunk of input) {
    const lines: (string | null)[] = (
      rest + decoder.decode(chunk as Buffer, { stream: true })
    ).split('\n');
    rest = lines.pop()!;
    if (tooLong && lines.length > 0) {
      lines[0] = null;
      tooLong = false;
    }
    if (rest.length > maxLine) tooLong = true;
    if (tooLong) rest = '';
    if (lines.length > 0) yield lines.map(withoutReturn);
  }
  rest += decoder.decode();
  if (tooLong) yield [null];
  else if (rest) yield [withoutReturn(rest)];
}

function withoutReturn(line: string | null): string | null {
  return line?.endsWith('\r') ? line.slice(0, -1) : line;
}
