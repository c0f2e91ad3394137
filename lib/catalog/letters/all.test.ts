import { describe, expect, it } from 'vitest';
import type { Text } from '../../model';
import { PROCEDURES } from './all';
import * as purposes from './purposes';
import { ROLE_WORDS } from './roles';
import * as words from './words';

/** Every text inside a value, however deep. */
function textsIn(value: unknown): Text[] {
  if (value === null || typeof value !== 'object') return [];
  if ('fr' in value && 'en' in value && typeof value.fr === 'string') {
    return [{ fr: value.fr, en: String(value.en) }];
  }
  return Object.values(value).flatMap(textsIn);
}

const ALL = textsIn([PROCEDURES, { ...purposes }, ROLE_WORDS, { ...words }]);

describe('texts of the letters', () => {
  it('are many, and complete in both languages', () => {
    expect(ALL.length).toBeGreaterThan(120);
    for (const { fr, en } of ALL) expect(fr === '', fr || en).toBe(en === '');
  });

  it('follow French typography', () => {
    for (const { fr } of ALL) expect(fr).not.toMatch(/ [:;?!»]|« |'/);
  });

  it('fill the same places in both languages', () => {
    const places = (text: string): string[] => (text.match(/\{[a-z]+\}/g) ?? []).sort();
    for (const { fr, en } of ALL) expect(places(fr)).toEqual(places(en));
  });
});

describe('procedures', () => {
  it.each(Object.entries(PROCEDURES))('%s has dated sources and its own name', (id, procedure) => {
    expect(procedure.variant).toBe(id);
    for (const { source, url, checkedOn } of procedure.sources) {
      expect(source.length).toBeGreaterThan(5);
      expect(url).toMatch(/^https?:\/\//);
      expect(checkedOn).toMatch(/^2026-\d\d-\d\d$/);
    }
  });
});
