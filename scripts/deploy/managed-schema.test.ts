/** The schema that administrators' tools read, the settings that Vigie knows, and the sample files say the same. */
import { readFileSync, readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { RESOLVERS } from '../../lib/catalog/resolvers';
import { LAYERS } from '../../lib/model';
import { DEFAULTS, overlay } from '../../lib/state/defaults';
import { settingsIn, type Given } from './read-sample';

interface Node {
  type: string;
  enum?: string[];
  properties?: Record<string, Node>;
}
const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as Node;
const validate = new Ajv({ allErrors: true }).compile(schema);

/** Every setting that has a value of its own: its path and what the schema says of it. */
function leaves(node: Node, path: string[] = []): { path: string[]; node: Node }[] {
  if (!node.properties) return [{ path, node }];
  return Object.entries(node.properties).flatMap(([key, below]) => leaves(below, [...path, key]));
}
const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce((inside, key) => (inside as Given)[key], value);
const put = (path: readonly string[], value: unknown): Given =>
  path.reduceRight<unknown>((inside, key) => ({ [key]: inside }), value) as Given;

/** Paths of the settings themselves. */
function settingPaths(value: unknown, path: string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [path.join('.')];
  return Object.entries(value).flatMap(([key, below]) => settingPaths(below, [...path, key]));
}

describe('managed-schema.json', () => {
  test('names every setting, and no other', () => {
    expect(
      leaves(schema)
        .map(({ path }) => path.join('.'))
        .sort(),
    ).toEqual(settingPaths(DEFAULTS).sort());
  });

  test('takes the defaults, and the values that the code knows', () => {
    expect(validate(DEFAULTS), JSON.stringify(validate.errors)).toBe(true);
    expect(schema.properties!['mail']!.properties!['resolver']!.enum).toEqual(
      RESOLVERS.map(({ id }) => id),
    );
    expect(Object.keys(schema.properties!['layers']!.properties!)).toEqual([...LAYERS]);
  });

  test.each(
    leaves(schema).flatMap(({ path, node }) => {
      const values =
        node.enum ?? (node.type === 'boolean' ? [true, false] : ['https://depot.example/vigie']);
      return values.map((value) => ({ name: path.join('.'), path, value }));
    }),
  )('$name = $value is taken over', ({ path, value }) => {
    const policy = put(path, value);
    expect(validate(policy), JSON.stringify(validate.errors)).toBe(true);
    expect(at(overlay(DEFAULTS, policy), path)).toBe(value);
  });

  test.each([
    { badge: 'nowhere' },
    { mail: { on: 'no' } },
    { mail: { resolver: 'dns.example' } },
    { layers: true },
    { journal: 1 },
  ])('refuses %j, and so does Vigie', (policy) => {
    expect(validate(policy)).toBe(false);
    expect(overlay(DEFAULTS, policy)).toEqual(DEFAULTS);
  });

  test('uses only the words of JSON Schema that Chromium reads', () => {
    const words = new Set<string>();
    const walk = (node: Node): void => {
      for (const key of Object.keys(node)) words.add(key);
      for (const below of Object.values(node.properties ?? {})) walk(below);
    };
    walk(schema);
    expect([...words].sort()).toEqual([
      '$schema',
      'description',
      'enum',
      'properties',
      'title',
      'type',
    ]);
  });
});

describe('sample files', () => {
  const expected = {
    badge: 'toolbar',
    mail: { on: false },
    report: { address: 'dpo@organisation.example' },
    journal: false,
  };
  const names = readdirSync('deploy').filter((name) =>
    /\.(json|reg|plist|mobileconfig)$/.test(name),
  );

  test('there is one for each system', () => {
    expect(names).toHaveLength(8);
  });

  test.each(names)('%s sets what docs/deploy.md says', (name) => {
    const given = settingsIn(name, readFileSync(`deploy/${name}`, 'utf8'));
    expect(given).toEqual(expected);
    expect(validate(given)).toBe(true);
    expect(overlay(DEFAULTS, given)).toMatchObject(expected);
  });
});
