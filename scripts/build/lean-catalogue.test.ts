import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { leanCatalogue, withoutProperties } from './lean-catalogue';

describe('what is left out of the built catalogue', () => {
  test.each([
    [
      'the last property',
      `x({ id: 'a', examples: { hit: ['}'], miss: [] }, });`,
      `x({ id: 'a', });`,
    ],
    ['the first', `x({ examples: [], id: 'a' });`, `x({ id: 'a' });`],
    ['the only', `x({ examples: [] });`, `x({ });`],
    ['all of a list', `[{ id: 1, note: N }, { note: { note: 2 } }];`, `[{ id: 1, }, { }];`],
    ['a quoted name', `x({ 'note': 1, b: 2 });`, `x({ b: 2 });`],
    [
      'in a function',
      `const f = (s: S): S => ({ ...s, note: s.b, c: { note: 1, d: 2 } });`,
      `const f = (s: S): S => ({ ...s, c: { d: 2 } });`,
    ],
    [
      'not a variable of that name',
      `const note = 1; f(note, s.note);`,
      `const note = 1; f(note, s.note);`,
    ],
  ])('%s', (_, code, expected) => {
    const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ');
    expect(squeeze(withoutProperties(code, ['examples', 'note']))).toBe(expected);
  });

  const code = `export const a = { id: 'a', sources: [S], examples: { hit: [], miss: [] } };`;
  const at = (id: string, background: boolean) =>
    leanCatalogue(background).transform(code, id)?.code;

  test('the pages keep the sources of alternatives, which they show', () => {
    expect(at('/x/lib/catalog/alternatives/a.ts', false)).toBeUndefined();
    expect(at('/x/lib/catalog/alternatives/a.ts', true)).not.toContain('sources');
    for (const background of [true, false])
      expect(at('/x/lib/catalog/providers/a.ts', background)).not.toMatch(/sources|examples/);
  });

  test('no part of Vigie reads what is left out of providers', () => {
    const root = path.resolve(import.meta.dirname, '../..');
    const readers = ['lib', 'entrypoints']
      .flatMap((dir) =>
        readdirSync(path.join(root, dir), { recursive: true, encoding: 'utf8' }).map((file) =>
          path.join(root, dir, file),
        ),
      )
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .filter((file) =>
        /\.(?:ownership|examples\.(?:hit|miss))\b|\b(?:service|provider|party)\.(?:note|sources)\b/.test(
          readFileSync(file, 'utf8'),
        ),
      );
    // The service made of a whole network names its source, which nobody reads either.
    expect(readers.map((file) => path.relative(root, file))).toEqual([
      path.join('lib', 'catalog', 'providers', 'find.ts'),
    ]);
  });

  test('nothing but the catalogue is touched', () => {
    for (const id of ['/x/lib/catalog/law/a.ts', '/x/lib/ui/a.ts', '/x/lib/catalog/types.ts'])
      expect(at(id, true)).toBeUndefined();
  });
});
