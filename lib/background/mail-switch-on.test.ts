/** The mail check switched on from one of our pages, which may be gone when the browser gives the access. */
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { RESOLVERS } from '../catalog/resolvers';
import { updateTab } from '../state/tab-store';
import { FDN_ORIGIN, mailOf, MICROSOFT, pageOf, reset, world } from './mail-fixtures';
import { followMailGrants, mailHandlers } from './mail-messages';

vi.mock('./show', () => ({ showTab: async () => {} }));
vi.mock('./tables', () => ({ networkTable: async () => null }));

const wish = { tabId: 7, resolver: 'fdn' };
const page = { vigie: 'page' };
beforeEach(async () => {
  reset();
  world.zone = MICROSOFT;
  await updateTab(wish.tabId, (record) => ({ ...record, page: pageOf() }));
  followMailGrants();
});
const switchOn = () => mailHandlers['mail:switch-on'](wish, page as never);
const grant = async (origins: string[]): Promise<void> => {
  world.granted = [...world.granted, ...origins];
  for (const listener of world.whenGranted) listener({ origins });
  await new Promise((done) => setTimeout(done, 20));
};

it('asks once the browser gives access, though the popup is gone', async () => {
  world.granted = [];
  expect(await switchOn()).toEqual({ state: 'no-access', resolver: 'fdn' });
  expect(world.asked).toEqual([]);
  await grant([FDN_ORIGIN]);
  expect(world.asked).not.toEqual([]);
  expect(await mailOf()).toMatchObject({ state: 'observed' });
});

it('takes access to all sites for no answer', async () => {
  world.granted = [];
  await switchOn();
  await grant(['*://*/*']);
  expect(world.asked).toEqual([]);
  expect(await mailOf()).toMatchObject({ gaps: ['opt-in'] });
});

it('asks at once where access is there', async () => {
  expect(await switchOn()).toMatchObject({ state: 'done' });
  expect(await mailOf()).toMatchObject({ state: 'observed' });
});

it('does not go against what an administrator has set', async () => {
  Object.assign(browser.storage, { managed: { get: async () => ({ mail: { on: false } }) } });
  expect(await switchOn()).toEqual({ state: 'off' });
  expect(world.asked).toEqual([]);
});

it('knows every resolver by one origin', () => {
  expect(new Set(RESOLVERS.map(({ url }) => new URL(url).origin)).size).toBe(RESOLVERS.length);
});
