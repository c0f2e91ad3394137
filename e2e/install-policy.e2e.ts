/**
 * What an administrator sets, read by the real browser from a real policy file: locked in the options, and in force.
 * Chromium reads a folder of the system, so the test needs root there; Firefox reads a folder beside its program, so a
 * copy of it is started. Other browsers on this machine see neither.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingsIn } from '../scripts/deploy/read-sample';
import { findBrowser } from './browsers';
import { startBrowser, type Vigie } from './environment';
import { packageFile, unpacked } from './install-packages';
import { ministry } from './pages/ministry';
import { countBadges } from './read';
import { startServer, type Server } from './server';
import { serveSamples, urlOf } from './third-parties';
import { BROWSER } from './use-vigie';
import { until } from './wait';

const SAMPLE = BROWSER === 'chromium' ? 'chromium-linux.json' : 'firefox-policies.json';
const text = readFileSync(path.resolve('deploy', SAMPLE), 'utf8');

/** Id that Chromium gives an extension loaded from a folder: from the folder's path. */
function idOf(dir: string): string {
  const hex = createHash('sha256').update(dir).digest('hex').slice(0, 32);
  return Array.from(hex, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Writes the sample policy where the browser looks. @returns what takes it away again. */
function impose(dir: string): () => void {
  if (BROWSER === 'firefox') {
    const copy = mkdtempSync(path.join(tmpdir(), 'vigie-firefox-'));
    const { policies } = JSON.parse(text) as { policies: Record<string, unknown> };
    // Without the forced install: the store is not reached in tests.
    delete policies['ExtensionSettings'];
    process.env['VIGIE_FIREFOX'] = firefoxWith(copy, JSON.stringify({ policies }));
    return () => {
      if (given === undefined) delete process.env['VIGIE_FIREFOX'];
      else process.env['VIGIE_FIREFOX'] = given;
      rmSync(copy, { recursive: true, force: true });
    };
  }
  const made = mkdirSync('/etc/chromium/policies/managed', { recursive: true });
  const file = `/etc/chromium/policies/managed/vigie-test-${process.pid}.json`;
  const policy = { '3rdparty': { extensions: { [idOf(dir)]: settingsIn(SAMPLE, text) } } };
  writeFileSync(file, JSON.stringify(policy));
  return () => {
    rmSync(file, { force: true });
    // Folders that were there before, or that hold something else, stay.
    if (made)
      for (const folder of ['/etc/chromium/policies/managed', '/etc/chromium/policies'])
        emptyOnly(folder);
  };
}

/** The folder of Firefox itself; undefined when it is packed in a way that this test does not know. */
function firefoxFolder(): string | undefined {
  const own = path.dirname(realpathSync(findBrowser('firefox')));
  return [own, '/usr/lib/firefox-esr', '/usr/lib/firefox'].find((dir) =>
    existsSync(path.join(dir, 'libxul.so')),
  );
}

/** Firefox with a policies.json of its own: links to its files, but the program, which looks beside itself. */
function firefoxWith(copy: string, policies: string): string {
  const folder = firefoxFolder()!;
  const programs = ['firefox-esr', 'firefox', 'firefox-bin'].filter((name) =>
    existsSync(path.join(folder, name)),
  );
  for (const name of readdirSync(folder)) {
    const [from, to] = [path.join(folder, name), path.join(copy, name)];
    if (name === 'distribution') continue;
    if (programs.includes(name)) copyFileSync(from, to);
    else symlinkSync(from, to);
  }
  mkdirSync(path.join(copy, 'distribution'));
  writeFileSync(path.join(copy, 'distribution/policies.json'), policies);
  return path.join(copy, programs[0]!);
}

function emptyOnly(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Not empty.
  }
}

const given = process.env['VIGIE_FIREFOX'];
const can =
  BROWSER === 'firefox'
    ? process.platform === 'linux' && firefoxFolder() !== undefined
    : process.platform === 'linux' && process.getuid?.() === 0;
if (!can) {
  console.log(
    BROWSER === 'firefox'
      ? 'managed policy: skipped, the folder of Firefox was not found'
      : 'managed policy: skipped, writing /etc/chromium/policies needs root on Linux',
  );
}

describe.skipIf(!can)('a managed policy', () => {
  const folder = unpacked();
  let lift = (): void => {};
  let server: Server;
  let vigie: Vigie;
  let options: Page;
  beforeAll(async () => {
    folder.put();
    lift = impose(folder.dir);
    server = await startServer();
    serveSamples(server, [ministry]);
    const archive = packageFile();
    vigie = await startBrowser({
      browser: BROWSER,
      server,
      extension: folder.dir,
      archive,
      language: 'en',
    });
    await until('the policy', () =>
      vigie.control.evaluate(async () => 'badge' in (await chrome.storage.managed.get())),
    );
    options = await vigie.driver.browser.newPage();
    await options.goto(`${vigie.driver.origin}/options.html`, { waitUntil: [] });
    await options.waitForSelector('#journal');
  });
  afterAll(async () => {
    lift();
    await vigie?.close();
    await server?.close();
    folder.remove();
  });

  it('reaches the extension as it was written', async () => {
    const policy = await vigie.control.evaluate(async () =>
      JSON.stringify(await chrome.storage.managed.get()),
    );
    expect(JSON.parse(policy)).toEqual(settingsIn(SAMPLE, text));
  });

  it('locks what it sets, says so, and leaves the rest', async () => {
    const sections = await options.evaluate(() =>
      [...document.querySelectorAll('section')].flatMap((section) => {
        const fields = [...section.querySelectorAll<HTMLInputElement>('input:not([type=file])')];
        const name = section.getAttribute('aria-labelledby')!;
        const closed = fields.length > 0 && fields.every((field) => field.matches(':disabled'));
        const said = section.textContent.includes('Set by the administrator');
        return fields.length > 0
          ? [`${name}: ${closed ? 'locked' : 'open'}${said ? ', said' : ''}`]
          : [];
      }),
    );
    expect(sections).toEqual([
      'badge: locked, said',
      'layers: open',
      'mail: locked, said',
      'report: locked, said',
      'journal: locked, said',
    ]);
    const shown = await options.evaluate(() => ({
      toolbar: document.querySelectorAll<HTMLInputElement>('input[name=badge]')[1]!.checked,
      address: document.querySelector<HTMLInputElement>('input[type=email]')!.value,
    }));
    expect(shown).toEqual({ toolbar: true, address: 'dpo@organisation.example' });
  });

  it('holds against what the person had set', async () => {
    await vigie.control.evaluate(() =>
      chrome.storage.local.set({
        settings: { badge: 'page', layers: { mail: false }, journal: true },
      }),
    );
    const page = await vigie.open(urlOf(ministry));
    expect((await vigie.verdictOf(page)).badge).toMatch(/^\d/);
    expect(await countBadges(page)).toBe(0);
    const journal = await vigie.control.evaluate(async () =>
      Object.keys(await chrome.storage.local.get()),
    );
    expect(journal.filter((key) => key.startsWith('journal'))).toEqual([]);
    await page.close();
  });
});
