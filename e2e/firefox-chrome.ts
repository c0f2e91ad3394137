/** Runs functions in Firefox's chrome scope (the browser window itself), where everything the browser can do is at hand. */
import type { Browser } from 'puppeteer-core';

/** Runs a self-contained function there; arguments and result travel as JSON. */
export type RunInChrome = <A extends unknown[], R>(
  run: (...args: A) => R | Promise<R>,
  ...args: A
) => Promise<R>;

/** The shape of BiDi answers used here. */
interface BidiAnswer {
  type?: string;
  exceptionDetails?: { text: string };
  contexts?: { url: string; context: string }[];
  result: {
    sharedId?: string;
    value?: (string & { shadowRoot?: undefined }) | { shadowRoot?: { sharedId: string } };
  };
}

/** Sends a BiDi command. puppeteer keeps its connection to itself, hence the cast. */
export async function sendBidi(
  browser: Browser,
  method: string,
  params: object,
): Promise<BidiAnswer> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: BidiAnswer }> };
  };
  return (await connection.send(method, params)).result;
}

/** Finds the browser window. Needs Firefox started with --remote-allow-system-access. */
export async function chromeScope(browser: Browser): Promise<RunInChrome> {
  const tree = await sendBidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.contexts?.find((c) => c.url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('no Firefox window');
  return async (run, ...args) => {
    const answer = await sendBidi(browser, 'script.evaluate', {
      expression: `(async () => JSON.stringify(await (${String(run)})(...${JSON.stringify(args)})))()`,
      target: { context: window.context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    const value = answer.result.value;
    return (typeof value === 'string' ? JSON.parse(value) : undefined) as never;
  };
}

/** The few globals of the chrome scope that the tests use. */
declare global {
  var vigieRequests: string[];
  const Ci: { nsIHttpChannel: unknown };
  const Services: { obs: { addObserver(observer: object, topic: string): void } };
  const ChromeUtils: {
    importESModule(url: string): {
      ExtensionPermissions: {
        add(id: string, permissions: object, extension: object): Promise<void>;
      };
      ExtensionParent: {
        apiManager: {
          global: {
            browserActionFor(extension: object): { triggerAction(w: Window): Promise<void> };
          };
        };
      };
    };
  };
  const WebExtensionPolicy: {
    getByID(id: string): {
      extension: { terminateBackground(options: object): Promise<void>; backgroundState: string };
    };
  };
}
