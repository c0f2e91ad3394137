import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeReport, type Kind } from '../../lib/report/report';
import { reportText } from '../../lib/report/text';
import { makeFinding, makeVerdict } from '../../lib/verdict/fixtures';
import { applyDecisions, undoBatch, type Catalogue } from './apply';
import { groupReports } from './group';
import { readReports } from './read';

const dir = mkdtempSync(path.join(tmpdir(), 'vigie-reports-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const context = { version: '0.1.0', language: 'fr', now: 0 };
function text(host: string, kind: Kind, message = 'Bonjour'): string {
  const verdict = makeVerdict([makeFinding()], { host });
  return reportText(makeReport({ verdict }, { kind, detail: 'host', without: new Set() }, context), message, 'fr', (id) => id);
}
async function read(name: string, content: string) {
  const file = path.join(dir, name);
  writeFileSync(file, content);
  return readReports(file);
}
const mail = (body: string): string =>
  `From: a@exemple.fr\nTo: b@exemple.fr\nSubject: Vigie\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${body}`;
const EMPTY: Catalogue = { known: [], replies: [], sites: {}, log: '| day |\n|---|\n' };

describe('reading', () => {
  test('a saved text, with the message above its block', async () => {
    const { received, refused } = await read('a.txt', text('www.a.fr', 'missed', 'Voir la page Contact.'));
    expect(refused).toEqual([]);
    expect(received[0]).toMatchObject({ report: { host: 'www.a.fr', kind: 'missed' } });
    expect(received[0]?.message).toContain('Voir la page Contact.');
  });

  test('a mail, and a mailbox of several', async () => {
    expect((await read('a.eml', mail(text('www.a.fr', 'wrong')))).received).toHaveLength(1);
    const box = ['www.a.fr', 'www.b.fr'].map((h) => `From x@y Tue Nov 24 10:00:00 2026\n${mail(text(h, 'wrong'))}\n\n`).join('');
    expect((await read('a.mbox', box)).received.map((r) => r.report.host)).toEqual(['www.a.fr', 'www.b.fr']);
  });

  test.each([
    ['no block', 'Bonjour', /no report block/],
    ['a cut block', text('www.a.fr', 'wrong').split('-----END')[0]!.slice(0, -20), /not JSON/],
    ['another host', text('www.a.fr', 'wrong').replace('"host": "www.a.fr"', '"host": "a b"'), /host/],
    ['an unknown field', text('www.a.fr', 'wrong').replace('"v": 1', '"v": 1, "x": 1'), /additional/],
    ['a query in the path', text('www.a.fr', 'wrong').replace('"v": 1', '"v": 1, "path": "/a?b=c"'), /path/],
    ['prototype pollution', text('www.a.fr', 'wrong').replace('"v": 1', '"v": 1, "__proto__": {"x": 1}'), /additional/],
  ])('%s is refused with file, line and reason', async (_, content, reason) => {
    const { received, refused } = await read('bad.txt', content);
    expect(received).toEqual([]);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.file).toMatch(/bad\.txt$/);
    expect(refused[0]?.line).toBeGreaterThan(0);
    expect(refused[0]?.reason).toMatch(reason);
  });
});

test('the same report twice counts once; sites and kinds are kept apart', async () => {
  const { received } = await read('many.txt', [text('a.fr', 'wrong'), text('a.fr', 'missed'), text('b.fr', 'wrong')].join('\n'));
  const { groups, duplicates } = groupReports([...received, ...received]);
  expect(duplicates).toBe(3);
  expect(groups.map((g) => `${g.host} ${g.kind}`).sort()).toEqual(['a.fr missed', 'a.fr wrong', 'b.fr wrong']);
});

describe('decisions', () => {
  const decide = async (kind: Kind, accepted = true, reason = 'Vérifié | <b>') => {
    const { received } = await read('one.txt', text('www.a.fr', kind, 'Mairie\nNous répondons.'));
    return [{ group: groupReports(received).groups[0]!, accepted, reason }];
  };

  test('are logged with their reason, which cannot break the table', async () => {
    const after = applyDecisions(EMPTY, await decide('wrong', false), 'b1', '2026-11-24');
    expect(after.log).toContain('| 2026-11-24 | www.a.fr | wrong | refused | Vérifié &#124; &#60;b&#62; | b1 |');
    expect(after.known[0]).toMatchObject({ host: 'www.a.fr', state: 'refused', services: ['ms-forms'] });
  });

  test('“is public” and “is not” reach the site list, a reply the replies', async () => {
    expect(applyDecisions(EMPTY, await decide('is-public'), 'b', 'd').sites['www.a.fr']?.word).toBe('public');
    expect(applyDecisions(EMPTY, await decide('is-not'), 'b', 'd').sites['www.a.fr']?.word).toBe('not');
    expect(applyDecisions(EMPTY, await decide('is-not', false), 'b', 'd').sites).toEqual({});
    expect(applyDecisions(EMPTY, await decide('answer'), 'b', 'd').replies[0]).toMatchObject({ host: 'www.a.fr' });
  });

  test('applied twice they change nothing more; undone they are gone', async () => {
    const decisions = await decide('is-public');
    const once = applyDecisions(EMPTY, decisions, 'b1', '2026-11-24');
    expect(applyDecisions(once, decisions, 'b2', '2026-11-25')).toEqual(once);
    expect(undoBatch(once, 'b1')).toEqual({ ...EMPTY, log: EMPTY.log });
  });
});
