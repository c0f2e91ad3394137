/** Messages: who may send what, and that nobody waits for ever. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, send, type Handlers, type Sender } from './messages';

type Listener = (message: unknown, sender: object, reply: (value: unknown) => void) => unknown;
let listen: Listener;
let heard: { data: unknown; from: Sender }[];

beforeEach(() => {
  fakeBrowser.reset();
  heard = [];
  Object.assign(browser.runtime, { id: 'vigie' });
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listen = listener as Listener;
  });
  answer({
    'page:state': (data: unknown, from: Sender) => {
      heard.push({ data, from });
      return { kind: 'unsupported' };
    },
    'page:examine': () => {
      throw new Error('at once');
    },
    'mail:check': () => Promise.reject(new Error('later')),
  } as unknown as Handlers);
});

/** What a sender gets; undefined when the listener does not answer. */
function ask(message: unknown, sender: object = { id: 'vigie' }): Promise<unknown> | undefined {
  let waits: unknown;
  const reply = new Promise((resolve) => {
    waits = listen(message, sender, resolve);
  });
  return waits === true ? reply : undefined;
}

describe('a listener', () => {
  test('answers', async () => {
    expect(await ask({ vigie: 'page:state', data: { tabId: 1 } })).toEqual({
      ok: true,
      value: { kind: 'unsupported' },
    });
  });

  test.each([
    ['page:examine', 'at once'],
    ['mail:check', 'later'],
  ])('that fails (%s) says so: its caller does not wait for ever', async (vigie, error) => {
    expect(await ask({ vigie, data: {} })).toEqual({ ok: false, error: `Error: ${error}` });
  });

  test.each([
    undefined,
    null,
    'page:state',
    7,
    [],
    {},
    { vigie: 7 },
    { vigie: 'other' },
    { vigie: '__proto__' },
    { vigie: 'constructor' },
    { vigie: 'toString' },
  ])('leaves %o to others', (message) => expect(ask(message)).toBeUndefined());

  test('hears nobody but Vigie', () => {
    expect(ask({ vigie: 'page:state', data: {} }, { id: 'another' })).toBeUndefined();
    expect(ask({ vigie: 'page:state', data: {} }, {})).toBeUndefined();
    expect(heard).toEqual([]);
  });
});

describe('who speaks', () => {
  const page = { id: 7, url: 'https://www.exemple.gouv.fr/vue?a=1', incognito: true };
  const from = async (sender: object): Promise<Sender> => {
    await ask({ vigie: 'page:state', data: { tabId: 3, url: 'https://autre.fr/' } }, sender);
    return heard.at(-1)!.from;
  };

  test('is what the browser says, whatever the message says', async () => {
    const sender = { id: 'vigie', frameId: 0, tab: page, url: 'https://www.exemple.gouv.fr/' };
    expect(await from(sender)).toEqual({
      tabId: 7,
      frameId: 0,
      // The history API changed it: the tab's own address is the one shown.
      url: page.url,
      incognito: true,
    });
  });

  test('is the document itself, where its tab shows another site', async () => {
    const url = 'https://cadre.example/';
    expect(await from({ id: 'vigie', frameId: 4, tab: page, url })).toMatchObject({
      frameId: 4,
      url,
    });
    expect((await from({ id: 'vigie', tab: page, url: 'null' })).url).toBe('null');
  });

  test('is nobody’s tab, for a page of ours in a popup', async () => {
    expect(await from({ id: 'vigie', url: 'chrome-extension://x/popup.html' })).toMatchObject({
      tabId: undefined,
      incognito: false,
    });
  });
});

describe('sending', () => {
  const replies = (value: unknown): void =>
    void vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(value as never);

  test('gives the answer, or fails with what went wrong, or because nobody was there', async () => {
    replies({ ok: true, value: { ok: true } });
    expect(await send('page:examine', { tabId: 1 })).toEqual({ ok: true });
    replies({ ok: false, error: 'Error: x' });
    await expect(send('page:examine', { tabId: 1 })).rejects.toThrow('Error: x');
    replies(undefined);
    await expect(send('page:examine', { tabId: 1 })).rejects.toThrow('no answer to page:examine');
  });
});
