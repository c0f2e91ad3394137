/** When the mail check asks, how often, and when it must not. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { changeSettings } from '../state/settings';
import { checkMail } from './mail';
import { mailOf, MICROSOFT, pageOf, reset, switchedOn, world } from './mail-fixtures';

vi.mock('./tables', () => ({ networkTable: async () => null }));

beforeEach(reset);

describe('nobody is asked', () => {
  it('before the person switches it on', async () => {
    expect(await checkMail(pageOf())).toEqual({ state: 'off' });
    expect(await checkMail(pageOf(), true)).toEqual({ state: 'off' });
    expect(await mailOf()).toMatchObject({ state: 'not-examined', gaps: ['opt-in'] });
    expect(world.asked).toEqual([]);
  });

  it('about a page that was only examined once', async () => {
    await switchedOn();
    const page = pageOf({
      sector: 'unknown',
      host: 'www.boutique.com',
      domain: 'www.boutique.com',
    });
    expect(await checkMail(page, true)).toEqual({ state: 'off' });
    expect(await mailOf(page)).toMatchObject({ state: 'not-examined', gaps: ['not-asked'] });
    expect(world.asked).toEqual([]);
  });

  it('in a private window, unless the person says so', async () => {
    await switchedOn();
    world.zone = MICROSOFT;
    const page = pageOf({}, { incognito: true });
    expect(await checkMail(page, true)).toEqual({ state: 'off' });
    expect(world.asked).toEqual([]);
    // Nor is what is known from elsewhere shown there.
    await checkMail(pageOf());
    expect(await mailOf(page)).toMatchObject({ state: 'not-examined', gaps: ['private-window'] });
    await switchedOn({ private: true });
    expect(await checkMail(page, true)).toMatchObject({ state: 'done' });
    expect(await mailOf(page)).toMatchObject({ state: 'observed' });
  });

  it('without the access to the resolver', async () => {
    await switchedOn();
    world.granted = ['https://odvr.nic.cz/*'];
    expect(await checkMail(pageOf(), true)).toEqual({ state: 'no-access', resolver: 'fdn' });
    expect(await mailOf()).toMatchObject({ state: 'not-examined', gaps: ['not-asked'] });
    expect(world.asked).toEqual([]);
  });

  it('while the mail layer is switched off', async () => {
    await switchedOn();
    await changeSettings({
      layers: { hosting: true, mail: false, workspace: true, 'third-party': true },
    });
    expect(await checkMail(pageOf(), true)).toEqual({ state: 'off' });
    expect(await mailOf()).toMatchObject({ state: 'not-examined', gaps: ['switched-off'] });
    expect(world.asked).toEqual([]);
  });

  it('any more, once it is switched off again', async () => {
    await switchedOn();
    await checkMail(pageOf());
    await changeSettings({ mail: { on: false, resolver: 'fdn', private: false } });
    world.asked = [];
    expect(await checkMail(pageOf({ host: 'autre.mairie-exemple.fr' }), true)).toEqual({
      state: 'off',
    });
    expect(await mailOf()).toMatchObject({ state: 'not-examined', gaps: ['opt-in'] });
    expect(world.asked).toEqual([]);
  });
});

describe('how often', () => {
  it('once for a zone, again when the person asks', async () => {
    await switchedOn();
    world.zone = MICROSOFT;
    await Promise.all([checkMail(pageOf()), checkMail(pageOf())]);
    const once = world.asked.length;
    expect(
      world.asked.filter((question) => question === 'ns0.fdn.fr: mairie-exemple.fr MX'),
    ).toHaveLength(1);
    await checkMail(pageOf());
    await checkMail(pageOf({ host: 'mairie-exemple.fr' }));
    expect(world.asked).toHaveLength(once);
    await checkMail(pageOf(), true);
    expect(world.asked).toHaveLength(2 * once);
  });

  it('for another host of the zone only asks whether it has mail of its own', async () => {
    await switchedOn();
    world.zone = MICROSOFT;
    await checkMail(pageOf());
    world.asked = [];
    const page = pageOf({ host: 'services.mairie-exemple.fr' });
    await checkMail(page);
    expect(world.asked.sort()).toEqual([
      'ns0.fdn.fr: mairie-exemple.fr MX',
      'ns0.fdn.fr: services.mairie-exemple.fr MX',
    ]);
    expect(await mailOf(page)).toMatchObject({
      state: 'observed',
      mail: { provider: 'Microsoft' },
    });
  });

  it('keeps the zones asked out of what is stored for good', async () => {
    await switchedOn();
    world.zone = MICROSOFT;
    await checkMail(pageOf());
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('mairie-exemple');
    expect(JSON.stringify(await browser.storage.session.get(null))).toContain('mairie-exemple');
  });
});
