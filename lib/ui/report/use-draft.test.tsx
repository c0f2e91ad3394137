// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readDraft, saveDraft } from '../../state/drafts';
import { useDraft } from './use-draft';

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
});
afterEach(cleanup);

const use = () =>
  renderHook(() =>
    useDraft('a.fr', 'report', (kept) => ({
      message: kept?.message ?? '',
      text: kept?.text ?? null,
      choices: {},
    })),
  );
const opened = async () => {
  const hook = use();
  await waitFor(() => expect(hook.result.current.content).not.toBeNull());
  return hook;
};
const type = (hook: ReturnType<typeof use>, message: string): Promise<void> =>
  act(() => hook.result.current.change({ message }));
const kept = async (): Promise<string | undefined> => (await readDraft('a.fr', 'report'))?.message;

describe('a draft', () => {
  it('is saved a moment after the last keystroke, once', async () => {
    const hook = await opened();
    const set = vi.spyOn(browser.storage.local, 'set');
    for (const message of ['B', 'Bo', 'Bon', 'Bonjour']) await type(hook, message);
    expect(hook.result.current.content?.message).toBe('Bonjour');
    expect(set).not.toHaveBeenCalled();
    await waitFor(async () => expect(await kept()).toBe('Bonjour'));
    expect(set).toHaveBeenCalledTimes(1);
  });

  it.each(['pagehide', 'unmount'] as const)('is saved at once at %s', async (end) => {
    const hook = await opened();
    await type(hook, 'Bonjour');
    const set = vi.spyOn(browser.storage.local, 'set');
    if (end === 'unmount') hook.unmount();
    else dispatchEvent(new Event('pagehide'));
    // Well before the pause is over.
    await waitFor(() => expect(set).toHaveBeenCalledTimes(1), { timeout: 150, interval: 5 });
    await waitFor(async () => expect(await kept()).toBe('Bonjour'));
  });

  it('is kept though the page is gone before the store has answered', async () => {
    const hook = await opened();
    await type(hook, 'Bonjour');
    // Nothing was stored, no event told that the page goes.
    expect(await browser.storage.local.get(null)).toEqual({});
    expect(await kept()).toBe('Bonjour');
    expect(localStorage.length).toBe(0);
  });

  it('is not put back to what a page kept earlier', async () => {
    const draft = { host: 'a.fr', purpose: 'report', text: null, choices: {} };
    localStorage.setItem(
      'draft:a.fr:report',
      JSON.stringify({ ...draft, message: 'ancien', at: 1 }),
    );
    localStorage.setItem('draft:b.fr:report', '{');
    await saveDraft({ ...draft, message: 'nouveau', at: 2 });
    expect(await kept()).toBe('nouveau');
    expect(localStorage.length).toBe(0);
  });

  it('is taken up again where it was left', async () => {
    const first = await opened();
    await type(first, 'Bonjour');
    first.unmount();
    await waitFor(async () => expect(await kept()).toBe('Bonjour'));
    expect((await opened()).result.current.content?.message).toBe('Bonjour');
  });

  it('says when there is no room, keeps what is on screen, and says when there is room again', async () => {
    await saveDraft({
      host: 'a.fr',
      purpose: 'report',
      message: 'avant',
      text: null,
      choices: {},
      at: 1,
    });
    const hook = await opened();
    const set = vi
      .spyOn(browser.storage.local, 'set')
      .mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await type(hook, 'après');
    await waitFor(() => expect(hook.result.current.problem).toBe('full'));
    expect(hook.result.current.content?.message).toBe('après');
    expect(await kept()).toBe('avant');
    set.mockRestore();
    await type(hook, 'après.');
    await waitFor(() => expect(hook.result.current.problem).toBeNull());
    expect(await kept()).toBe('après.');
  });

  it('begins anew when what was kept cannot be read', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('broken'));
    expect((await opened()).result.current.content?.message).toBe('');
  });

  it('of a private window stays in memory', async () => {
    // As in Firefox; lib/state/memory.test.ts tells of Chromium, where the memory is another one.
    vi.stubEnv('FIREFOX', 'true');
    Object.assign(fakeBrowser, { extension: { inIncognitoContext: true } });
    try {
      const hook = await opened();
      await type(hook, 'secret');
      hook.unmount();
      await waitFor(async () => expect(await kept()).toBe('secret'));
      expect(await browser.storage.local.get(null)).toEqual({});
    } finally {
      vi.unstubAllEnvs();
      Object.assign(fakeBrowser, { extension: undefined });
    }
  });
});
