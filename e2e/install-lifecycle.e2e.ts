/** The packages themselves, from the first start to the end: install, use, update, uninstall. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, type Vigie } from './environment';
import { chromeScope } from './firefox-chrome';
import { NOW, packageFile, PREVIOUS, unpacked } from './install-packages';
import { commune } from './pages/commune';
import { ministry } from './pages/ministry';
import { countBadges, readPopup } from './read';
import { startServer, type Server } from './server';
import { serveSamples, urlOf } from './third-parties';
import { BROWSER } from './use-vigie';
import { until } from './wait';

const GECKO_ID = 'vigie@vigie.example';
const DRAFT = {
  host: ministry.host,
  purpose: 'report:wrong',
  message: 'À garder',
  text: null,
  choices: {},
  at: 1,
};

/** Paths of the extension's own pages that are open. */
const ownPages = (vigie: Vigie): Promise<string[]> =>
  vigie.control.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.flatMap(({ url }) =>
      url?.startsWith(location.origin) ? new URL(url).pathname : [],
    );
  });
const versionOf = (vigie: Vigie): Promise<string> =>
  vigie.control.evaluate(() => chrome.runtime.getManifest().version);

/** The profile's folder, as the browser was told. */
function profileOf(vigie: Vigie): string {
  const args = vigie.driver.browser.process()!.spawnargs;
  return args.find((arg) => arg.startsWith('--user-data-dir='))!.split('=')[1]!;
}

/** What Chromium's profile still holds under the extension's id. */
function leftovers(vigie: Vigie, id: string): string[] {
  const dirs = [
    `Default/Local Extension Settings/${id}`,
    `Default/Sync Extension Settings/${id}`,
    `Default/IndexedDB/chrome-extension_${id}_0.indexeddb.leveldb`,
  ];
  return dirs.filter((dir) => existsSync(path.join(profileOf(vigie), dir)));
}

/** Other tests make Firefox keep what an extension stored; here it does what it does for people. */
async function forgetOnUninstall(vigie: Vigie): Promise<void> {
  const run = await chromeScope(vigie.driver.browser);
  await run(() => {
    const { prefs } = Services as unknown as { prefs: { clearUserPref(name: string): void } };
    prefs.clearUserPref('extensions.webextensions.keepStorageOnUninstall');
  });
}

/** What Firefox gives the extension of its former data when it is installed again: it clears files when it sees fit. */
async function foundAgain(vigie: Vigie): Promise<string[]> {
  await vigie.driver.browser.installExtension(packageFile());
  const page = await vigie.driver.browser.newPage();
  await page.goto(`${vigie.driver.origin}/options.html`, { waitUntil: [] });
  return until('what was found again', () =>
    page.evaluate(async () => Object.keys(await chrome.storage.local.get())),
  );
}

describe('the package', () => {
  const folder = unpacked();
  let server: Server;
  let vigie: Vigie;
  beforeAll(async () => {
    folder.put();
    server = await startServer();
    serveSamples(server, [ministry, commune]);
    vigie = await startBrowser({
      browser: BROWSER,
      server,
      extension: folder.dir,
      archive: packageFile(),
    });
  });
  afterAll(async () => {
    await vigie?.close();
    await server?.close();
    folder.remove();
  });

  it('says its version and opens the welcome page once', async () => {
    expect(await versionOf(vigie)).toBe(NOW);
    const pages = await until('the welcome page', async () => {
      const open = await ownPages(vigie);
      return open.includes('/welcome.html') && open;
    });
    expect(pages.filter((page) => page === '/welcome.html')).toHaveLength(1);
  });

  it('asks for what the package says, and for nothing more', async () => {
    const granted = await vigie.control.evaluate(async () => ({
      all: await chrome.permissions.contains({ origins: ['*://*/*'] }),
      public: await chrome.permissions.contains({ origins: ['https://*.gouv.fr/*'] }),
    }));
    expect(granted).toEqual({ all: false, public: true });
  });

  it('speaks in the toolbar and in the popup', async () => {
    const page = await vigie.open(urlOf(ministry));
    const { badge } = await vigie.verdictOf(page);
    expect(badge).toMatch(/^\d/);
    const popup = await vigie.popup(page);
    expect(await readPopup(popup)).toContain(ministry.host);
    await popup.close();
    await page.close();
  });

  it('looks at a town hall once all sites are allowed', async () => {
    const before = await vigie.open(urlOf(commune));
    expect((await vigie.shown(before)).state.kind).not.toBe('verdict');
    await before.close();
    await vigie.grantAllSites();
    const page = await vigie.open(urlOf(commune));
    expect((await vigie.verdictOf(page)).state.kind).toBe('verdict');
    await page.close();
  });

  it('leaves nothing behind', async () => {
    await vigie.control.evaluate(
      (draft) => chrome.storage.local.set({ settings: { badge: 'toolbar' }, draft }),
      DRAFT,
    );
    const page = await vigie.open(urlOf(ministry));
    await until('the page badge', async () => (await vigie.shown(page)).badge !== '');
    const id = BROWSER === 'chromium' ? new URL(vigie.driver.origin).host : GECKO_ID;
    if (BROWSER === 'chromium') await until('the kept data', () => leftovers(vigie, id).length > 0);
    if (BROWSER === 'firefox') await forgetOnUninstall(vigie);
    await vigie.driver.browser.uninstallExtension(id);
    if (BROWSER === 'chromium')
      await until('the end of what was kept', () => leftovers(vigie, id).length === 0);
    await page.reload();
    expect(await countBadges(page)).toBe(0);
    if (BROWSER === 'firefox') expect(await foundAgain(vigie)).toEqual([]);
  });
});

describe('an update', () => {
  const folder = unpacked();
  let server: Server;
  let vigie: Vigie;
  beforeAll(async () => {
    folder.put(PREVIOUS);
    server = await startServer();
    serveSamples(server, [ministry]);
    vigie = await startBrowser({ browser: BROWSER, server, extension: folder.dir });
  });
  afterAll(async () => {
    await vigie?.close();
    await server?.close();
    folder.remove();
  });

  it('keeps settings, drafts and what the person said', async () => {
    expect(await versionOf(vigie)).toBe(PREVIOUS);
    const data = {
      settings: { badge: 'toolbar', report: { address: 'moi@exemple.fr' } },
      [`draft:${DRAFT.host}:${DRAFT.purpose}`]: DRAFT,
    };
    await vigie.control.evaluate((kept) => chrome.storage.local.set(kept), data);
    folder.put();
    await vigie.driver.browser.installExtension(
      BROWSER === 'chromium' ? folder.dir : packageFile(),
    );
    // The update takes the old pages away with the old version.
    const page = await vigie.driver.browser.newPage();
    const after = await until('the new version', async () => {
      await page.goto(`${vigie.driver.origin}/options.html`, { waitUntil: [] });
      const read = await page.evaluate(async () =>
        JSON.stringify({
          version: chrome.runtime.getManifest().version,
          kept: await chrome.storage.local.get(),
        }),
      );
      const { version, kept: now } = JSON.parse(read) as { version: string; kept: object };
      return version === NOW && now;
    });
    expect(after).toMatchObject(data);
    const checked = await until('the setting on screen', () =>
      page.evaluate(() => {
        const [, toolbar] = document.querySelectorAll<HTMLInputElement>('input[name=badge]');
        return toolbar?.checked;
      }),
    );
    expect(checked).toBe(true);
    await page.close();
  });
});
