/** The release command itself, in a small repository of its own whose tests and packages are stand-ins. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000 });

const ROOT = path.resolve(import.meta.dirname, '../..');
const dir = mkdtempSync(path.join(tmpdir(), 'vigie-release-'));
const env = {
  ...process.env,
  GIT_AUTHOR_NAME: 'T',
  GIT_AUTHOR_EMAIL: 't@t.example',
  GIT_COMMITTER_NAME: 'T',
  GIT_COMMITTER_EMAIL: 't@t.example',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

const run = (program: string, ...args: string[]): { status: number | null; text: string } => {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: dir, env, encoding: 'utf8' });
  return { status, text: stdout + stderr };
};
const release = (...args: string[]) =>
  run('node', path.join(ROOT, 'scripts/run.mjs'), path.join(ROOT, 'scripts/release.ts'), ...args);
const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
  writeFileSync(path.join(dir, name), text);
};
const version = (): string =>
  (JSON.parse(readFileSync(path.join(dir, 'package.json'), 'utf8')) as { version: string }).version;

beforeAll(() => {
  const scripts = {
    package:
      'mkdir -p .output/packages && echo zip > .output/packages/a.zip && cd .output/packages && sha256sum a.zip > SHA256SUMS',
    'facts:stale': 'echo "STALE\t400\t2025-01-01\ta fact" && echo "1 dated fact" >&2 && exit 1',
    'networks:update': 'echo refreshed > networks.txt',
  };
  write('package.json', JSON.stringify({ name: 'vigie', version: '0.1.0', scripts }));
  write('scripts/test.sh', 'echo "3 passed, 0 failed"\n');
  write('.gitignore', '.output\n');
  write(
    'CHANGELOG.md',
    '# C\n\n## 0.2.0 — 2026-11-24\n\n### Français\n\n- Un\n\n### English\n\n- One\n',
  );
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['commit', '-qm', 'one'],
  ])
    run('git', ...args);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('a dry run says everything and changes nothing', () => {
  const { status, text } = release('0.2.0', '--dry-run');
  expect(text).toContain('STALE\t400');
  expect(text).toContain('not set: FIREFOX_JWT_ISSUER, FIREFOX_JWT_SECRET');
  expect(text).toContain('0 things in the way');
  expect(status).toBe(0);
  expect(version()).toBe('0.1.0');
  expect(run('git', 'status', '--porcelain').text + run('git', 'tag').text).toBe('');
});

test('failing tests stop a release before its tag', () => {
  write('scripts/test.sh', 'echo "2 passed, 1 failed"; exit 1\n');
  run('git', 'commit', '-qam', 'two');
  const { status, text } = release('0.2.0', '--no-refresh');
  expect(status).toBe(1);
  expect(text).toContain('1 failed');
  expect(run('git', 'tag').text).toBe('');
  run('git', 'checkout', '-q', 'HEAD~1', '--', '.');
  run('git', 'commit', '-qam', 'three');
});

test('a release writes version, commit and tag, with the hashes', () => {
  const { status, text } = release('0.2.0');
  expect(text).toContain('3 passed, 0 failed');
  expect(status).toBe(0);
  expect(version()).toBe('0.2.0');
  expect(readFileSync(path.join(dir, 'networks.txt'), 'utf8')).toBe('refreshed\n');
  expect(run('git', 'tag', '-n9', 'v0.2.0').text).toMatch(/^v0\.2\.0\s+[0-9a-f]{64} {2}a\.zip/);
  expect(run('git', 'status', '--porcelain').text).toBe('');
});

test('what is released is handed over only as it was tagged, and never twice released', () => {
  expect(release('0.2.0').text).toContain('0.2.0 is released already');
  expect(release('submit', '--dry-run').status).toBe(0);
  write('.output/packages/a.zip', 'other\n');
  expect(release('submit', '--dry-run').status).toBe(1);
  write('new.txt', 'x');
  expect(release('0.3.0').text).toContain('1 changes are not committed');
});
