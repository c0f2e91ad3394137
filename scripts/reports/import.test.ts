import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeReport, type Kind } from '../../lib/report/report';
import { reportText } from '../../lib/report/text';
import { makeFinding, makeVerdict } from '../../lib/verdict/fixtures';
import { mail, mailbox, makeTexts } from './generate';
import { groupReports } from './group';
import { readReports } from './read';

const dir = mkdtempSync(path.join(tmpdir(), 'vigie-reports-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const context = { version: '0.1.0', language: 'fr', now: 0 };
function text(host: string, kind: Kind, message = 'Bonjour'): string {
  const verdict = makeVerdict([makeFinding()], { host });
  const report = makeReport({ verdict }, { kind, detail: 'host', without: new Set() }, context);
  return reportText(report, message, 'fr', (id) => id);
}
async function read(name: string, content: string | Buffer) {
  const file = path.join(dir, name);
  writeFileSync(file, content);
  return readReports(file);
}

describe('reading', () => {
  test('a saved text: what the person wrote, without what Vigie put around it', async () => {
    const { received, refused } = await read('a.txt', text('www.a.fr', 'missed', 'Voir Contact.'));
    expect(refused).toEqual([]);
    expect(received[0]).toMatchObject({
      report: { host: 'www.a.fr', kind: 'missed' },
      message: 'Voir Contact.',
    });
  });

  test('several in one file: each with its own message and line', async () => {
    const all = [text('a.fr', 'wrong', 'Un'), text('b.fr', 'wrong', 'Deux')].join('\n');
    const { received } = await read('two.txt', all);
    expect(received.map((r) => r.message)).toEqual(['Un', 'Deux']);
    const lines = all.split('\n');
    for (const { line } of received) expect(lines[line - 1]).toMatch(/BEGIN VIGIE/);
  });

  test('a mail, and a mailbox of several, with the line in the file', async () => {
    expect((await read('a.eml', mail(text('www.a.fr', 'wrong')))).received).toHaveLength(1);
    const box = mailbox(['www.a.fr', 'www.b.fr', 'www.c.fr'].map((h) => text(h, 'wrong')));
    const { received } = await read('a.mbox', box);
    expect(received.map((r) => r.report.host)).toEqual(['www.a.fr', 'www.b.fr', 'www.c.fr']);
    const lines = box.split('\n');
    expect(lines[received[0]!.line - 1]).toMatch(/BEGIN VIGIE/);
    // In base64 there is no such line: the mail's own first one.
    expect(lines[received[1]!.line - 1]).toMatch(/^From: Personne 1/);
    expect(lines[received[2]!.line - 1]).toMatch(/BEGIN VIGIE/);
  });

  test('a mail with the saved file attached, one in HTML alone, one in Latin-1', async () => {
    const attached = `From: a@b.fr\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/plain\n\nBonjour\n--B\nContent-Type: text/plain; charset=utf-8; name=v.txt\nContent-Disposition: attachment; filename=v.txt\nContent-Transfer-Encoding: base64\n\n${Buffer.from(text('www.a.fr', 'wrong')).toString('base64')}\n--B--\n`;
    expect((await read('att.eml', attached)).received).toHaveLength(1);
    const lines = text('www.a.fr', 'wrong').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const html = lines.replace(/^ +/gm, '&nbsp;').replaceAll('\n', '<br>\n');
    const head = 'From: a@b.fr\nSubject: x\nMIME-Version: 1.0\n';
    const inHtml = `${head}Content-Type: text/html; charset=utf-8\n\n<html><body>${html}</body></html>`;
    expect((await read('html.eml', inHtml)).received).toHaveLength(1);
    const latin = `${head}Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\n${text('www.a.fr', 'wrong', 'Été').replaceAll('’', "'").replaceAll('—', '-')}`;
    const [report] = (await read('latin.eml', Buffer.from(latin, 'latin1'))).received;
    expect(report?.message).toContain('Été');
  });

  const good = text('www.a.fr', 'wrong');
  test.each([
    ['no block', 'Bonjour', /no report block/],
    ['nothing', '', /no report block/],
    ['a cut block', good.split('-----END')[0]!.slice(0, -20), /not JSON/],
    ['another host', good.replace('"host":"www.a.fr"', '"host":"a b"'), /host/],
    ['a day that is none', good.replace('"2026-11-24"', '"2026-13-41"'), /day/],
    ['an unknown field', good.replace('"v":1', '"v":1, "x": 1'), /additional.*\(x\)/],
    ['a query in the path', good.replace('"v":1', '"v":1, "path": "/a?b=c"'), /path/],
    ['prototype pollution', good.replace('"v":1', '"v":1, "__proto__": {"x": 1}'), /additional/],
    ['a list', good.replace(/\{[^]*\}/, '[]'), /object/],
    ['terminal codes', good.replace('"v":1', '"v":1, "\\u001b[2J\\u001b]0;x": 1'), /^[\P{Cc}]*$/u],
    ['a huge block', good.replace('"v":1', `"v":1, "x": "${'y'.repeat(300_000)}"`), /200 kB/],
  ])('%s is refused with file, line and reason', async (_, content, reason) => {
    const { received, refused } = await read('bad.txt', content);
    expect(received).toEqual([]);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.file).toMatch(/bad\.txt$/);
    expect(refused[0]?.line).toBeGreaterThan(0);
    expect(refused[0]?.reason).toMatch(reason);
  });

  test('bytes that are no text, and a mail of 6 MB, are refused and nothing more', async () => {
    const noise = Buffer.from(Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 256));
    expect((await read('noise.bin', noise)).refused).toHaveLength(1);
    const { refused, received } = await read('big.mbox', mailbox(['x'.repeat(6_000_000), good]));
    expect(refused[0]?.reason).toMatch(/larger than 5 MB/);
    expect(received).toHaveLength(1);
  });
});

describe('grouping', () => {
  test('the same report twice counts once; sites and kinds are kept apart', async () => {
    const texts = [text('a.fr', 'wrong'), text('a.fr', 'missed'), text('b.fr', 'wrong')];
    const { received } = await read('many.txt', texts.join('\n'));
    const { groups, duplicates } = groupReports([...received, ...received]);
    expect(duplicates).toBe(3);
    expect(groups.map((g) => `${g.host} ${g.kind}`).sort()).toEqual([
      'a.fr missed',
      'a.fr wrong',
      'b.fr wrong',
    ]);
  });

  test('what was decided on does not come back', async () => {
    const { received } = await read('a.txt', text('a.fr', 'wrong'));
    const [digest] = groupReports(received).groups[0]!.digests;
    expect(groupReports(received, { [digest!]: 'b1' })).toEqual({
      groups: [],
      duplicates: 0,
      decided: 1,
    });
  });
});

test('1,000 reports, 5 % of them malformed: every one is read or refused with its reason', async () => {
  const { texts, malformed } = makeTexts(1000);
  const { received, refused } = await read('box.mbox', mailbox(texts));
  expect(malformed).toBe(50);
  expect(refused).toHaveLength(malformed);
  expect(received).toHaveLength(1000 - malformed);
  for (const { line, reason } of refused) {
    expect(line).toBeGreaterThan(0);
    expect(reason).toMatch(/^(not JSON|not a report|no report block)/);
  }
  const { groups, duplicates } = groupReports(received);
  expect(groups.reduce((sum, g) => sum + g.received.length, duplicates)).toBe(received.length);
});
