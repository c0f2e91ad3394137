/**
 * The journal: off until the person asks for it. Per site, which services were counted and since when; a line is added
 * only when that changed. It reveals browsing, so it stays on this device, is bounded, and can be cleared at once.
 */
import { storage } from 'wxt/utils/storage';
import type { Verdict } from '../model';
import { isText, listOf, optional, shapeOf } from './shape';

export interface JournalEntry {
  host: string;
  name?: string;
  /** YYYY-MM-DD. */
  day: string;
  /** Service ids counted, sorted. */
  services: string[];
}

/** Lines kept in all; the oldest go first. */
export const MAX_LINES = 1000;
const stored = storage.defineItem<JournalEntry[]>('local:journal', { fallback: [] });

/** Lines, newest first. */
export async function readJournal(): Promise<JournalEntry[]> {
  const list: unknown = await stored.getValue();
  return Array.isArray(list) ? (list as JournalEntry[]).filter(isEntry) : [];
}

const isEntry = shapeOf({
  host: isText,
  name: optional(isText),
  day: isText,
  services: listOf(isText),
});

/** Forgets all of it. */
export async function clearJournal(): Promise<void> {
  await stored.removeValue();
}

/** One line at a time: two tabs would overwrite each other. */
let writing: Promise<void> = Promise.resolve();

/** Adds what a verdict says, when it differs from the site's last line. A full disk is no reason to show nothing. */
export function noteVerdict(verdict: Verdict): Promise<void> {
  writing = writing.then(() => write(verdict)).catch(() => undefined);
  return writing;
}

async function write(verdict: Verdict): Promise<void> {
  const list = await readJournal();
  const next = withVerdict(list, verdict);
  if (next !== list) await stored.setValue(next);
}

/** Pure: the journal with this verdict; the same list when nothing changed. */
export function withVerdict(list: readonly JournalEntry[], verdict: Verdict): JournalEntry[] {
  const { host, name } = verdict.site;
  const services = [...new Set(verdict.counted.map((f) => f.service))].sort();
  const last = list.find((entry) => entry.host === host);
  if (last && last.services.join() === services.join()) return list as JournalEntry[];
  const day = new Date(verdict.at).toISOString().slice(0, 10);
  // Pages of one site show different services on one day: they add up, so that only a later day tells of change.
  if (last?.day === day) {
    const all = [...new Set([...last.services, ...services])].sort();
    if (all.join() === last.services.join()) return list as JournalEntry[];
    return list.map((entry) => (entry === last ? { ...last, services: all } : entry));
  }
  return [{ host, ...(name ? { name } : {}), day, services }, ...list].slice(0, MAX_LINES);
}
