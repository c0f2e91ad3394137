import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFinding, makeVerdict } from '../verdict/fixtures';
import { issueUrl, mailto, pageUrl } from './channels';
import { cleanLine, cleanText } from './clean';
import { evidenceKey, KINDS, makeReport, type Choice } from './report';
import { BLOCK_END, BLOCK_START, reportBlocks, reportSubject, reportText } from './text';

const schema: object = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../schemas/report.json'), 'utf8'),
) as object;
const valid = new Ajv().compile(schema);

const context = { version: '1.2.3', language: 'fr', now: Date.UTC(2026, 10, 24) };
const choice: Choice = { kind: 'wrong', detail: 'host', without: new Set() };
const verdict = makeVerdict([
  makeFinding(),
  makeFinding({
    service: 'aws-cloudfront',
    provider: 'amazon',
    layer: 'hosting',
    certainty: 'observed',
    exposure: 'transit',
    evidence: [{ via: 'header', url: 'https://www.mairie-exemple.fr/', name: 'x-amz-cf-id', value: 'abc' }],
  }),
]);
const text = (c: Partial<Choice> = {}, message = 'Bonjour') =>
  reportText(makeReport({ verdict }, { ...choice, ...c }, context), message, 'fr', (id) => id);

describe('what leaves', () => {
  test('is the host only, unless the person asks for the path', () => {
    expect(text()).not.toContain('forms.office.com/e/abc');
    expect(text({ detail: 'path' })).toContain('forms.office.com/e/abc');
    expect(makeReport({ verdict }, choice, context).path).toBeUndefined();
    expect(makeReport({ verdict }, { ...choice, detail: 'path' }, context).path).toBe('/');
  });

  test('a line ticked off is gone from the words and from the block', () => {
    const without = new Set([evidenceKey('ms-forms', { via: 'link', what: 'forms.office.com' })]);
    expect(text()).toContain('forms.office.com');
    expect(text({ without })).not.toContain('forms.office.com');
  });

  test('a report on one finding holds only that one', () => {
    expect(makeReport({ verdict }, { ...choice, only: 'ms-forms' }, context).findings).toHaveLength(1);
  });

  test('says the day, not the time', () => {
    expect(text()).toContain('2026-11-24');
    expect(text()).not.toMatch(/\d\d:\d\d/);
  });
});

describe.each(KINDS)('a report “%s”', (kind) => {
  test.each(['fr', 'en'] as const)('in %s is valid, and its block says what was made', (language) => {
    const report = makeReport({ verdict }, { ...choice, kind, detail: 'path' }, { ...context, language });
    const [block] = reportBlocks(reportText(report, 'x', language, (id) => id));
    expect(JSON.parse(block!.json)).toEqual(report);
    expect(valid(report), JSON.stringify(valid.errors)).toBe(true);
  });
});

test('blocks are found in quoted and joined mails, with their line', () => {
  const quoted = text().split('\n').map((line) => `> ${line}`).join('\r\n');
  const blocks = reportBlocks(`${text()}\n${quoted}`);
  expect(blocks).toHaveLength(2);
  expect(JSON.parse(blocks[1]!.json)).toEqual(JSON.parse(blocks[0]!.json));
  expect(blocks[0]!.line).toBe(text().split('\n').indexOf(BLOCK_START) + 1);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(
    '\r\nBcc: x@y.fr',
    '%0D%0Abcc=x@y.fr',
    '&bcc=x@y.fr&cc=a@b.fr',
    '?subject=x',
    '#x',
    '<script>alert(1)</script>',
    '\u202Eevil\u202C',
    '\u0000\u001b[31m',
    '\ud800',
    `${BLOCK_END}\n${BLOCK_START}\n{}`,
    'x'.repeat(100_000),
  ),
);

describe('whatever is written', () => {
  test('a mailto address has one recipient, one subject, one body, and fits', () => {
    fc.assert(
      fc.property(anyText, anyText, (subject, body) => {
        const { url, cut } = mailto('dpo@exemple.fr', cleanLine(subject, 200), body, 'La suite est dans le presse-papiers.');
        expect(url.length).toBeLessThanOrEqual(4200);
        const parsed = new URL(url);
        expect(parsed.pathname).toBe('dpo@exemple.fr');
        expect([...parsed.searchParams.keys()]).toEqual(['subject', 'body']);
        expect(url).not.toMatch(/[\s<>"#]/);
        if (!cut) expect(parsed.searchParams.get('body')).toBe(body.toWellFormed().replace(/\r\n?|\n/g, '\r\n'));
      }),
    );
  });

  test('a long body is cut, says so, and stays below the limit', () => {
    const { url, cut } = mailto('dpo@exemple.fr', 'x', 'é\n'.repeat(50_000), 'SUITE');
    expect(cut).toBe(true);
    expect(url.length).toBeLessThanOrEqual(1900);
    expect(new URL(url).searchParams.get('body')).toMatch(/SUITE$/);
  });

  test.each(['a@b.fr,c@d.fr', 'a@b.fr?cc=c@d.fr', 'a@b.fr%0D%0Abcc=x@y.fr', 'Nom <a@b.fr>', ''])(
    'no recipient but one plain address: %s',
    (to) => expect(mailto(to, 's', 'b', 'n').url).toMatch(/^mailto:\?subject=s&body=b$/),
  );

  test('an issue or page address keeps the text in its own field', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const clean = body.toWellFormed().replace(/\r\n?|\n/g, '\r\n');
        const forgejo = new URL(issueUrl('https://codeberg.org/vigie/vigie', 't', body)!);
        expect([...forgejo.searchParams]).toEqual([['title', 't'], ['body', clean]]);
        const gitlab = new URL(issueUrl('https://gitlab.example.org/a/b.git', 't', body)!);
        expect(gitlab.pathname).toBe('/a/b/-/issues/new');
        expect([...gitlab.searchParams]).toEqual([['issue[title]', 't'], ['issue[description]', clean]]);
        const page = new URL(pageUrl('https://vigie.example/signaler', body)!);
        expect(page.search).toBe('');
        expect(decodeURIComponent(page.hash.slice(1))).toBe(clean);
      }),
    );
  });

  test('only https addresses without credentials are opened', () => {
    for (const bad of ['http://x.fr/a', 'javascript:alert(1)', 'https://u:p@x.fr/', 'x']) {
      expect(issueUrl(bad, 't', 'b')).toBeNull();
      expect(pageUrl(bad, 'b')).toBeNull();
    }
  });

  test('the block stays one block and the subject one line', () => {
    fc.assert(
      fc.property(anyText, (hostile) => {
        const finding = makeFinding({ evidence: [{ via: 'header', url: 'https://x.fr/', name: 'server', value: hostile }] });
        const report = makeReport({ verdict: makeVerdict([finding]) }, choice, context);
        const blocks = reportBlocks(reportText(report, 'message', 'en', (id) => id));
        expect(blocks).toHaveLength(1);
        expect(() => JSON.parse(blocks[0]!.json) as unknown).not.toThrow();
        expect(reportSubject(report, 'en')).not.toMatch(/[\n\r]/);
      }),
    );
  });

  test('hidden characters are gone, what can be read stays', () => {
    expect(cleanText('a\u202Eb\u0000c\r\nd\te\ud83d\ude00')).toBe('abc\nd\te😀');
    expect(cleanLine(' a\nb ', 3)).toBe('a b');
    expect(cleanLine('abcdef', 4)).toBe('abc…');
  });
});
