/** Firefox, through puppeteer and WebDriver BiDi. What BiDi lacks is done in the browser's own (chrome) scope. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { BADGE, type Driver, type DriverOptions } from './driver';
import { chromeScope, sendBidi } from './firefox-chrome';
import { openFirefoxPopup } from './firefox-popup';
import { DNS_HOST } from './server';

/** Internal id of the extension's pages; Firefox draws a random one unless told. */
const UUID = '11111111-2222-4333-8444-555555555555';

/** Starts Firefox with the extension installed. */
export async function startFirefox(options: DriverOptions): Promise<Driver> {
  const { port } = options.server;
  const id = geckoId(options.extension);
  const browser = await puppeteer.launch({
    // A command that hangs fails in time for a second try.
    protocolTimeout: 60_000,
    browser: 'firefox',
    executablePath: options.program,
    headless: options.headless,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    acceptInsecureCerts: true,
    defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
    args: ['--remote-allow-system-access'], // needed for moz-extension: pages and the chrome scope
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      // An extension installed for a test goes when the browser closes; a real one, and what it keeps, stays.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'network.socket.forcePort': `443=${port};80=${port}`,
      'network.trr.mode': 3,
      'network.trr.uri': `https://${DNS_HOST}/dns-query`,
      'network.trr.bootstrapAddr': '127.0.0.1',
      'network.trr.allow-rfc1918': true,
      'network.trr.confirmationNS': 'skip',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'intl.locale.requested': options.language,
      'intl.accept_languages': options.language,
    },
  });
  const run = await chromeScope(browser);
  await run(watchRequests, id);
  await browser.installExtension(options.archive ?? options.extension);
  const origin = `moz-extension://${UUID}`;
  return {
    browser,
    origin,
    openPopup: async (page) => {
      await page.bringToFront();
      return openFirefoxPopup(run, id, `${origin}/popup.html`);
    },
    sayYesToPrompts: async () => {}, // a preference says so from the start
    grantAllSites: () => run(grant, id),
    stopBackground: () => run(terminate, id),
    extensionRequests: () => run(() => globalThis.vigieRequests),
    exposeBadge: (page) => exposeBadge(page),
    close: () => browser.close(),
  };

  async function exposeBadge(page: Page): Promise<boolean> {
    // puppeteer keeps the id that BiDi gave the page's context to itself.
    const { _id: context } = page.mainFrame() as unknown as { _id: string };
    const target = { context };
    const host = await sendBidi(browser, 'script.evaluate', {
      expression: `document.querySelector('${BADGE}')`,
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    const root = host.result?.value?.shadowRoot;
    if (!root) return false;
    await sendBidi(browser, 'script.callFunction', {
      functionDeclaration:
        "(host, root) => { Object.defineProperty(host, 'shadowRoot', { configurable: true, value: root }); }",
      arguments: [{ sharedId: host.result.sharedId }, { sharedId: root.sharedId }],
      target,
      awaitPromise: false,
    });
    return true;
  }
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

/** Notes every request whose cause is the extension: its background, its pages or its content scripts. */
function watchRequests(id: string): void {
  globalThis.vigieRequests = [];
  const observer = {
    observe(subject: { QueryInterface(type: unknown): Channel }): void {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo ?? {};
      const owners = [triggeringPrincipal, loadingPrincipal].flatMap((p) => [
        p?.addonPolicy?.id,
        p?.contentScriptAddonPolicy?.id,
      ]);
      if (owners.includes(id)) globalThis.vigieRequests.push(channel.URI.spec);
    },
  };
  Services.obs.addObserver(observer, 'http-on-modify-request');
}

async function grant(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const all = { permissions: [], origins: ['*://*/*'] };
  await ExtensionPermissions.add(id, all, WebExtensionPolicy.getByID(id).extension);
}

async function terminate(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({
    disableResetIdleForTest: true,
  });
}

interface Principal {
  addonPolicy?: { id: string };
  contentScriptAddonPolicy?: { id: string };
}
interface Channel {
  URI: { spec: string };
  loadInfo?: { triggeringPrincipal?: Principal; loadingPrincipal?: Principal };
}
