/** The mail check in the background: when it asks, when it must not, and what the verdict then says. */
import { decode, encode } from '@dnsquery/dns-packet';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RESOLVERS } from '../catalog/resolvers';
import type { Site, Verdict } from '../model';
import { changeSettings } from '../state/settings';
import type { PageRecord } from '../state/tab-record';
import { updateTab } from '../state/tab-store';
import { COMMUNE } from '../verdict/fixtures';
import { judgeTab } from './judge-tab';
import { checkMail } from './mail';
import { followMailGrants, mailHandlers } from './mail-messages';

vi.mock('./show', () => ({ showTab: async () => {} }));
vi.mock('./tables', () => ({
  networkTable: async () => ({
    lookup: (ip: string) => (ip === '52.1.1.1' ? { provider: 'amazon', source: 'test' } : null),
  }),
}));

const ORIGIN = 'https://ns0.fdn.fr/*';
/** `name TYPE` → answers, or an HTTP status, or nothing at all. */
let zone: Record<string, string[] | number | 'silent'>;
let granted: string[];
const grants = { listeners: [] as ((added: { origins?: string[] }) => void)[] };

/** Questions that reached a resolver: `host: name TYPE`. */
const asked: string[] = [];

async function resolver(input: string): Promise<Response> {
  const url = new URL(input);
  const query = Buffer.from(url.searchParams.get('dns') ?? '', 'base64url');
  const [question] = decode(query).questions ?? [];
  const key = `${question!.name} ${question!.type}`;
  asked.push(`${url.host}: ${key}`);
  const known = zone[key] ?? zone['*'] ?? [];
  if (known === 'silent') throw new TypeError('NetworkError');
  if (typeof known === 'number') return new Response('', { status: known });
  const answers = known.map((value) => {
    const [preference, exchange] = value.split(' ');
    const data = question!.type === 'MX' ? { preference: Number(preference), exchange } : value;
    return { name: question!.name, type: question!.type, ttl: 300, data };
  });
  const bytes = encode({
    type: 'response',
    id: 0,
    questions: [question!],
    answers: answers as never,
  });
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': 'application/dns-message' },
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  asked.length = 0;
  zone = {};
  granted = [ORIGIN];
  grants.listeners.length = 0;
  vi.stubGlobal('fetch', resolver);
  vi.stubGlobal('navigator', { onLine: true });
  Object.assign(browser.storage, { managed: { get: async () => ({}) } });
  Object.assign(browser, {
    permissions: {
      contains: async ({ origins = [] }: { origins?: string[] }) =>
        granted.includes('*://*/*') || origins.every((origin) => granted.includes(origin)),
      getAll: async () => ({ origins: granted }),
      onAdded: { addListener: (listener: never) => grants.listeners.push(listener) },
    },
  });
});

const on = (mail = {}) =>
  changeSettings({ mail: { on: true, resolver: 'fdn', private: false, ...mail } });

function pageOf(site: Partial<Site> = {}, more: Partial<PageRecord> = {}): PageRecord {
  const whole = { ...COMMUNE, ...site };
  return {
    document: 'document-1',
    url: `https://${whole.host}/`,
    site: whole,
    navigation: null,
    at: Date.now(),
    stage: 'parsed',
    observations: [],
    counts: { resources: 0, links: 0, forms: 0, frames: 0 },
    fromStart: true,
    capped: false,
    serviceWorker: false,
    incognito: false,
    dismissed: false,
    ...more,
  };
}

const MX = 'mairie-exemple.fr MX';
const MICROSOFT = { [MX]: ['10 mairie-exemple-fr.mail.protection.outlook.com'] };
const mailOf = async (
  page = pageOf(),
): Promise<Verdict['layers']['mail'] & Pick<Verdict, 'mail'>> => {
  const { layers, mail } = await judgeTab(page);
  return { ...layers.mail, ...(mail ? { mail } : {}) };
};

describe('nobody is asked', () => {
  it('before the person switches it on', async () => {
    expect(await checkMail(pageOf())).toEqual({ state: 'off' });
    expect(await checkMail(pageOf(), true)).toEqual({ state: 'off' });
    expect(await mailOf()).toMatchObject({ state: 'not-examined', gaps: ['opt-in'] });
    expect(asked).toEqual([]);
  });

  it('about a page that was only examined once', async () => {
    await on();
    const page = pageOf({
      sector: 'unknown',
      host: 'www.boutique.com',
      domain: 'www.boutique.com',
    });
    expect(await checkMail(page, true)).toEqual({ state: 'off' });
    expect(await mailOf(page)).toMatchObject({ state: 'not-examined', gaps: ['not-asked'] });
    expect(asked).toEqual([]);
  });

  it('in a private window, unless the person says so', async () => {
    await on();
    zone = MICROSOFT;
    const page = pageOf({}, { incognito: true });
    expect(await checkMail(page, true)).toEqual({ state: 'off' });
    expect(asked).toEqual([]);
    // Nor is what is known from elsewhere shown there.
    await checkMail(pageOf());
    expect(await mailOf(page)).toMatchObject({ state: 'not-examined', gaps: ['private-window'] });
    await on({ private: true });
    expect(await checkMail(page, true)).toMatchObject({ state: 'done' });
    expect(await mailOf(page)).toMatchObject({ state: 'observed' });
  });

  it('without the access to the resolver', async () => {
    await on();
    granted = ['https://odvr.nic.cz/*'];
    expect(await checkMail(pageOf(), true)).toEqual({ state: 'no-access', resolver: 'fdn' });
    expect(await mailOf()).toMatchObject({ state: 'not-examined', gaps: ['not-asked'] });
    expect(asked).toEqual([]);
  });

  it('while the mail layer is switched off', async () => {
    await on();
    await changeSettings({
      layers: { hosting: true, mail: false, workspace: true, 'third-party': true },
    });
    expect(await checkMail(pageOf(), true)).toEqual({ state: 'off' });
    expect(await mailOf()).toMatchObject({ state: 'not-examined', gaps: ['switched-off'] });
    expect(asked).toEqual([]);
  });

  it('any more, once it is switched off again', async () => {
    await on();
    await checkMail(pageOf());
    await changeSettings({ mail: { on: false, resolver: 'fdn', private: false } });
    asked.length = 0;
    expect(await checkMail(pageOf({ host: 'autre.mairie-exemple.fr' }), true)).toEqual({
      state: 'off',
    });
    expect(await mailOf()).toMatchObject({ state: 'not-examined', gaps: ['opt-in'] });
    expect(asked).toEqual([]);
  });
});

describe('how often', () => {
  it('once for a zone, again when the person asks', async () => {
    await on();
    zone = MICROSOFT;
    await Promise.all([checkMail(pageOf()), checkMail(pageOf())]);
    const once = asked.length;
    expect(
      asked.filter((question) => question === 'ns0.fdn.fr: mairie-exemple.fr MX'),
    ).toHaveLength(1);
    await checkMail(pageOf());
    await checkMail(pageOf({ host: 'mairie-exemple.fr' }));
    expect(asked).toHaveLength(once);
    await checkMail(pageOf(), true);
    expect(asked).toHaveLength(2 * once);
  });

  it('for another host of the zone only asks whether it has mail of its own', async () => {
    await on();
    zone = MICROSOFT;
    await checkMail(pageOf());
    asked.length = 0;
    const page = pageOf({ host: 'services.mairie-exemple.fr' });
    await checkMail(page);
    expect(asked.sort()).toEqual([
      'ns0.fdn.fr: mairie-exemple.fr MX',
      'ns0.fdn.fr: services.mairie-exemple.fr MX',
    ]);
    expect(await mailOf(page)).toMatchObject({
      state: 'observed',
      mail: { provider: 'Microsoft' },
    });
  });

  it('keeps the zones asked out of what is stored for good', async () => {
    await on();
    zone = MICROSOFT;
    await checkMail(pageOf());
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('mairie-exemple');
    expect(JSON.stringify(await browser.storage.session.get(null))).toContain('mairie-exemple');
  });
});

describe('what the verdict says', () => {
  beforeEach(() => on());

  it('names who takes the mail, who was asked and when', async () => {
    zone = MICROSOFT;
    const outcome = await checkMail(pageOf());
    expect(outcome).toEqual({ state: 'done', resolver: 'fdn' });
    const { examined } = await judgeTab(pageOf());
    expect(examined).toMatchObject({ mail: true, mailAsked: { resolver: 'fdn' } });
    expect(await mailOf()).toMatchObject({
      state: 'observed',
      gaps: [],
      mail: {
        zone: 'mairie-exemple.fr',
        kind: 'hosted',
        provider: 'Microsoft',
        hybrid: false,
        gateway: null,
      },
    });
  });

  it('keeps saying who answered after another resolver was chosen', async () => {
    zone = MICROSOFT;
    await checkMail(pageOf());
    await on({ resolver: 'cznic' });
    expect((await judgeTab(pageOf())).examined.mailAsked).toMatchObject({ resolver: 'fdn' });
  });

  it('never calls a layer empty whose MX was not answered', async () => {
    zone = { [MX]: 502 };
    expect(await checkMail(pageOf())).toEqual({
      state: 'done',
      resolver: 'fdn',
      fault: 'server-failure',
    });
    expect(await mailOf()).toMatchObject({
      state: 'not-examined',
      gaps: ['resolver-error'],
      mail: { kind: 'not-answered', fault: 'server-failure' },
    });
  });

  it.each([
    ['nobody answers', 'silent', 'unreachable'],
    ['the resolver declines', 403, 'refused'],
    ['the resolver fails', 500, 'server-failure'],
  ] as const)('is "not examined", with the reason, when %s', async (_, answer, fault) => {
    zone = { '*': answer };
    expect(await checkMail(pageOf())).toEqual({ state: 'error', resolver: 'fdn', fault });
    expect(await mailOf()).toMatchObject({
      state: 'not-examined',
      gaps: ['resolver-error'],
      mail: { fault },
    });
  });

  it('says that an answer in part is one', async () => {
    zone = { ...MICROSOFT, 'mairie-exemple.fr TXT': 504 };
    await checkMail(pageOf());
    expect(await mailOf()).toMatchObject({
      state: 'observed',
      gaps: ['resolver-error'],
      mail: { kind: 'hosted', fault: 'server-failure' },
    });
  });

  it('says that an operator is not known', async () => {
    zone = { [MX]: ['10 mx1.inconnu-exemple.net'] };
    await checkMail(pageOf());
    expect(await mailOf()).toMatchObject({
      gaps: ['unknown-operator'],
      findings: [],
      mail: { kind: 'unknown' },
    });
  });

  it('names a European host, which counts for nothing', async () => {
    zone = { [MX]: ['5 mta-gw.infomaniak.ch'] };
    await checkMail(pageOf());
    const verdict = await judgeTab(pageOf());
    expect(verdict.services).toBe(0);
    expect(verdict.others).toMatchObject([
      { service: 'infomaniak-mail', layer: 'mail', control: 'european' },
    ]);
    expect(verdict.layers.mail).toMatchObject({ state: 'nothing-observed', gaps: [] });
  });

  it('sees that a machine of the body’s own name stands in a cloud', async () => {
    zone = { [MX]: ['10 mx.mairie-exemple.fr'], 'mx.mairie-exemple.fr A': ['52.1.1.1'] };
    await checkMail(pageOf());
    expect(await mailOf()).toMatchObject({
      state: 'observed',
      findings: [{ service: 'amazon-network', certainty: 'observed' }],
      mail: { kind: 'self-hosted' },
    });
    zone = { ...zone, 'mx.mairie-exemple.fr A': ['192.0.2.1'] };
    await checkMail(pageOf(), true);
    expect(await mailOf()).toMatchObject({ state: 'nothing-observed', gaps: [] });
  });
});

describe('switching on in place', () => {
  const wish = { tabId: 7, resolver: 'fdn' };
  const page = { vigie: 'page' };
  beforeEach(async () => {
    zone = MICROSOFT;
    await updateTab(wish.tabId, (record) => ({ ...record, page: pageOf() }));
    followMailGrants();
  });
  const switchOn = () => mailHandlers['mail:switch-on'](wish, page as never);
  const grant = async (origins: string[]): Promise<void> => {
    granted = [...granted, ...origins];
    for (const listener of grants.listeners) listener({ origins });
    await new Promise((done) => setTimeout(done, 20));
  };

  it('asks once the browser gives access, though the popup is gone', async () => {
    granted = [];
    expect(await switchOn()).toEqual({ state: 'no-access', resolver: 'fdn' });
    expect(asked).toEqual([]);
    await grant([ORIGIN]);
    expect(asked).not.toEqual([]);
    expect(await mailOf()).toMatchObject({ state: 'observed' });
  });

  it('takes access to all sites for no answer', async () => {
    granted = [];
    await switchOn();
    await grant(['*://*/*']);
    expect(asked).toEqual([]);
    expect(await mailOf()).toMatchObject({ gaps: ['opt-in'] });
  });

  it('asks at once where access is there', async () => {
    expect(await switchOn()).toMatchObject({ state: 'done' });
    expect(await mailOf()).toMatchObject({ state: 'observed' });
  });

  it('does not go against what an administrator has set', async () => {
    Object.assign(browser.storage, { managed: { get: async () => ({ mail: { on: false } }) } });
    expect(await switchOn()).toEqual({ state: 'off' });
    expect(asked).toEqual([]);
  });
});

it('knows every resolver by one origin', () => {
  expect(new Set(RESOLVERS.map(({ url }) => new URL(url).origin)).size).toBe(RESOLVERS.length);
});
