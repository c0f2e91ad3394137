/** The toolbar of each tab: always that tab's own, and no trouble when the tab has gone. */
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { asked, answered, greeted, observed } from '../state/tab-change';
import { EMPTY, type TabRecord } from '../state/tab-record';
import { readTab, tabsWithRecord, updateTab } from '../state/tab-store';
import { speak } from '../ui/speak';
import { COMMUNE } from '../verdict/fixtures';
import { showTab } from './show';

const URL_HERE = 'https://www.mairie-exemple.fr/';
const from = { url: URL_HERE, site: COMMUNE, incognito: false, at: 1 };
const calls: { name: string; tabId: unknown; text?: string }[] = [];
let gone: Set<number>;

beforeEach(async () => {
  fakeBrowser.reset();
  calls.length = 0;
  gone = new Set();
  await speak('fr');
  const note =
    (name: string) =>
    async (details: { tabId: number; text?: string }): Promise<void> => {
      calls.push({ name, ...details });
      if (gone.has(details.tabId)) throw new Error(`No tab with id: ${details.tabId}.`);
    };
  const names = ['setBadgeText', 'setTitle', 'setBadgeBackgroundColor', 'setBadgeTextColor'];
  Object.assign(browser, {
    action: Object.fromEntries(names.map((name) => [name, note(name)])),
    scripting: {
      executeScript: async ({ target }: { target: object }) => note('inject')(target as never),
    },
  });
  const get = async (id: number): Promise<object> => {
    if (gone.has(id)) throw new Error(`No tab with id: ${id}.`);
    return {};
  };
  vi.spyOn(browser.tabs, 'get').mockImplementation((id) => get(id) as never);
});

function page(parsed: boolean): TabRecord {
  const answer = answered(asked(EMPTY, '1', URL_HERE), {
    url: URL_HERE,
    requestId: '1',
    headers: [],
  });
  const hello = greeted(answer, { document: 'document-a', ...from });
  if (!parsed) return hello;
  const batch = {
    document: 'document-a',
    observations: [{ via: 'link' as const, url: 'https://forms.office.com/e/a' }],
    counts: { resources: 0, links: 1, forms: 0, frames: 0 },
    fromStart: true,
    parsed,
    capped: false,
    serviceWorker: false,
    whole: true,
  };
  return observed(hello, batch, from)!;
}

test('everything is set for the tab it is about, never for all', async () => {
  await updateTab(7, () => page(true));
  await showTab(7);
  expect(calls.map(({ name }) => name)).toContain('inject');
  expect(calls.filter(({ tabId }) => tabId !== 7)).toEqual([]);
  expect(calls.find(({ name }) => name === 'setBadgeText')?.text).toBe('1');
});

test('a page still loading keeps what its start left: no flash', async () => {
  await updateTab(7, () => page(false));
  await showTab(7);
  expect(calls).toEqual([]);
});

test('a tab that nothing is known of shows nothing, and not “0”', async () => {
  await showTab(7);
  expect(calls.find(({ name }) => name === 'setBadgeText')).toMatchObject({ tabId: 7, text: '' });
});

test('a tab that has gone meanwhile is no error, and leaves no record', async () => {
  await updateTab(7, () => page(true));
  await updateTab(8, () => page(true));
  gone.add(7);
  await expect(showTab(7)).resolves.toBeUndefined();
  expect(await tabsWithRecord()).toEqual([8]);
});

test('a toolbar that fails for a tab that is there costs no record', async () => {
  await updateTab(7, () => page(true));
  Object.assign(browser.action, { setTitle: async () => Promise.reject(new Error('x')) });
  await showTab(7);
  expect((await readTab(7)).page?.document).toBe('document-a');
});
