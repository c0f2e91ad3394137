/** What is taken from the network: main documents that are shown, and of them nothing but what a rule knows. */
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseRecord, type TabRecord } from '../state/tab-record';
import { mortal, type Mortal } from './mortal';

const HOME = 'https://www.exemple.gouv.fr/';
let background: Mortal;

beforeEach(async () => {
  fakeBrowser.reset();
  background = await mortal();
}, 30_000);

const record = (tab = 7): TabRecord => parseRecord(background.session.get(`tab:${tab}`));

async function load(more: object, headers: { name: string; value?: string }[] = []): Promise<void> {
  const details = { tabId: 7, requestId: '1', url: HOME, documentLifecycle: 'active', ...more };
  await background.event('onBeforeRequest', details);
  await background.event('onResponseStarted', { ...details, responseHeaders: headers });
}

test('headers that no rule knows are dropped, others are kept in one clean and bounded line', async () => {
  await load({ ip: '192.0.2.1' }, [
    { name: 'Set-Cookie', value: 'session=secret' },
    { name: 'X-Amz-Cf-Id', value: `a\u202eb\r\nc${'x'.repeat(5000)}` },
    { name: 'Via' },
  ]);
  const { headers, ip, url } = record().pending!;
  expect([url, ip]).toEqual([HOME, '192.0.2.1']);
  expect(JSON.stringify(record())).not.toContain('secret');
  const [first, via] = headers;
  expect(first).toMatchObject({ name: 'x-amz-cf-id', url: HOME });
  expect(first!.value).toMatch(/^ab c?x+…$/);
  expect(first!.value).toHaveLength(200);
  expect(via).toMatchObject({ name: 'via', value: '' });
});

test('addresses are kept without query, fragment and credentials', async () => {
  await load({ url: 'https://moi:secret@www.exemple.gouv.fr/a?jeton=secret#secret' });
  expect(record().pending?.url).toBe('https://www.exemple.gouv.fr/a');
  expect(JSON.stringify([...background.session])).not.toContain('secret');
});

test.each(['prerender', 'cached', 'pending_deletion'])(
  'a document that is %s is no visit',
  async (documentLifecycle) => {
    await load({ documentLifecycle });
    expect([...background.session]).toEqual([]);
  },
);

test('a browser that tells no lifecycle is believed to show what it asks for', async () => {
  await load({ documentLifecycle: undefined });
  expect(record().pending?.url).toBe(HOME);
});

test('a request of no tab is nobody’s', async () => {
  await load({ tabId: -1 });
  expect([...background.session]).toEqual([]);
});

test('the late answer of a page that was left is not the next page’s', async () => {
  await background.event('onBeforeRequest', { tabId: 7, requestId: '1', url: `${HOME}avant` });
  await background.event('onBeforeRequest', { tabId: 7, requestId: '2', url: HOME });
  const late = {
    tabId: 7,
    requestId: '1',
    url: `${HOME}avant`,
    ip: '192.0.2.1',
    responseHeaders: [],
  };
  await background.event('onResponseStarted', late);
  const sender = { tabId: 7, frameId: 0, url: HOME };
  await background.message('observer:hello', { document: 'document-a' }, sender);
  expect(record().page).toMatchObject({ url: HOME, navigation: null });
});
