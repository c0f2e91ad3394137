import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { ALTERNATIVES } from '../../lib/catalog/alternatives/all';
import * as mail from '../../lib/catalog/mail/parties';
import { PROVIDERS } from '../../lib/catalog/providers/all';
import { HOME_RULES, WORLD_RULES } from '../../lib/catalog/sites/rules';
import type { Provider } from '../../lib/catalog/types';
import { readyMade, sourceOf } from './ready-made';

const FILES = {
  'sites/rules.ts': 'HOME_RULES, WORLD_RULES',
  'mail/parties.ts': Object.keys(mail).join(),
  'providers/load.ts': 'PROVIDERS: allProviders()',
  'alternatives/all.ts': 'ALTERNATIVES',
};

/** What a replaced module exports, or undefined when it is not replaced. */
function madeBy(background: boolean, file: keyof typeof FILES): unknown {
  const code = readyMade(background).load(`/x/lib/catalog/${file}`);
  if (code === undefined) return undefined;
  const body = code.replaceAll('export ', '');
  return runInThisContext(`(() => { ${body} return { ${FILES[file]} }; })()`);
}

/** JSON of catalogue data without some properties; expressions made elsewhere are equal when written the same. */
const plain = (value: unknown, ...leftOut: string[]): unknown =>
  JSON.parse(
    JSON.stringify(value, (name, item: unknown) =>
      leftOut.includes(name)
        ? undefined
        : Object.prototype.toString.call(item) === '[object RegExp]'
          ? String(item)
          : item,
    ),
  );

describe('the source of a value makes it again', () => {
  test.each([
    [{ a: [1, 'x"\n</script>', null, true], b: { c: /^a\/[/]\d+$/iu } }],
    [[]],
    ['é’\u2028'],
    [{ 'odd name': '' }],
  ])('%j', (value) => {
    expect(plain(runInThisContext(`(${sourceOf(value)})`))).toEqual(plain(value));
  });

  test('without what is left out', () => {
    expect(sourceOf({ a: { b: 1, c: undefined }, b: 2 }, ['b'])).toBe('{"a":{}}');
  });

  test('never by halves', () => {
    expect(() => sourceOf({ a: () => 1 })).toThrow('not plain data');
  });
});

test('the background finds with the very rules of the catalogue', () => {
  const forPeople = ['examples', 'sources', 'note', 'ownership'];
  expect(plain(madeBy(true, 'providers/load.ts'))).toEqual(plain({ PROVIDERS }, ...forPeople));
  expect(plain(madeBy(true, 'mail/parties.ts'))).toEqual(plain({ ...mail }, ...forPeople));
  expect(madeBy(true, 'sites/rules.ts')).toEqual({ HOME_RULES, WORLD_RULES });
});

test('the background chooses among all alternatives, with what their choice needs', () => {
  const { ALTERNATIVES: made } = madeBy(true, 'alternatives/all.ts') as { ALTERNATIVES: object[] };
  expect(made).toHaveLength(ALTERNATIVES.length);
  expect(made[0]).not.toHaveProperty('sources');
  expect(Object.keys(made[0]!)).toEqual(expect.arrayContaining(['id', 'name', 'url', 'needs']));
  expect(madeBy(false, 'alternatives/all.ts')).toBeUndefined();
});

test('pages know every name and what it is for, and nothing to find with', () => {
  const { PROVIDERS: made } = madeBy(false, 'providers/load.ts') as { PROVIDERS: Provider[] };
  expect(made.map(({ id, name, parent }) => [id, name, parent])).toEqual(
    PROVIDERS.map(({ id, name, parent }) => [id, name, parent]),
  );
  expect(made.flatMap(({ services }) => services)).toEqual(
    PROVIDERS.flatMap(({ services }) =>
      services.map(({ id, name, category }) => ({ id, name, category })),
    ),
  );
});

test('other modules are left alone', () => {
  for (const id of [
    '/x/lib/catalog/providers/all.ts',
    '/x/lib/catalog/law/all.ts',
    '/x/lib/ui/a.ts',
  ])
    expect(readyMade(true).load(id)).toBeUndefined();
});

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Source files below these folders that hold a text, tests and the catalogue itself left out. */
function sourcesWith(text: RegExp, ...folders: string[]): string[] {
  return folders
    .flatMap((dir) =>
      readdirSync(path.join(ROOT, dir), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.join(dir, file).replaceAll('\\', '/'),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|^lib\/catalog\//.test(file))
    .filter((file) => text.test(readFileSync(path.join(ROOT, file), 'utf8')));
}

test('no part of Vigie reads what is left out', () => {
  const read =
    /\.(?:ownership|examples\.(?:hit|miss))\b|\b(?:service|provider|party)\.(?:note|sources)\b/;
  expect(sourcesWith(read, 'lib', 'entrypoints')).toEqual([]);
});

test('no page detects: its catalogue has nothing to detect with', () => {
  const detects =
    /from '(?:\.\.\/)+(?:lib\/)?(?:detect|mail\/(?:decide|signs|zone|administrative))/;
  expect(sourcesWith(detects, 'entrypoints', 'lib/ui', 'lib/report', 'lib/advice')).toEqual([]);
});

test('the catalogue is reached only where a build replaces it', () => {
  const around = /from '[./]*catalog\/(?:providers\/all|sites\/(?:all|world))'/;
  // Match patterns are made while building, for the manifest.
  expect(sourcesWith(around, 'lib', 'entrypoints')).toEqual(['lib/site/patterns.ts']);
});
