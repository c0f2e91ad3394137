/** Tab records in memory (memory.ts): one operation at a time per tab, read before and written after each. */
import { memory } from './memory';
import { parseRecord, type TabRecord } from './tab-record';

const PREFIX = 'tab:';
const queues = new Map<number, Promise<unknown>>();

/** The record of a tab; an empty one when there is none. */
export async function readTab(tabId: number): Promise<TabRecord> {
  const key = PREFIX + tabId;
  return parseRecord((await memory().get(key))[key]);
}

/**
 * Changes a tab's record. Waits for earlier changes of the same tab; writes only when something changed.
 * @param change pure; returns the record itself to leave it as it is.
 * @returns the record after the change, even when it could not be written (storage full): the views are then right
 *   until the background stops, and say "not examined" after.
 */
export function updateTab(
  tabId: number,
  change: (record: TabRecord) => TabRecord,
): Promise<TabRecord> {
  return queue(tabId, async () => {
    const before = await readTab(tabId);
    const after = change(before);
    if (after === before) return after;
    try {
      await memory().set({ [PREFIX + tabId]: JSON.stringify(after) });
    } catch {
      // Quota: the oldest tabs cannot be told apart, so nothing is thrown away on their account.
      await memory().remove(PREFIX + tabId);
    }
    return after;
  });
}

/** Forgets a tab. */
export function forgetTab(tabId: number): Promise<void> {
  return queue(tabId, () => memory().remove(PREFIX + tabId));
}

/**
 * Forgets the tabs that are no longer open: those whose closing was missed while the background was stopped.
 * @param open asked after the records were listed, so that a tab opened meanwhile is never taken for a closed one.
 */
export async function forgetClosedTabs(open: () => Promise<ReadonlySet<number>>): Promise<void> {
  const known = await tabsWithRecord();
  if (known.length === 0) return;
  const stillOpen = await open();
  await Promise.all(known.filter((tabId) => !stillOpen.has(tabId)).map(forgetTab));
}

/** Ids of tabs that have a record. */
export async function tabsWithRecord(): Promise<number[]> {
  const keys = Object.keys(await memory().get(null));
  return keys.flatMap((key) => (key.startsWith(PREFIX) ? [Number(key.slice(PREFIX.length))] : []));
}

function queue<T>(tabId: number, task: () => Promise<T>): Promise<T> {
  const result = (queues.get(tabId) ?? Promise.resolve()).then(task, task);
  const settled = result.then(
    () => undefined,
    () => undefined,
  );
  queues.set(tabId, settled);
  void settled.then(() => {
    if (queues.get(tabId) === settled) queues.delete(tabId);
  });
  return result;
}
