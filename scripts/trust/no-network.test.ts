/** The promise that nothing leaves, held over the source: the lint rule bites, and nothing goes around it. */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const OXLINT = path.join(
  path.dirname(createRequire(import.meta.url).resolve('oxlint/package.json')),
  'bin/oxlint',
);

const WAYS_OUT = [
  `await fetch('https://x.example/');`,
  `const f = fetch; f('https://x.example/');`,
  `await globalThis.fetch('https://x.example/');`,
  `await window.fetch('https://x.example/');`,
  `new XMLHttpRequest();`,
  `new WebSocket('wss://x.example/');`,
  `new self.WebSocket('wss://x.example/');`,
  `new WebTransport('https://x.example/');`,
  `new EventSource('https://x.example/');`,
  `new RTCPeerConnection();`,
  `navigator.sendBeacon('https://x.example/');`,
  `new Image().src = 'https://x.example/';`,
  `new Worker('https://x.example/');`,
  `importScripts('https://x.example/');`,
];
/** Files that may name fetch: the resolver and who hands it over, and two readers of the extension’s own files. */
const ALLOWED = [
  'lib/mail/resolver.ts',
  'lib/background/mail.ts',
  'lib/background/tables.ts',
  'lib/ui/pack-sources.ts',
];

describe('the lint rule', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'vigie-lint-'));
  const refused = new Set<string>();
  const write = (file: string, code: string): void => {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), `${code}\nexport {};\n`);
  };

  beforeAll(() => {
    copyFileSync(path.join(ROOT, '.oxlintrc.json'), path.join(dir, '.oxlintrc.json'));
    WAYS_OUT.forEach((code, i) => {
      write(`lib/detect/way${i}.ts`, code);
      write(`entrypoints/popup/way${i}.tsx`, code);
    });
    for (const file of ALLOWED) write(file, WAYS_OUT[0]!);
    write('lib/detect/innocent.ts', `const list = { fetch: 1 }; console.info(list.fetch);`);
    for (const { code, filename } of lint(dir))
      if (/no-restricted-(?:globals|properties)/.test(code)) refused.add(filename);
  }, 60_000);
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test.each(WAYS_OUT.map((code, i) => [code, i] as const))('refuses %s', (_, i) => {
    expect(refused).toContain(`lib/detect/way${i}.ts`);
    expect(refused).toContain(`entrypoints/popup/way${i}.tsx`);
  });

  test('lets the resolver and the readers of packaged files be, and what only has the name', () => {
    for (const file of [...ALLOWED, 'lib/detect/innocent.ts']) expect(refused).not.toContain(file);
  });
});

interface Diagnostic {
  code: string;
  filename: string;
}

function lint(dir: string): Diagnostic[] {
  const run = (): string =>
    execFileSync(process.execPath, [OXLINT, '-f', 'json'], {
      cwd: dir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  let out: string;
  try {
    out = run();
  } catch (error) {
    out = (error as { stdout: string }).stdout; // It found something.
  }
  return (JSON.parse(out) as { diagnostics: Diagnostic[] }).diagnostics;
}

describe('the source', () => {
  const files = ['lib', 'entrypoints']
    .flatMap((dir) =>
      readdirSync(path.join(ROOT, dir), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${dir}/${file.replaceAll('\\', '/')}`,
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
  const source = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

  test('is there', () => expect(files.length).toBeGreaterThan(200));

  test('switches the rule off nowhere', () => {
    expect(
      files.filter((file) =>
        /(?:ox|es)lint-disable.*no-restricted-(?:globals|properties)/.test(source(file)),
      ),
    ).toEqual([]);
  });

  test('imports nothing whose name is made at run time, and evaluates no text', () => {
    const dynamic = /\bimport\((?!\s*['"])|\beval\(|\bnew Function\(/;
    expect(
      files.filter((file) => dynamic.test(source(file).replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gm, ''))),
    ).toEqual([]);
  });

  test('asks one resolver only, in the file that says so', () => {
    const users = files.filter((file) =>
      /\bfetch\b\s*\(/.test(source(file).replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gm, '')),
    );
    expect(users.sort()).toEqual([
      'lib/background/tables.ts',
      'lib/mail/resolver.ts',
      'lib/ui/pack-sources.ts',
    ]);
    for (const file of ['lib/background/tables.ts', 'lib/ui/pack-sources.ts'])
      for (const [, argument] of source(file).matchAll(/\bfetch\(([^)]{0,40})/g))
        expect(argument).toMatch(/^browser\.runtime\.getURL/);
  });
});
