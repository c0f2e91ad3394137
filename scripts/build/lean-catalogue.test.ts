import { describe, expect, test } from 'vitest';
import { leanCatalogue, withoutProperties } from './lean-catalogue';

describe('what is left out of the built catalogue', () => {
  test.each([
    ['the last property', `x({ id: 'a', examples: { hit: ['}'], miss: [] }, });`, `x({ id: 'a', });`],
    ['the first', `x({ examples: [], id: 'a' });`, `x({ id: 'a' });`],
    ['the only', `x({ examples: [] });`, `x({ });`],
    ['all of a list', `[{ id: 1, note: N }, { note: { note: 2 } }];`, `[{ id: 1, }, { }];`],
    ['a quoted name', `x({ 'note': 1, b: 2 });`, `x({ b: 2 });`],
    ['in a function', `const f = (s: S): S => ({ ...s, note: s.b, c: { note: 1, d: 2 } });`, `const f = (s: S): S => ({ ...s, c: { d: 2 } });`],
    ['not a variable of that name', `const note = 1; f(note, s.note);`, `const note = 1; f(note, s.note);`],
  ])('%s', (_, code, expected) => {
    const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ');
    expect(squeeze(withoutProperties(code, ['examples', 'note']))).toBe(expected);
  });

  const provider = `export const a = { id: 'a', sources: [S], examples: { hit: [], miss: [] } };`;
  const at = (id: string, background: boolean) => leanCatalogue(background).transform(provider, id)?.code;

  test('the pages keep the sources that they show', () => {
    expect(at('/x/lib/catalog/providers/a.ts', false)).toContain('sources: [S]');
    expect(at('/x/lib/catalog/providers/a.ts', false)).not.toContain('examples');
    expect(at('/x/lib/catalog/providers/a.ts', true)).not.toContain('sources');
  });

  test('nothing but the catalogue is touched', () => {
    for (const id of ['/x/lib/catalog/law/a.ts', '/x/lib/ui/a.ts', '/x/lib/catalog/types.ts'])
      expect(at(id, true)).toBeUndefined();
  });
});
