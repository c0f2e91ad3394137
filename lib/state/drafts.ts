/**
 * Drafts of reports and letters, and the list of what was handed over. Kept on this device until the person clears
 * them; of a private window, only in memory (memory.ts). Nothing here is called "sent": Vigie hands a text
 * to a mail program, a file or a page, and cannot know more.
 */
import { browser } from 'wxt/browser';
import { inPrivate } from './in-private';
import { memory } from './memory';

/** A text being written, per site and purpose. */
export interface Draft {
  host: string;
  /** `report:wrong`, `letter:parent:dpia`… */
  purpose: string;
  /** What the person wrote: their message, or the whole text once they changed it. */
  message: string;
  /** The whole text as edited; null while it still follows message and choices. */
  text: string | null;
  /** Choices of the form, to restore it as it was. */
  choices: Record<string, string | boolean | string[]>;
  /** Milliseconds since 1970. */
  at: number;
}

/** How a text was handed over. */
export const CHANNELS = ['mail', 'copy', 'file', 'forge', 'page'] as const;
export type Channel = (typeof CHANNELS)[number];

export interface Handover {
  host: string;
  purpose: string;
  channel: Channel;
  at: number;
}

const DRAFT = 'draft:';
const OUTBOX = 'outbox';
/** Both bounded: the oldest go first. */
const MAX_DRAFTS = 200;
const MAX_OUTBOX = 500;

export type Saved = { ok: true } | { ok: false; reason: 'full' | 'failed' };

const area = () => (inPrivate() ? memory() : browser.storage.local);

const keyOf = (host: string, purpose: string): string => `${DRAFT}${host}:${purpose}`;

/** The draft of a site and purpose, if there is one. */
export async function readDraft(host: string, purpose: string): Promise<Draft | null> {
  const key = keyOf(host, purpose);
  await takeIn();
  return sound((await area().get(key))[key]);
}

/** Keeps a draft. Says when it could not: the caller tells the person, whose text is still on screen. */
export async function saveDraft(draft: Draft): Promise<Saved> {
  try {
    const key = keyOf(draft.host, draft.purpose);
    await area().set({ [key]: draft });
    dropKept(key, draft.at);
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: /quota/i.test(String(error)) ? 'full' : 'failed' };
  }
}

/**
 * Keeps a draft this very moment, until {@link saveDraft} has: a popup closes without waiting for its store. What was
 * kept so and never saved is taken in when drafts are next read.
 */
export function keepAtOnce(draft: Draft): void {
  try {
    localStorage.setItem(keyOf(draft.host, draft.purpose), JSON.stringify(draft));
  } catch {
    // No room here: saveDraft will do, or say that it could not.
  }
}

/** Forgets what was kept of a draft until it was saved, unless more was written since; not by a clock that ran ahead. */
function dropKept(key: string, savedAt: number): void {
  if (typeof localStorage === 'undefined') return;
  const kept = sound(parse(localStorage.getItem(key)));
  if (!kept || kept.at <= savedAt || kept.at > Date.now()) localStorage.removeItem(key);
}

/** Stores what a closing page kept, unless something later is there; a date still to come is a wrong clock's. */
async function takeIn(): Promise<void> {
  if (typeof localStorage === 'undefined') return;
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith(DRAFT))) {
    const kept = sound(parse(localStorage.getItem(key)));
    const stored = sound((await area().get(key))[key]);
    const outdone = stored && kept && stored.at > kept.at && stored.at <= Date.now();
    if (!kept || outdone || (await saveDraft(kept)).ok) localStorage.removeItem(key);
  }
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

export async function removeDraft(host: string, purpose: string): Promise<void> {
  const key = keyOf(host, purpose);
  dropKept(key, Infinity);
  await area().remove(key);
}

/** All drafts, newest first. Removes the oldest beyond the bound. */
export async function listDrafts(): Promise<Draft[]> {
  await takeIn();
  const all = await area().get(null);
  const drafts = Object.entries(all)
    .filter(([key]) => key.startsWith(DRAFT))
    .flatMap(([, value]) => sound(value) ?? [])
    .sort((a, b) => b.at - a.at);
  const old = drafts.splice(MAX_DRAFTS);
  if (old.length > 0) await area().remove(old.map((d) => keyOf(d.host, d.purpose)));
  return drafts;
}

/** Forgets every draft. */
export async function clearDrafts(): Promise<void> {
  const keys = Object.keys(await area().get(null));
  await area().remove(keys.filter((key) => key.startsWith(DRAFT)));
}

/** What was handed over, newest first. */
export async function readOutbox(): Promise<Handover[]> {
  const list: unknown = (await area().get(OUTBOX))[OUTBOX];
  return Array.isArray(list) ? list.filter(isHandover) : [];
}

/**
 * Notes that a text is being handed over: before it happens, since a popup closes when a page or a mail program opens.
 * Failing to note it is no reason to fail the handover.
 */
export async function noteHandover(handover: Handover): Promise<void> {
  try {
    const list = [handover, ...(await readOutbox())].slice(0, MAX_OUTBOX);
    await area().set({ [OUTBOX]: list });
  } catch {
    // The person still has the text before them.
  }
}

/** Takes a note back: the handover failed. */
export async function dropHandover({ at, channel }: Handover): Promise<void> {
  try {
    const rest = (await readOutbox()).filter((h) => h.at !== at || h.channel !== channel);
    await area().set({ [OUTBOX]: rest });
  } catch {
    // As above.
  }
}

export async function clearOutbox(): Promise<void> {
  await area().remove(OUTBOX);
}

function sound(value: unknown): Draft | null {
  const draft = value as Draft | null | undefined;
  return typeof draft?.host === 'string' &&
    typeof draft.purpose === 'string' &&
    typeof draft.message === 'string' &&
    (draft.text === null || typeof draft.text === 'string') &&
    typeof draft.choices === 'object' &&
    draft.choices !== null &&
    typeof draft.at === 'number'
    ? draft
    : null;
}

function isHandover(value: unknown): value is Handover {
  const { host, purpose, channel, at } = (value ?? {}) as Partial<Handover>;
  return (
    typeof host === 'string' &&
    typeof purpose === 'string' &&
    CHANNELS.includes(channel as Channel) &&
    typeof at === 'number'
  );
}
