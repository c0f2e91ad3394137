/** What every law card promises: both languages, lengths, dates, sources, plain words, and every record in its place. */
import { describe, expect, test } from 'vitest';
import type { Text } from '../../model';
import { PROVIDERS } from '../providers/all';
import { LAW_CARDS } from './all';
import { LEFT_OUT } from './left-out';
import { measure } from './readability';
import { RECORDS } from './records';
import { KNOWN_UNTIL, LEGAL_NOTICE, REVIEWED_ON } from './source';
import type { LawCard } from './types';

const TEXTS = [
  'title',
  'status',
  'badge',
  'short',
  'detail',
  'otherSide',
  'isNot',
  'binds',
  'bodyCanDo',
] as const satisfies readonly (keyof LawCard)[];
const LONGEST: Partial<Record<(typeof TEXTS)[number], number>> = {
  title: 110,
  status: 400,
  badge: 90,
  short: 320,
  detail: 1200,
  otherSide: 500,
  isNot: 320,
  binds: 320,
  bodyCanDo: 320,
};
const LANGUAGES = ['fr', 'en'] as const;
const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

describe.each(LAW_CARDS)('$id', (card) => {
  test('is written in French and English, within its lengths', () => {
    for (const field of TEXTS) {
      for (const language of LANGUAGES) {
        const text = card[field][language];
        expect(text.trim(), `${field}.${language}`).not.toBe('');
        expect(text.length, `${field}.${language}: ${text.length}`).toBeLessThanOrEqual(
          LONGEST[field] ?? 0,
        );
      }
      expect(card[field].fr, field).not.toBe(card[field].en);
    }
  });

  test('badge and short read at a plain level', () => {
    for (const language of LANGUAGES) {
      for (const field of ['badge', 'short'] as const) {
        const { wordsPerSentence, longestSentence, lettersPerWord } = measure(
          card[field][language],
        );
        expect(wordsPerSentence, `${field}.${language}`).toBeLessThanOrEqual(22);
        expect(longestSentence, `${field}.${language}`).toBeLessThanOrEqual(32);
        expect(lettersPerWord, `${field}.${language}`).toBeLessThanOrEqual(
          field === 'short' ? 5.8 : 7,
        );
      }
    }
  });

  test('is dated and sourced, and says nothing later than what was known', () => {
    expect(card.reference).not.toBe('');
    expect(card.sources.length).toBeGreaterThan(0);
    for (const date of [card.date, card.statusOn, ...card.sources.map((each) => each.checkedOn)]) {
      expect(date).toMatch(ISO_DATE);
    }
    expect(card.statusOn <= KNOWN_UNTIL, `status known on ${card.statusOn}`).toBe(true);
    expect(card.sources.every((each) => each.checkedOn >= REVIEWED_ON)).toBe(true);
    for (const url of [card.officialUrl, ...card.sources.map((each) => each.url)]) {
      if (url) expect(new URL(url).protocol).toMatch(/^https?:$/);
    }
  });

  test('keeps French typography and shows no working notes', () => {
    for (const field of TEXTS) {
      expect(card[field].fr, field).not.toMatch(/[^\u00a0][;:?!»]|«[^\u00a0]/);
      expect(card[field].fr, field).not.toMatch(/'/);
      for (const language of LANGUAGES) {
        expect(card[field][language], field).not.toMatch(
          /not verified|à vérifier|to be checked|de mémoire|from memory/i,
        );
      }
    }
  });

  test('doubt is dated: what is not known carries a date in the same text', () => {
    const doubt: Record<string, RegExp> = {
      fr: /non connue?|n’est pas connu|nous ne savons rien|n’a pas été étudiée/i,
      en: /not known|we know nothing|has not been studied/i,
    };
    for (const language of LANGUAGES) {
      const text = card.status[language];
      if (doubt[language]?.test(text)) expect(text).toMatch(/\b20\d\d\b/);
    }
  });
});

test('ids are unique', () => {
  const ids = LAW_CARDS.map((card) => card.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every record has a place: a card, or the list of those left out with the reason', () => {
  const covered = new Set(LAW_CARDS.flatMap((card) => card.records));
  const leftOut = LEFT_OUT.map((each) => each.record);
  expect(RECORDS).toHaveLength(62);
  expect(new Set(RECORDS).size).toBe(62);
  expect(RECORDS.filter((id) => !covered.has(id) && !leftOut.includes(id))).toEqual([]);
  expect([...covered, ...leftOut].filter((id) => !RECORDS.includes(id))).toEqual([]);
  expect(leftOut.filter((id) => covered.has(id))).toEqual([]);
  expect(LEFT_OUT.every((each) => each.reason.length > 40)).toBe(true);
});

test('conditions name providers and services of the catalogue, or variants it may add', () => {
  const providers = new Set(PROVIDERS.map((provider) => provider.id));
  const services = new Set(
    PROVIDERS.flatMap((provider) => provider.services.map((each) => each.id)),
  );
  const conditions = LAW_CARDS.flatMap((card) => card.when.anyFinding);
  const american = conditions.filter((each) => (each.control ?? 'american') === 'american');
  expect(
    american.flatMap((each) => each.providers ?? []).filter((id) => !providers.has(id)),
  ).toEqual([]);
  expect(american.flatMap((each) => each.services ?? []).filter((id) => !services.has(id))).toEqual(
    [],
  );
});

test('French-law cards bind only French public bodies', () => {
  for (const card of LAW_CARDS.filter((each) => each.id.startsWith('fr-'))) {
    expect(card.when.site?.countries, card.id).toContain('FR');
    expect(card.when.site?.countries, card.id).not.toContain('BE');
    expect(card.when.site?.statuses, card.id).toEqual(['public']);
    expect(card.when.site?.sectors, card.id).toBeDefined();
  }
});

test('the notice carries the dates of the review', () => {
  const told: Text = LEGAL_NOTICE;
  expect([REVIEWED_ON, KNOWN_UNTIL]).toEqual(['2026-11-22', '2026-07-15']);
  expect(told.fr).toMatch(/mi-juillet 2026.*22 novembre 2026/);
  expect(told.en).toMatch(/mid-July 2026.*22 November 2026/);
});

test('the FISA card says when the text lapsed and where knowledge stops', () => {
  const fisa = LAW_CARDS.find((card) => card.id === 'us-fisa-702');
  expect(fisa?.status.fr).toMatch(
    /12 juin 2026.*certifications déjà approuvées.*Nous ne savons rien d’après juin 2026/,
  );
  expect(fisa?.status.en).toMatch(
    /12 June 2026.*certifications already approved.*We know nothing after June 2026/,
  );
});
