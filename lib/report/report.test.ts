import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROVIDERS } from '../catalog/providers/all';
import { makeFinding, makeVerdict } from '../verdict/fixtures';
import { reportBlocks } from './blocks';
import { choicesFrom } from './choices';
import { cleanLine, cleanText } from './clean';
import { anyText, choice, context, verdict } from './fixtures';
import { evidenceKey, KINDS, makeReport, type Choice } from './report';
import { reportText } from './text';

const schema = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../schemas/report.json'), 'utf8'),
) as { properties: { findings: { items: { properties: { service: { pattern: string } } } } } };
const valid = new Ajv().compile(schema);

const text = (c: Partial<Choice> = {}) =>
  reportText(makeReport({ verdict }, { ...choice, ...c }, context), 'Bonjour', 'fr', (id) => id);

describe('what leaves', () => {
  test('is the host only, unless the person asks for the path', () => {
    expect(text()).not.toContain('forms.office.com/e/abc');
    expect(text({ detail: 'path' })).toContain('forms.office.com/e/abc');
    expect(makeReport({ verdict }, choice, context).path).toBeUndefined();
    expect(makeReport({ verdict }, { ...choice, detail: 'path' }, context).path).toBe('/');
  });

  test('is never a query or a fragment, even where an observation had one', () => {
    const leaky = makeVerdict([
      makeFinding({
        evidence: [{ via: 'link', url: 'https://forms.office.com/e/abc?token=SECRET#SECRET' }],
      }),
    ]);
    leaky.page = 'https://www.mairie-exemple.fr/a?id=SECRET#SECRET';
    const report = makeReport({ verdict: leaky }, { ...choice, detail: 'path' }, context);
    expect(reportText(report, '', 'fr', (id) => id)).not.toContain('SECRET');
    expect(report.path).toBe('/a');
  });

  test('without a line ticked off: gone from the words and from the block', () => {
    const without = new Set([evidenceKey('ms-forms', { via: 'link', what: 'forms.office.com' })]);
    expect(text()).toContain('forms.office.com');
    expect(text({ without })).not.toContain('forms.office.com');
  });

  test('a report on one finding holds only that one, a mere link included', () => {
    const only = (service: string) =>
      makeReport({ verdict: all }, { ...choice, only: service }, context).findings.map(
        (f) => f.service,
      );
    const mere = makeFinding({ service: 'g-youtube', certainty: 'mentioned' });
    const all = makeVerdict([...verdict.counted, mere]);
    expect(only('ms-forms')).toEqual(['ms-forms']);
    expect(only('g-youtube')).toEqual(['g-youtube']);
    expect(makeReport({ verdict: all }, choice, context).findings).toHaveLength(2);
  });

  test('says the day, not the time', () => {
    expect(text()).toContain('2026-11-24');
    expect(text()).not.toMatch(/\d\d:\d\d/);
  });

  test('of a page that was not examined is its host alone', () => {
    const report = makeReport({ host: 'ville.exemple.fr' }, choice, context);
    expect(report.findings).toEqual([]);
    expect(valid(report)).toBe(true);
  });
});

describe.each(KINDS)('a report “%s”', (kind) => {
  test.each(['fr', 'en'] as const)(
    'in %s fits the schema, and its block says it all',
    (language) => {
      const wanted = { ...choice, kind, detail: 'path' } as const;
      const report = makeReport({ verdict }, wanted, { ...context, language });
      const [block] = reportBlocks(reportText(report, 'x', language, (id) => id));
      expect(JSON.parse(block!.json)).toEqual(report);
      expect(valid(report), JSON.stringify(valid.errors)).toBe(true);
    },
  );
});

test('whatever a page shows, the report fits the schema and the words say what the block says', () => {
  fc.assert(
    fc.property(anyText, anyText, (name, value) => {
      const at = 'https://www.mairie-exemple.fr/';
      const evidence = [
        { via: 'header', url: at, name: 'server', value },
        { via: 'dns', host: 'mairie-exemple.fr', type: 'TXT', value: name },
        {
          via: 'link',
          url: `https://forms.office.com/${encodeURIComponent(value.toWellFormed())}`,
        },
      ] as const;
      const page = makeVerdict([makeFinding({ evidence: [...evidence] })]);
      page.page = evidence[2].url;
      const report = makeReport({ verdict: page }, { ...choice, detail: 'path' }, context);
      expect(valid(report), JSON.stringify(valid.errors)).toBe(true);
      const whole = reportText(report, 'message', 'en', (id) => id);
      const [block, ...more] = reportBlocks(whole);
      expect(more).toEqual([]);
      expect(JSON.parse(block!.json)).toEqual(report);
      for (const { what } of report.findings[0]!.evidence) expect(whole).toContain(`— ${what}\n`);
    }),
  );
});

test('more findings and evidence than the schema takes are cut', () => {
  const many = Array.from({ length: 130 }, (_, i) =>
    makeFinding({
      service: `s-${i}`,
      evidence: Array.from({ length: 30 }, (_e, n) => ({ via: 'link', url: `https://h${n}.fr/` })),
    }),
  );
  const report = makeReport({ verdict: makeVerdict(many) }, choice, context);
  expect(report.findings).toHaveLength(100);
  expect(valid(report), JSON.stringify(valid.errors)).toBe(true);
});

test('every service of the catalogue has an id that the schema takes', () => {
  const id = new RegExp(schema.properties.findings.items.properties.service.pattern);
  const ids = PROVIDERS.flatMap((p) => p.services.map((s) => s.id));
  expect(ids.filter((service) => !id.test(service))).toEqual([]);
});

describe('choices taken up again', () => {
  const kept = { text: null, choices: { kind: 'missed', detail: 'path', without: ['a', 3] } };

  test('what makes sense stays; the kind is the one just pressed', () => {
    expect(choicesFrom(kept, 'wrong')).toEqual({ kind: 'wrong', detail: 'path', without: ['a'] });
  });

  test('a text changed by hand keeps its kind', () => {
    expect(choicesFrom({ ...kept, text: 'x' }, 'wrong').kind).toBe('missed');
  });

  test.each([
    null,
    { text: 'x', choices: {} },
    { text: 'x', choices: { kind: 'other', detail: 1, without: {} } },
  ])('what another version or a fault left is no trouble: %o', (broken) => {
    expect(choicesFrom(broken, 'changed')).toEqual({
      kind: 'changed',
      detail: 'host',
      without: [],
    });
  });
});

test('hidden characters are gone, what can be read stays', () => {
  expect(cleanText('a\u202Eb\u0000c\r\nd\te\ud83d\ude00')).toBe('abc\nd\te😀');
  expect(cleanText('می\u200cخواهم 👩\u200d👧')).toBe('می\u200cخواهم 👩\u200d👧');
  expect(cleanLine(' a\nb ', 3)).toBe('a b');
  expect(cleanLine('abcdef', 4)).toBe('abc…');
});
