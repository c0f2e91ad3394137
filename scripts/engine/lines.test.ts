import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answerLines } from './lines';

/** Runs `answerLines` over chunks, with an echo that refuses `bad`. */
async function run(
  chunks: Iterable<Buffer | string>,
  slow = false,
  maxLine?: number,
): Promise<unknown[]> {
  let written = '';
  const output = new Writable({
    highWaterMark: 1,
    decodeStrings: false,
    write(piece, _, done) {
      written += String(piece);
      if (slow) setImmediate(done);
      else done();
    },
  });
  await answerLines(
    Readable.from(chunks, { objectMode: true }),
    output,
    async (line) => {
      if (line === 'bad') throw new Error('not good');
      return { line };
    },
    maxLine,
  );
  return written
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);
}

const bytes = (text: string): Buffer => Buffer.from(text);

describe('lines of the engine', () => {
  it('answers each line in order, the last one also without a newline', async () => {
    expect(await run([bytes('a\nb\nc')])).toEqual([{ line: 'a' }, { line: 'b' }, { line: 'c' }]);
    expect(await run([bytes('a\nb\n')])).toEqual([{ line: 'a' }, { line: 'b' }]);
    expect(await run([])).toEqual([]);
  });

  it('goes on after a bad line', async () => {
    expect(await run([bytes('bad\n\n  \nb\n')])).toEqual([
      { line: 1, error: 'not good' },
      { line: 2, error: 'empty line' },
      { line: 3, error: 'empty line' },
      { line: 'b' },
    ]);
  });

  it('joins lines and characters cut between chunks, and drops carriage returns', async () => {
    const all = bytes('épée\r\nb\r\n');
    const cut = [...all].map((byte) => Buffer.from([byte]));
    expect(await run(cut)).toEqual([{ line: 'épée' }, { line: 'b' }]);
  });

  it('waits for a slow reader and loses nothing', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `line ${i}`);
    const answers = await run([bytes(`${lines.join('\n')}\n`)], true);
    expect(answers).toEqual(lines.map((line) => ({ line })));
  });

  it('refuses a line without end and takes the next', async () => {
    const part = Buffer.alloc(512, 'x');
    expect(await run([part, part, part, part, bytes('x\nb\n')], false, 1024)).toEqual([
      { line: 1, error: 'line too long' },
      { line: 'b' },
    ]);
  });
});
