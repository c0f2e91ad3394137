/**
 * Remembers what was asked, so that a zone is asked at most once a day unless the person asks again. Bounded, one value
 * under one key, so that clearing it is one removal.
 */
import { neverArrived, type ZoneRecords } from './records';

/** Something like `storage.local`, reduced to what is needed. */
export interface CacheStore {
  get(): Promise<unknown>;
  set(value: Record<string, ZoneRecords>): Promise<void>;
}

const DAY = 24 * 3600 * 1000;
const WEEK = 7 * DAY;
/** After a failure to reach the resolver nothing was learnt by anybody: it may be tried again sooner. */
const RETRY = 10 * 60 * 1000;
const MAX_ENTRIES = 200;

export interface MailCache {
  /** What is known and still stands, or null. */
  read(host: string, now: number): Promise<ZoneRecords | null>;
  /** The known records, or those of `examine`, which is called once even for many callers. `force` asks anyway. */
  get(
    host: string,
    now: number,
    examine: () => Promise<ZoneRecords>,
    force?: boolean,
  ): Promise<ZoneRecords>;
}

/** Until when records stand: as long as they say, at least a day and at most a week. */
function standsUntil(records: ZoneRecords): number {
  const unreached =
    records.state === 'failed' && records.failures.every((f) => neverArrived(f.fault));
  if (unreached) return records.at + RETRY;
  return records.at + Math.min(Math.max(records.ttl * 1000, DAY), WEEK);
}

/** A cache over `store`. Entries that are not ours, or from the future, are ignored. */
export function mailCache(store: CacheStore): MailCache {
  const running = new Map<string, Promise<ZoneRecords>>();
  let writing: Promise<void> = Promise.resolve();

  const read = async (host: string, now: number): Promise<ZoneRecords | null> => {
    const entries = readEntries(await store.get());
    // Or another host of the zone was asked: the zone's mail is the same.
    const entry = entries[host] ?? Object.values(entries).find((one) => one.zone === host);
    return entry && entry.at <= now && now < standsUntil(entry) ? entry : null;
  };

  const put = async (host: string, records: ZoneRecords): Promise<void> => {
    const entries = { ...readEntries(await store.get()), [host]: records };
    const kept = Object.entries(entries)
      .sort(([, a], [, b]) => b.at - a.at)
      .slice(0, MAX_ENTRIES);
    await store.set(Object.fromEntries(kept));
  };

  /** One write at a time. A full disk must not lose the answer that was just had. */
  const write = (host: string, records: ZoneRecords): Promise<void> => {
    writing = writing.then(() => put(host, records)).catch(() => undefined);
    return writing;
  };

  return {
    read,
    async get(host, now, examine, force = false) {
      const current = running.get(host);
      if (current) return current;
      const run = (async () => {
        const known = force ? null : await read(host, now);
        if (known) return known;
        const records = await examine();
        await write(host, records);
        return records;
      })();
      running.set(host, run);
      try {
        return await run;
      } finally {
        running.delete(host);
      }
    },
  };
}

function readEntries(value: unknown): Record<string, ZoneRecords> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, ZoneRecords] => isRecords(entry[1])),
  );
}

function isRecords(value: unknown): value is ZoneRecords {
  if (typeof value !== 'object' || value === null) return false;
  const { at, ttl, zone, observations, failures } = value as Partial<ZoneRecords>;
  return (
    typeof at === 'number' &&
    typeof ttl === 'number' &&
    typeof zone === 'string' &&
    Array.isArray(observations) &&
    Array.isArray(failures)
  );
}
