/** Every language says the same things: keys, placeholders, plurals; and the code uses each of them, and no other. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LANGUAGES = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => name.slice(0, -4));

/** The keys of a locale file, joined with dots, and their texts. Reads the plain nested YAML that these files are. */
function messages(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const at: string[] = [];
  for (const line of text.split('\n')) {
    const entry = /^( *)([\w-]+):(?: (.*))?$/.exec(line);
    if (!entry) {
      if (line.trim() !== '' && !line.trim().startsWith('#'))
        throw new Error(`not understood: ${line}`);
      continue;
    }
    const [, indent = '', key = '', value = ''] = entry;
    at.length = indent.length / 2;
    at.push(key);
    if (value === '') continue;
    if (found.has(at.join('.'))) throw new Error(`twice: ${at.join('.')}`);
    found.set(at.join('.'), value.replace(/^(['"])(.*)\1$/, '$2').replaceAll("''", "'"));
  }
  return found;
}

const read = (language: string): Map<string, string> =>
  messages(readFileSync(path.join(import.meta.dirname, `${language}.yml`), 'utf8'));
const FRENCH = read('fr');
const placeholders = (text = ''): string => [...new Set(text.match(/\$\d/g))].sort().join(' ');

describe('languages', () => {
  test('are those of the interface', () => {
    expect(LANGUAGES.toSorted()).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl']);
    const list = /LANGUAGES[^=]*= \[([^\]]*)\]/.exec(
      readFileSync(path.join(ROOT, 'lib/ui/language.ts'), 'utf8'),
    );
    expect(list![1]!.match(/\w\w/g)!.toSorted()).toEqual(LANGUAGES.toSorted());
  });

  describe.each(LANGUAGES)('%s', (language) => {
    const own = read(language);
    test('has the keys of French, and no other', () => {
      expect([...own.keys()].toSorted()).toEqual([...FRENCH.keys()].toSorted());
    });
    test('fills in the same placeholders', () => {
      // A form for "none" or "one" may do without the number.
      const differs = [...own].filter(
        ([key, text]) =>
          !/\.[01]$/.test(key) && placeholders(text) !== placeholders(FRENCH.get(key)),
      );
      expect(differs).toEqual([]);
    });
    test('leaves nothing empty, nor untranslated by oversight', () => {
      expect([...own].filter(([, text]) => text.trim() === '')).toEqual([]);
      const long = [...own].filter(
        ([key, text]) => text.length > 30 && text === FRENCH.get(key) && language !== 'fr',
      );
      expect(long).toEqual([]);
    });
    test('says which language it is', () => {
      expect(own.get('language.code')).toBe(language);
    });
    test('fits the stores', () => {
      expect(own.get('extName')!.length).toBeLessThanOrEqual(45);
      expect(own.get('extDescription')!.length).toBeLessThanOrEqual(132);
    });
    test('does not accuse', () => {
      const words =
        /\b(illegal|illégal\w*|illegale|ilegal|illegaal|rechtswidrig|onwettig|violates|enfreint|stolen|volées?|gestohlen|spying|espionn\w*|spia|spioniert)\b/i;
      expect(
        [...own].filter(([, text]) => words.test(text) && !/weder|neither|ni /.test(text)),
      ).toEqual([]);
    });
  });
});

describe('the code', () => {
  const files = ['lib', 'entrypoints']
    .flatMap((dir) =>
      readdirSync(path.join(ROOT, dir), { recursive: true, encoding: 'utf8' }).map((name) =>
        path.join(ROOT, dir, name),
      ),
    )
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|catalog/.test(name));
  const sources = files.map((name) => readFileSync(name, 'utf8'));
  const plural = (key: string): string => key.replace(/\.(0|1|n)$/, '');
  const KEYS = new Set([...FRENCH.keys()].map(plural));
  const SECTIONS = new Set([...KEYS].map((key) => key.split('.')[0]));

  /** Dotted names in quotes that begin as a section does: literally, or as a pattern with a part to fill in. */
  const literals = new Set<string>();
  const patterns = new Set<string>();
  for (const source of sources) {
    for (const [, text = ''] of source.matchAll(/['"]([a-zA-Z]+(?:\.[\w-]+)+)['"]/g))
      literals.add(text);
    for (const [, text = ''] of source.matchAll(/`([a-zA-Z]+\.[^`\s]*\$\{[^`\s]*)`/g))
      patterns.add(text);
    // `i18n.t(` may hold a choice that runs over lines.
    for (const [, text = ''] of source.matchAll(/`([a-zA-Z]+(?:\.[\w-]+)+)`/g)) literals.add(text);
  }
  const asPattern = (text: string): RegExp =>
    new RegExp(
      `^${text
        .split(/\$\{[^}]*\}/)
        .map((part) => part.replaceAll('.', '\\.'))
        .join('[\\w.-]+')}$`,
    );
  const used = [...patterns].map(asPattern);

  test('uses every key', () => {
    const manifest = new Set(['extName', 'extDescription']);
    const unused = [...KEYS].filter(
      (key) =>
        !manifest.has(key) && !literals.has(key) && !used.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  test('uses no key that is missing', () => {
    const asked = sources.flatMap((source) =>
      [...source.matchAll(/i18n\.t\(\s*([^;]*?)[,)]/gs)].flatMap(([, first = '']) =>
        [...first.matchAll(/'([a-zA-Z]+(?:\.[\w-]+)+)'/g)].map((match) => match[1]!),
      ),
    );
    expect(asked.length).toBeGreaterThan(100);
    expect([...new Set(asked)].filter((key) => !KEYS.has(key))).toEqual([]);
    const none = [...patterns].filter(
      (text) =>
        SECTIONS.has(text.split('.')[0]) && ![...KEYS].some((key) => asPattern(text).test(key)),
    );
    expect(none).toEqual([]);
  });
});
