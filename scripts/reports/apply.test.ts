import { describe, expect, test } from 'vitest';
import type { Kind, Report } from '../../lib/report/report';
import { applyDecisions, undoBatch, type Catalogue, type Decision, type Details } from './apply';
import { groupReports } from './group';

const EMPTY: Catalogue = {
  known: [],
  replies: [],
  corrections: [],
  sites: {},
  imported: {},
  log: '| day |\n|---|\n',
};

function received(kind: Kind, message = 'Nous répondons.') {
  const report: Report = {
    vigie: 'report',
    v: 1,
    kind,
    host: 'www.a.fr',
    day: '2026-11-20',
    version: '0.1.0',
    language: 'fr',
    findings: [{ service: 'ms-forms', layer: 'workspace', certainty: 'declared', evidence: [] }],
  };
  return { report, message, file: 'a.txt', line: 1 };
}
function decide(kind: Kind, details: Details = {}, accepted = true): Decision[] {
  const { groups } = groupReports([received(kind)]);
  return [{ group: groups[0]!, accepted, reason: 'Vérifié | <b>\n| x |', details }];
}
const apply = (kind: Kind, details?: Details, accepted?: boolean): Catalogue =>
  applyDecisions(EMPTY, decide(kind, details, accepted), 'b1', '2026-11-24');

test('a decision is logged with its reason, which cannot break the table', () => {
  const { log, known } = apply('missed', {}, false);
  expect(log).toContain(
    '| 2026-11-24 | www.a.fr | missed | refused | Vérifié &#124; &#60;b&#62; &#124; x &#124; | b1 |\n',
  );
  expect(known[0]).toMatchObject({
    host: 'www.a.fr',
    state: 'refused',
    services: ['ms-forms'],
    decided: '2026-11-24',
  });
});

describe('what is accepted becomes a fact', () => {
  test('“is public” and “is not” reach the list of sites', () => {
    expect(apply('is-public', { word: 'school' }).sites['www.a.fr']?.word).toBe('school');
    expect(apply('is-not').sites['www.a.fr']?.word).toBe('not');
  });

  test('a wrong finding is no longer counted on that site, and the log says which', () => {
    const { corrections, log } = apply('wrong', { services: ['ms-forms'] });
    expect(corrections).toEqual([
      { host: 'www.a.fr', service: 'ms-forms', decided: '2026-11-24', batch: 'b1' },
    ]);
    expect(log).toContain('| wrong: ms-forms |');
    expect(apply('wrong', { services: [] }).corrections).toEqual([]);
  });

  test('an answer is published under the name the reviewer checked, word for word', () => {
    const details = { author: 'Mairie d’A., la maire', url: 'https://www.a.fr/reponse' };
    expect(apply('answer', details).replies).toEqual([
      {
        host: 'www.a.fr',
        ...details,
        date: '2026-11-20',
        text: 'Nous répondons.',
        language: 'fr',
        batch: 'b1',
      },
    ]);
  });
});

test.each(['is-public', 'is-not', 'wrong', 'answer'] as const)(
  'what is refused changes nothing: %s',
  (kind) => {
    const { sites, corrections, replies } = apply(
      kind,
      { services: ['ms-forms'], author: 'x' },
      false,
    );
    expect({ sites, corrections, replies }).toEqual({ sites: {}, corrections: [], replies: [] });
  },
);

describe('again, and back', () => {
  test('the same files a second time leave nothing to decide', () => {
    const once = apply('answer', { author: 'x' });
    const again = groupReports([received('answer')], once.imported);
    expect(again).toMatchObject({ groups: [], decided: 1 });
    expect(applyDecisions(once, [], 'b2', '2026-11-25')).toBe(once);
  });

  test('a later report of the same kind adds up', () => {
    const once = apply('answer', { author: 'x' });
    const all = [received('answer'), received('answer', 'Nous précisons.')];
    const { groups } = groupReports(all, once.imported);
    const twice = applyDecisions(
      once,
      [{ group: groups[0]!, accepted: true, reason: 'ok', details: { author: 'x' } }],
      'b2',
      '2026-11-25',
    );
    expect(twice.replies.map((r) => r.text)).toEqual(['Nous répondons.', 'Nous précisons.']);
    expect(undoBatch(twice, 'b2')).toEqual(once);
  });

  test.each<[Kind, Details]>([
    ['is-public', { word: 'public' }],
    ['wrong', { services: ['ms-forms'] }],
    ['answer', { author: 'x' }],
    ['changed', {}],
  ])('undone, everything is as it was: %s', (kind, details) => {
    expect(undoBatch(apply(kind, details), 'b1')).toEqual(EMPTY);
  });

  test('what an import replaced comes back, in whichever order imports are taken back', () => {
    const first = apply('is-public', { word: 'public' });
    const second = applyDecisions(first, decide('is-not'), 'b2', '2026-11-25');
    expect(second.sites['www.a.fr']).toMatchObject({ word: 'not', before: { word: 'public' } });
    expect(undoBatch(second, 'b2')).toEqual(first);
    expect(undoBatch(second, 'b1').sites['www.a.fr']).toEqual({
      word: 'not',
      since: '2026-11-20',
      batch: 'b2',
    });
    expect(undoBatch(undoBatch(second, 'b1'), 'b2')).toEqual(EMPTY);
  });
});
