import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOCK_END, BLOCK_START, reportBlocks } from './blocks';
import { cleanText } from './clean';
import { anyText, choice, context, verdict } from './fixtures';
import { KINDS, makeReport } from './report';
import { ownWords, reportSubject, reportText } from './text';

const report = makeReport({ verdict }, choice, context);
const text = (message: string) => reportText(report, message, 'fr', (id) => id);

describe('blocks', () => {
  test('are found in quoted and joined mails, with their line and what stands before', () => {
    const quoted = text('Deux')
      .split('\n')
      .map((line) => `> > ${line}`)
      .join('\r\n');
    const [first, second] = reportBlocks(`${text('Un')}\n${quoted}`);
    expect(JSON.parse(second!.json)).toEqual(JSON.parse(first!.json));
    expect(first!.line).toBe(text('Un').split('\n').indexOf(BLOCK_START) + 1);
    expect(first!.before).toContain('Un');
    expect(second!.before).toContain('Deux');
    expect(second!.before).not.toContain('Un\n');
  });

  test('survive what mail programs do to long lines and indents', () => {
    const wrapped = text('x')
      .replace('"x-amz-cf-id: abc"', '"x-amz-cf-id:\nabc"')
      .replaceAll(',"', ',\n\u00a0"');
    expect(JSON.parse(reportBlocks(wrapped)[0]!.json)).toEqual(report);
  });

  test('that were cut are still named', () => {
    const cut = text('x').split(BLOCK_END)[0]!;
    expect(reportBlocks(cut)).toHaveLength(1);
    expect(reportBlocks(cut + text('y'))).toHaveLength(2);
  });
});

test('whatever a person writes, there is one block and it is ours', () => {
  fc.assert(
    fc.property(anyText, (message) => {
      const blocks = reportBlocks(text(message));
      expect(blocks).toHaveLength(1);
      expect(JSON.parse(blocks[0]!.json)).toEqual(report);
      expect(text(message)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect(text(message).isWellFormed()).toBe(true);
    }),
  );
});

test.each(KINDS)('the subject of “%s” is one line, whatever the host', (kind) => {
  fc.assert(
    fc.property(anyText, (host) => {
      const subject = reportSubject({ ...report, kind, host }, 'en');
      // oxlint-disable-next-line no-control-regex
      expect(subject).not.toMatch(/[\u0000-\u001f\u2028\u2029]/);
      expect(Array.from(subject).length).toBeLessThanOrEqual(200);
    }),
    { numRuns: 30 },
  );
});

describe('what a person wrote is found again', () => {
  const again = (whole: string) => ownWords(reportBlocks(whole)[0]!.before, report);

  test('whatever it is', () => {
    fc.assert(
      fc.property(anyText, (message) => {
        const plain = cleanText(message).trim();
        // Quoting marks at the start of a line are taken for a mail program's; marks of a block get `- ` before them.
        fc.pre(!/^>|-----(BEGIN|END) VIGIE|Site\s: www\.mairie-exemple\.fr/m.test(plain));
        expect(again(text(message))).toBe(plain);
      }),
    );
  });

  test('nothing, when nothing was written', () => {
    expect(again(text(''))).toBe('');
  });

  test('with what was added above, and all of it when the lines of Vigie were changed', () => {
    expect(again(`Madame, Monsieur,\n\n${text('Voici.')}`)).toMatch(
      /^Madame, Monsieur,\s+Voici\.$/,
    );
    expect(again(text('Voici.').replace('Site', 'Lieu'))).toContain('Voici.');
  });
});
