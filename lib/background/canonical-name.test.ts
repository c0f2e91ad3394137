import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../state/defaults';
import { greeted } from '../state/tab-change';
import { readTab, updateTab } from '../state/tab-store';
import { COMMUNE } from '../verdict/fixtures';
import { verdictOf } from '../verdict/from-page';
import { addCanonicalName } from './canonical-name';

const HELLO = {
  document: 'document-a',
  url: 'https://www.mairie-exemple.fr/',
  site: COMMUNE,
  incognito: false,
  at: 1,
};

beforeEach(async () => {
  fakeBrowser.reset();
  await updateTab(1, (record) => greeted(record, HELLO));
});

function answerWith(resolve: () => Promise<{ canonicalName?: string }>): void {
  Object.assign(browser, { dns: { resolve } });
}
const add = (document = HELLO.document): Promise<boolean> =>
  addCanonicalName(1, document, COMMUNE.host);

test('a CDN behind the host’s name is a finding of the hosting layer', async () => {
  answerWith(async () => ({ canonicalName: 'D111ABC.CloudFront.net.' }));
  expect(await add()).toBe(true);
  const { page } = await readTab(1);
  const { layers } = verdictOf(page!, DEFAULTS, 'opt-in');
  expect(layers.hosting).toMatchObject({
    state: 'observed',
    findings: [
      {
        provider: 'amazon',
        certainty: 'observed',
        evidence: [{ via: 'dns', type: 'CNAME', value: 'd111abc.cloudfront.net' }],
      },
    ],
  });
});

test.each([
  ['the host’s own name', async () => ({ canonicalName: COMMUNE.host })],
  ['no name', async () => ({})],
  ['what is no name', async () => ({ canonicalName: 'a b<c>' })],
  ['an error', () => Promise.reject(new Error('NS_ERROR_UNKNOWN_HOST'))],
])('%s adds nothing', async (_, resolve) => {
  answerWith(resolve);
  expect(await add()).toBe(false);
  expect((await readTab(1)).page?.canonicalName).toBeUndefined();
});

test('a page that has gone keeps nothing of it, and a browser without it does without', async () => {
  answerWith(async () => ({ canonicalName: 'd111abc.cloudfront.net' }));
  await add('document-b');
  expect((await readTab(1)).page?.canonicalName).toBeUndefined();
  Object.assign(browser, { dns: undefined });
  expect(await add()).toBe(false);
});
