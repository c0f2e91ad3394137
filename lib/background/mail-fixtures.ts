/** A browser with a resolver that answers what a test says, for the tests of the mail check in the background. */
import { decode, encode } from '@dnsquery/dns-packet';
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Site, Verdict } from '../model';
import { changeSettings } from '../state/settings';
import type { PageRecord } from '../state/tab-record';
import { COMMUNE } from '../verdict/fixtures';
import { judgeTab } from './judge-tab';

export const FDN_ORIGIN = 'https://ns0.fdn.fr/*';
export const MX = 'mairie-exemple.fr MX';
export const MICROSOFT = { [MX]: ['10 mairie-exemple-fr.mail.protection.outlook.com'] };

/** What the test's world is like; `reset` makes it new. */
export const world = {
  /** `name TYPE` → answers, or an HTTP status, or nothing at all. */
  zone: {} as Record<string, string[] | number | 'silent'>,
  granted: [] as string[],
  /** Questions that reached a resolver: `host: name TYPE`. */
  asked: [] as string[],
  whenGranted: [] as ((added: { origins?: string[] }) => void)[],
};

async function resolver(input: string): Promise<Response> {
  const url = new URL(input);
  const query = Buffer.from(url.searchParams.get('dns') ?? '', 'base64url');
  const [question] = decode(query).questions ?? [];
  const key = `${question!.name} ${question!.type}`;
  world.asked.push(`${url.host}: ${key}`);
  const known = world.zone[key] ?? world.zone['*'] ?? [];
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

/** Before each test: nothing stored, access to FDN, nothing asked yet. */
export function reset(): void {
  fakeBrowser.reset();
  Object.assign(world, { zone: {}, granted: [FDN_ORIGIN], asked: [], whenGranted: [] });
  vi.stubGlobal('fetch', resolver);
  vi.stubGlobal('navigator', { onLine: true });
  Object.assign(browser.storage, { managed: { get: async () => ({}) } });
  Object.assign(browser, {
    permissions: {
      contains: async ({ origins = [] }: { origins?: string[] }) =>
        world.granted.includes('*://*/*') ||
        origins.every((origin) => world.granted.includes(origin)),
      getAll: async () => ({ origins: world.granted }),
      onAdded: { addListener: (listener: never) => world.whenGranted.push(listener) },
    },
  });
}

/** The person switched the check on. */
export const switchedOn = (mail = {}) =>
  changeSettings({ mail: { on: true, resolver: 'fdn', private: false, ...mail } });

/** The record of a commune's page. */
export function pageOf(site: Partial<Site> = {}, more: Partial<PageRecord> = {}): PageRecord {
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

/** The mail layer of the verdict on a page, and its words. */
export const mailOf = async (
  page = pageOf(),
): Promise<Verdict['layers']['mail'] & Pick<Verdict, 'mail'>> => {
  const { layers, mail } = await judgeTab(page);
  return { ...layers.mail, ...(mail ? { mail } : {}) };
};
