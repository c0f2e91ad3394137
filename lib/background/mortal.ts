/**
 * For tests: a background that can be made to die at any call it makes to the browser. What it had asked for then
 * never comes back, nothing it does later has any effect, and the next event finds a fresh one with the same storage.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Handlers, MessageName, Sender } from '../messages';

/** One life of the background. */
interface Life {
  dead: boolean;
  ended: Promise<null>;
  end(): void;
}

export interface Mortal {
  /** Calls to the browser so far, in order. */
  calls: string[];
  /** `storage.session` as it stands. */
  session: Map<string, unknown>;
  /** `storage.local` as it stands. */
  local: Map<string, unknown>;
  /** Text on the toolbar, by tab. */
  toolbar: Map<number, string>;
  /** Deaths so far. */
  deaths: number;
  /** An event of the browser. Resolves when handled, or when the background died of it. */
  event(
    name: 'onBeforeRequest' | 'onBeforeRedirect' | 'onResponseStarted',
    details: object,
  ): Promise<void>;
  /** A message; null when the background died with it, or failed. */
  message(name: MessageName, data: unknown, sender: Partial<Sender>): Promise<unknown>;
  /** Starts another life with the same storage. */
  restart(): Promise<void>;
}

/** Rooms without state: a new life need not load them anew, which takes a second. */
const PURE = [
  '../advice/alternatives',
  '../detect/detect',
  '../detect/networks',
  '../detect/relevant',
  '../site/classify',
  '../ui/names',
  '../ui/toolbar-label',
  '../verdict/from-page',
];

async function keepPureRooms(): Promise<void> {
  for (const room of PURE) {
    const real = await vi.importActual<object>(room);
    vi.doMock(room, () => real);
  }
}

/**
 * Starts a background whose world is this test's alone.
 * @param dieAt the call to the browser (1 is the first) that it dies with, before the call has its effect; dying after
 *   it is dying before the next.
 */
export async function mortal(dieAt = 0): Promise<Mortal> {
  await keepPureRooms();
  const current = new AsyncLocalStorage<Life>();
  const session = new Map<string, unknown>();
  const local = new Map<string, unknown>();
  const toolbar = new Map<number, string>();
  const calls: string[] = [];
  let life: Life;
  let handlers: Handlers;
  let listeners: Map<string, (details: object) => unknown>;

  /** A call of the browser's API, which the living make once and the dead in vain. */
  const api =
    <A extends unknown[], R>(name: string, effect: (...args: A) => R) =>
    (...args: A): Promise<R> => {
      const caller = current.getStore();
      if (caller?.dead) return new Promise(() => {});
      if (caller === undefined) return Promise.resolve(effect(...args));
      calls.push(name);
      if (dieAt !== calls.length) return Promise.resolve(effect(...args));
      caller.end();
      return new Promise(() => {});
    };

  const area = (name: string, map: Map<string, unknown>): object => ({
    get: api(`${name}.get`, (keys: string | string[] | null) => {
      const wanted = keys === null ? [...map.keys()] : [keys].flat();
      return Object.fromEntries(
        wanted.flatMap((key) => (map.has(key) ? [[key, structuredClone(map.get(key))]] : [])),
      );
    }),
    set: api(`${name}.set`, (values: object) => {
      for (const [key, value] of Object.entries(values)) map.set(key, structuredClone(value));
    }),
    remove: api(`${name}.remove`, (keys: string | string[]) => {
      for (const key of [keys].flat()) map.delete(key);
    }),
  });
  const silent = { addListener: () => {}, removeListener: () => {} };
  const hear = (name: string): object => ({
    addListener: (listener: (details: object) => unknown) => listeners.set(name, listener),
  });
  Object.assign(fakeBrowser.storage.session, area('session', session));
  Object.assign(fakeBrowser.storage.local, area('local', local));
  Object.assign(fakeBrowser, {
    webRequest: {
      onBeforeRequest: hear('onBeforeRequest'),
      onBeforeRedirect: hear('onBeforeRedirect'),
      onResponseStarted: hear('onResponseStarted'),
    },
    action: {
      setBadgeText: api(
        'badge',
        ({ tabId, text }: { tabId: number; text: string }) => void toolbar.set(tabId, text),
      ),
      setTitle: api('title', () => {}),
      setBadgeBackgroundColor: api('colour', () => {}),
      setBadgeTextColor: api('colour', () => {}),
      setIcon: api('icon', () => {}),
    },
    i18n: { getMessage: (name: string) => name, getUILanguage: () => 'fr' },
    scripting: { executeScript: api('inject', () => []) },
    permissions: { contains: api('permission', () => true), onAdded: silent, onRemoved: silent },
  });
  Object.assign(fakeBrowser.tabs, { get: api('tab', () => ({})) });

  async function restart(): Promise<void> {
    vi.resetModules();
    listeners = new Map();
    let end = (): void => {};
    const born: Life = {
      dead: false,
      ended: new Promise((resolve) => (end = () => resolve(null))),
      end: () => {},
    };
    born.end = () => {
      born.dead = true;
      end();
    };
    life = born;
    await current.run(born, async () => {
      const [visits, badge, state, navigation] = await Promise.all([
        import('./visits'),
        import('./page-badge'),
        import('./page-state'),
        import('./navigation'),
      ]);
      handlers = {
        ...visits.observerHandlers,
        ...badge.badgeHandlers,
        ...state.pageHandlers,
      } as Handlers;
      navigation.followNavigations();
    });
  }

  /** Runs something in the life that is, or in a new one after a death. Lets it finish what it does on the side. */
  async function live<T>(task: () => T | Promise<T>): Promise<T | null> {
    if (life.dead) await restart();
    const mine = life;
    const done = current.run(mine, async () => task()).catch(() => null);
    const result = await Promise.race([done, mine.ended]);
    await new Promise((resolve) => setTimeout(resolve, 0));
    return result;
  }

  await restart();
  return {
    calls,
    session,
    local,
    toolbar,
    get deaths() {
      return dieAt > 0 && calls.length >= dieAt ? 1 : 0;
    },
    restart,
    event: async (name, details) => void (await live(() => listeners.get(name)?.(details))),
    message: async (name, data, sender) => {
      const from: Sender = {
        tabId: undefined,
        frameId: undefined,
        url: undefined,
        incognito: false,
        ...sender,
      };
      return live(() => (handlers[name] as (data: unknown, sender: Sender) => unknown)(data, from));
    },
  };
}
