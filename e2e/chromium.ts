/** Chromium, through puppeteer and the DevTools protocol. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { BADGE, type Driver, type DriverOptions, type Popup } from './driver';
import { until } from './wait';

/** Starts Chromium with the extension loaded. */
export async function startChromium(options: DriverOptions): Promise<Driver> {
  const { port, addresses } = options.server;
  const dir = mkdtempSync(path.join(tmpdir(), 'vigie-chromium-'));
  const netLog = path.join(dir, 'net.json');
  const rules = Object.entries(addresses).map(([host, address]) =>
    address ? `MAP ${host} ${address}:${port}` : `MAP ${host} ~NOTFOUND`,
  );
  const browser = await puppeteer.launch({
    executablePath: options.program,
    headless: options.headless,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    pipe: true,
    enableExtensions: [options.extension],
    acceptInsecureCerts: true,
    defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
    // LANGUAGE decides the browser's language on Linux, --lang elsewhere.
    env: { ...process.env, LANGUAGE: options.language },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-component-update',
      // The browser's own: pages on https at any price, and telling Google of every form.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,AutofillServerCommunication',
      '--ignore-certificate-errors', // acceptInsecureCerts covers pages but not the service worker
      `--lang=${options.language}`,
      `--log-net-log=${netLog}`,
      `--host-resolver-rules=${[...rules, `MAP * 127.0.0.1:${port}`].join()}`,
    ],
  });
  const [id, extension] = await until(
    'the extension',
    async () => [...(await browser.extensions())][0],
  );
  const origin = `chrome-extension://${id}`;
  return {
    browser,
    origin,
    openPopup: async (page) => {
      await page.bringToFront();
      const clickedAt = Date.now();
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget((t) => t.url() === `${origin}/popup.html`);
      return asPopup(await target.asPage(), clickedAt);
    },
    sayYesToPrompts: () => sayYesToPrompts(browser, id),
    grantAllSites: async (control) => {
      await sayYesToPrompts(browser, id);
      await control.bringToFront();
      await control.evaluate(() => chrome.permissions.request({ origins: ['*://*/*'] }));
    },
    stopBackground: () => stopWorker(browser, origin),
    extensionRequests: async () => requestsOf(readFileSync(netLog, 'utf8'), origin),
    exposeBadge,
    close: async () => {
      await browser.close();
      rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Access that was granted before is given again without a prompt, and the extension sees a real grant. */
async function sayYesToPrompts(browser: Browser, id: string): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(recordGrant, id);
  await settings.close();
}

/** Runs on chrome://extensions, whose API is not in @types/chrome. */
async function recordGrant(id: string): Promise<void> {
  const { developerPrivate } = chrome as unknown as {
    developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
  };
  await developerPrivate.addHostPermission(id, '*://*/*');
}

function asPopup(page: Page, clickedAt: number): Popup {
  return {
    clickedAt,
    evaluate: (run, ...args) => page.evaluate(run as (...args: unknown[]) => never, ...args),
    screenshot: async () => Buffer.from(await page.screenshot({ captureBeyondViewport: false })),
    close: async () => {
      if (!page.isClosed()) await page.close();
    },
  };
}

async function stopWorker(browser: Browser, origin: string): Promise<void> {
  const isOurs = (t: { type(): string; url(): string }): boolean =>
    t.type() === 'service_worker' && t.url().startsWith(origin);
  const worker = await browser.targets().find(isOurs)?.worker();
  await worker?.close();
}

/** The network log names who started each request; content scripts count as their page and are seen by the server. */
function requestsOf(log: string, origin: string): string[] {
  return log
    .split('\n')
    .filter((line) => line.includes(`"initiator":"${origin}"`))
    .flatMap((line) => /"url":"(https?:[^"]*)"/.exec(line)?.[1] ?? []);
}

async function exposeBadge(page: Page): Promise<boolean> {
  const session: CDPSession = await page.createCDPSession();
  try {
    const found = await session.send('Runtime.evaluate', {
      expression: `document.querySelector('${BADGE}')`,
    });
    if (!found.result.objectId) return false;
    const objectId = found.result.objectId;
    const { node } = await session.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (!backendNodeId) return false;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration:
        "function (root) { Object.defineProperty(this, 'shadowRoot', { configurable: true, value: root }); }",
      arguments: [{ objectId: object.objectId! }],
    });
    return true;
  } finally {
    await session.detach();
  }
}
