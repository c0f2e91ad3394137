// @vitest-environment happy-dom
/** An observer whose extension was updated, disabled or removed under the page: it ends, and nobody hears of it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Runtime = { id?: string | undefined; sendMessage: (message: unknown) => unknown };

// Reading is another matter, and asks for selectors that the pretended page does not know.
vi.mock('./read-page', () => ({
  MAX_URLS: 2000,
  readPage: () => [`link https://forms.office.com/e/${++readings}`],
}));
let readings = 0;

/** What stands where the extension was. */
const GONE: Record<string, (runtime: Runtime) => unknown> = {
  'has no id any more': (runtime) => ({ ...runtime, id: undefined }),
  'has no runtime any more': () => undefined,
  'throws at every call': (runtime) => ({
    ...runtime,
    sendMessage: () => {
      throw new Error('Extension context invalidated.');
    },
  }),
  'rejects every message': (runtime) => ({
    ...runtime,
    sendMessage: async () => {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    },
  }),
  'throws at a glance': () => {
    throw new Error('Extension context invalidated.');
  },
};

let sent: string[];
let runtime: Runtime;
let now: () => unknown;
let following: number;
let stop: () => void;
const errors: unknown[] = [];
const note = (error: unknown): void => void errors.push(error);

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  sent = [];
  errors.length = 0;
  following = 0;
  runtime = {
    id: 'vigie',
    sendMessage: async (message) => {
      const { vigie } = message as { vigie: string };
      sent.push(vigie);
      const value = vigie === 'observer:hello' ? { watch: true, clues: false } : { resync: false };
      return { ok: true, value };
    },
  };
  now = () => runtime;
  vi.stubGlobal('browser', {
    get runtime() {
      return now();
    },
  });
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      observe = (): void => void following++;
      disconnect = (): void => void following--;
    },
  );
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([]);
  vi.spyOn(console, 'error').mockImplementation(note);
  process.on('unhandledRejection', note);
  window.addEventListener('error', note);
});
afterEach(() => {
  stop();
  process.off('unhandledRejection', note);
  window.removeEventListener('error', note);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets the page live on: it changes, is left, comes back. */
async function live(): Promise<void> {
  document.body.append(document.createElement('p'));
  window.dispatchEvent(new Event('pagehide'));
  await vi.advanceTimersByTimeAsync(60_000);
  document.body.append(document.createElement('p'));
  window.dispatchEvent(new Event('popstate'));
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  await new Promise((resolve) => setTimeout(resolve, 0));
}

test('one whose extension is there goes on, so the rest can fail', async () => {
  const { observe } = await import('./observer');
  stop = observe('document-a');
  await vi.advanceTimersByTimeAsync(1000);
  const before = sent.length;
  await live();
  expect(sent.slice(0, 2)).toEqual(['observer:hello', 'observer:batch']);
  expect(sent.length).toBeGreaterThan(before);
  expect(following).toBe(1);
  stop();
  expect([following, errors]).toEqual([0, []]);
});

test.each(Object.keys(GONE))('from the start, where the extension %s', async (way) => {
  now = () => GONE[way]!(runtime);
  const { observe } = await import('./observer');
  stop = observe('document-a');
  await live();
  expect({ sent, following, errors }).toEqual({ sent: [], following: 0, errors: [] });
});

test.each(Object.keys(GONE).filter((way) => !/message|call/.test(way)))(
  'while it observes, when the extension %s',
  async (way) => {
    const { observe } = await import('./observer');
    stop = observe('document-a');
    await vi.advanceTimersByTimeAsync(1000);
    sent.length = 0;
    now = () => GONE[way]!(runtime);
    await live();
    expect({ sent, following, errors }).toEqual({ sent: [], following: 0, errors: [] });
  },
);

test.each(['rejects every message', 'throws at every call'])(
  'while it observes, a background that %s is no error, and gets everything once it is back',
  async (way) => {
    const { observe } = await import('./observer');
    stop = observe('document-a');
    await vi.advanceTimersByTimeAsync(1000);
    now = () => GONE[way]!(runtime);
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(errors).toEqual([]);
    const batches: { whole: boolean }[] = [];
    now = () => ({
      ...runtime,
      sendMessage: async (message: { data: { whole: boolean } }) => {
        batches.push(message.data);
        return { ok: true, value: { resync: false } };
      },
    });
    await live();
    expect(batches[0]?.whole).toBe(true);
  },
);
