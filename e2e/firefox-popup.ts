/** The real popup in Firefox: a panel of the browser window, reached with a frame script. */
import type { Popup } from './driver';
import type { RunInChrome } from './firefox-chrome';
import { until } from './wait';

/** A `<browser>` element of the window, as far as it is used here. */
interface BrowserElement extends Element {
  currentURI?: { spec: string };
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    loadFrameScript(url: string, later: boolean): void;
  };
  browsingContext: {
    currentWindowGlobal: {
      drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

/** Clicks the toolbar button and waits for the popup. */
export async function openFirefoxPopup(run: RunInChrome, id: string, url: string): Promise<Popup> {
  // A click on the button of an open popup would close it.
  await run(hide, url);
  const clickedAt = await run(async (extension: string) => {
    const { ExtensionParent } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionParent.sys.mjs',
    );
    const policy = WebExtensionPolicy.getByID(extension);
    const { global } = ExtensionParent.apiManager;
    const now = Date.now();
    await global.browserActionFor(policy.extension).triggerAction(window);
    return now;
  }, id);
  const popup: Popup = {
    clickedAt,
    evaluate: async (call, ...args) => {
      const answer = await run(runInPopup, url, `(${String(call)})(...${JSON.stringify(args)})`);
      if ('error' in answer) throw new Error(answer.error);
      return answer.value as never;
    },
    screenshot: async () => Buffer.from(await run(photograph, url), 'base64'),
    close: () => run(hide, url),
  };
  await until('the popup', () => popup.evaluate(() => document.readyState === 'complete'));
  return popup;
}

async function runInPopup(
  url: string,
  source: string,
): Promise<{ value: unknown } | { error: string }> {
  const all = [...document.querySelectorAll('panel browser')] as BrowserElement[];
  const browser = all.find((b) => b.currentURI?.spec === url);
  if (!browser) return { error: 'the popup is not open' };
  const name = `vigie:${Math.random()}`;
  const script = `(async () => {
    const window = content, document = content.document, location = content.location;
    // A click made by a test counts as a person's, as permission requests need.
    const click = content.windowUtils.setHandlingUserInput(true);
    try { return { value: await (${source}) }; } catch (error) { return { error: String(error) }; }
    finally { click.destruct(); }
  })().then((answer) => sendAsyncMessage(${JSON.stringify(name)}, answer))`;
  return new Promise((resolve) => {
    const { messageManager } = browser;
    const listener = (message: { data: unknown }): void => {
      messageManager.removeMessageListener(name, listener);
      resolve(message.data as { value: unknown });
    };
    // A popup whose window is still being put in place loses the script: it is then sent again.
    setTimeout(() => listener({ data: { error: 'the popup did not answer' } }), 20_000);
    messageManager.addMessageListener(name, listener);
    messageManager.loadFrameScript(`data:;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}

async function photograph(url: string): Promise<string> {
  const all = [...document.querySelectorAll('panel browser')] as BrowserElement[];
  const browser = all.find((b) => b.currentURI?.spec === url)!;
  const picture = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = document.createElementNS(
    'http://www.w3.org/1999/xhtml',
    'canvas',
  ) as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')!.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1]!;
}

function hide(url: string): void {
  const all = [...document.querySelectorAll('panel browser')] as BrowserElement[];
  const panel = all.find((b) => b.currentURI?.spec === url)?.closest('panel');
  (panel as (Element & { hidePopup(): void }) | null | undefined)?.hidePopup();
}
