import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { makeFinding, makeVerdict } from '../verdict/fixtures';
import { dossierFile, evidenceCsv } from './dossier';

const schema = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../schemas/dossier.json'), 'utf8'),
) as object;
const context = {
  version: '1.0.0',
  sentence: 'Une phrase.',
  serviceName: (id: string) => id.toUpperCase(),
  providerName: (id: string) => id,
  lawCards: ['us-cloud-act'],
  alternatives: ['framaforms'],
};
const hostile = makeFinding({
  service: 'ms-spo',
  evidence: [
    { via: 'link', url: 'https://x.sharepoint.com/=cmd|"a",b' },
    { via: 'header', url: 'https://a.fr/', name: '=x', value: 'a\r\nb' },
  ],
});

describe('a saved dossier', () => {
  test('fits its schema, with stable ids', () => {
    const file = dossierFile(makeVerdict([makeFinding(), hostile]), context);
    const valid = new Ajv().compile(schema);
    expect(valid(file), JSON.stringify(valid.errors)).toBe(true);
    expect(file.findings.map((f) => f.id)).toEqual(['ms-forms/workspace', 'ms-spo/workspace']);
  });

  test('says which findings count', () => {
    const file = dossierFile(
      makeVerdict([makeFinding(), makeFinding({ service: 'x', certainty: 'mentioned' })]),
      context,
    );
    expect(file.findings.map((f) => f.counted)).toEqual([true, false]);
  });
});

test('the CSV keeps each value in its cell and starts no formula', () => {
  const lines = evidenceCsv(makeVerdict([hostile]))
    .trimEnd()
    .split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain('"https://x.sharepoint.com/=cmd|""a"",b"');
  expect(lines[2]).toMatch(/,header,'=x: a b$/);
});
