import { expect, test } from 'vitest';
import { KINDS, type Kind } from '../../lib/report/report';
import type { Group } from './group';
import { review } from './review';

const group = (kind: Kind, message = 'Bonjour'): Group => ({
  host: 'www.a.fr',
  kind,
  received: [
    {
      report: {
        vigie: 'report',
        v: 1,
        kind,
        host: 'www.a.fr',
        day: '2026-11-20',
        version: '1.0.0',
        language: 'fr',
        findings: [],
      },
      message,
      file: 'a.txt',
      line: 3,
    },
  ],
  digests: ['d'],
  services: ['ms-forms'],
  since: '2026-11-20',
});

/** Plays a reviewer who types these lines, then leaves. */
async function play(groups: Group[], ...typed: string[]) {
  const printed: string[] = [];
  const decisions = await review(
    groups,
    async () => typed.shift() ?? null,
    (line) => void printed.push(line),
  );
  return {
    printed,
    decisions: decisions.map(({ group: g, ...rest }) => ({ kind: g.kind, ...rest })),
  };
}

test('accept, refuse, skip, go back, quit', async () => {
  const groups = [group('missed'), group('changed'), group('is-not')];
  const { decisions } = await play(groups, 'a', 'vu', 'u', 'r', 'non', 's', 'q');
  expect(decisions).toEqual([{ kind: 'missed', accepted: false, reason: 'non', details: {} }]);
});

test('the end of the input keeps what was decided', async () => {
  expect((await play([group('missed'), group('changed')], 'a', 'vu')).decisions).toHaveLength(1);
  expect((await play([group('missed')], 'a')).decisions).toEqual([]);
});

test('no decision without a reason', async () => {
  const { decisions, printed } = await play([group('missed')], 'a', '  ', 'a', 'vu');
  expect(decisions).toHaveLength(1);
  expect(printed.join('\n')).toContain('Not decided');
});

test.each<[Kind, string, object]>([
  ['is-public', 's', { word: 'school' }],
  ['wrong', 'ms-forms', { services: ['ms-forms'] }],
  ['wrong', '-', { services: [] }],
])('“%s” asks what it is: %s', async (kind, typed, details) => {
  expect((await play([group(kind)], 'a', typed, 'vu')).decisions[0]?.details).toEqual(details);
});

test('an answer asks for its author and an official page, and shows all that would be published', async () => {
  const long = Array.from({ length: 40 }, (_, i) => `ligne ${i}`).join('\n');
  const { decisions, printed } = await play(
    [group('answer', long)],
    'a',
    'La maire',
    'https://a.fr/r',
    'vu',
  );
  expect(decisions[0]?.details).toEqual({ author: 'La maire', url: 'https://a.fr/r' });
  expect(printed.join('\n')).toContain('ligne 39');
});

test.each([
  ['is-public', 'x'],
  ['wrong', 'autre-service'],
  ['answer', ''],
] as const)('a useless answer decides nothing: %s', async (kind, typed) => {
  expect((await play([group(kind)], 'a', typed, 'vu')).decisions).toEqual([]);
  expect((await play([group('answer')], 'a', 'x', 'javascript:1', 'vu')).decisions).toEqual([]);
});

test.each(KINDS)('nothing a person wrote moves the cursor: %s', async (kind) => {
  const { printed } = await play([group(kind, '\u001b[2Ja\u202eb\rc')], 'q');
  // oxlint-disable-next-line no-control-regex
  expect(printed.join('')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});
