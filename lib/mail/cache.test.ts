import { beforeEach, expect, it, vi } from 'vitest';
import { type CacheStore, mailCache } from './cache';
import type { ZoneRecords } from './records';

const HOUR = 3600 * 1000;
let stored: unknown;
const store: CacheStore = {
  get: async () => stored,
  set: async (value) => {
    stored = structuredClone(value);
  },
};

function records(host: string, at: number, more: Partial<ZoneRecords> = {}): ZoneRecords {
  return {
    host,
    domain: host,
    zone: host,
    at,
    ttl: 60,
    state: 'complete',
    observations: [],
    failures: [],
    asked: 1,
    ...more,
  };
}

beforeEach(() => {
  stored = undefined;
});

it('asks once a day, unless forced', async () => {
  const cache = mailCache(store);
  const examine = vi.fn(async () => records('mairie.fr', 0));
  await cache.get('mairie.fr', 0, examine);
  await cache.get('mairie.fr', 23 * HOUR, examine);
  expect(examine).toHaveBeenCalledTimes(1);
  await cache.get('mairie.fr', 23 * HOUR, examine, true);
  expect(examine).toHaveBeenCalledTimes(2);
  await cache.get('mairie.fr', 25 * HOUR, examine);
  expect(examine).toHaveBeenCalledTimes(3);
});

it('lets long-lived records stand longer, a week at most', async () => {
  const cache = mailCache(store);
  await cache.get('a.fr', 0, async () => records('a.fr', 0, { ttl: 3 * 24 * 3600 }));
  expect(await cache.read('a.fr', 71 * HOUR)).not.toBeNull();
  await cache.get('b.fr', 0, async () => records('b.fr', 0, { ttl: 0x7fffffff }));
  expect(await cache.read('b.fr', 169 * HOUR)).toBeNull();
});

it('tries again sooner only when the resolver was never reached', async () => {
  const cache = mailCache(store);
  const question = { name: 'a.fr', type: 'MX' } as const;
  await cache.get('a.fr', 0, async () =>
    records('a.fr', 0, { state: 'failed', failures: [{ question, fault: 'offline' }] }),
  );
  expect(await cache.read('a.fr', HOUR)).toBeNull();
  await cache.get('b.fr', 0, async () =>
    records('b.fr', 0, { state: 'failed', failures: [{ question, fault: 'refused' }] }),
  );
  expect(await cache.read('b.fr', HOUR)).not.toBeNull();
});

it('serves callers at the same time from one examination', async () => {
  const cache = mailCache(store);
  const examine = vi.fn(async () => records('mairie.fr', 0));
  await Promise.all([1, 2, 3].map(() => cache.get('mairie.fr', 0, examine)));
  expect(examine).toHaveBeenCalledTimes(1);
});

it('finds the zone asked for another host of it', async () => {
  const cache = mailCache(store);
  await cache.get('www.mairie.fr', 0, async () =>
    records('www.mairie.fr', 0, { zone: 'mairie.fr' }),
  );
  expect(await cache.read('mairie.fr', 1)).not.toBeNull();
});

it('stays bounded and loses none of two writes at once', async () => {
  const cache = mailCache(store);
  const names = Array.from({ length: 210 }, (_, i) => `m${i}.fr`);
  await Promise.all(names.map((name, i) => cache.get(name, i, async () => records(name, i))));
  expect(Object.keys(stored ?? {})).toHaveLength(200);
  expect(await cache.read('m209.fr', 210)).not.toBeNull();
  expect(await cache.read('m0.fr', 210)).toBeNull();
});

it.each([null, 'text', { 'a.fr': null }, { 'a.fr': { at: 'x' } }, { 'a.fr': records('a.fr', 99) }])(
  'ignores what it did not write: %j',
  async (value) => {
    stored = value;
    expect(await mailCache(store).read('a.fr', 1)).toBeNull();
  },
);

it('gives the answer even when it cannot be stored', async () => {
  const full: CacheStore = {
    get: async () => undefined,
    set: async () => {
      throw new Error('quota');
    },
  };
  expect(await mailCache(full).get('a.fr', 0, async () => records('a.fr', 0))).toMatchObject({
    host: 'a.fr',
  });
});
