/**
 * Messages of the observer, checked field by field. A compromised page's process could send anything in the observer's
 * name: what does not fit is refused, what fits is bounded.
 */
import type { Batch } from '../messages';
import type { UrlObservation } from '../model';
import { parseLine } from '../observe/line';
import { plainUrl } from '../observe/plain-url';
import type { PageClues } from '../site/clues';

/** More than the observer ever sends at once. */
const MAX_BATCH = 5000;
/** Longer than any line of the observer. */
const MAX_LINE = 700;

/** The document's token. Throws when there is none. */
export function parseToken(message: unknown): string {
  const { document } = record(message);
  if (typeof document !== 'string' || !/^[\w-]{8,64}$/.test(document))
    throw new Error('a message without a document');
  return document;
}

/** A batch of observations. Single observations that do not fit are dropped. */
export function parseBatch(message: unknown): Batch {
  const batch = record(message);
  const counts = record(batch['counts']);
  const { observations: text } = batch;
  const bounded = typeof text === 'string' ? text.slice(0, MAX_BATCH * MAX_LINE) : '';
  const lines = bounded.split('\n', MAX_BATCH + 1);
  return {
    document: parseToken(message),
    observations: lines.slice(0, MAX_BATCH).flatMap(parseObservation),
    counts: {
      resources: count(counts['resources']),
      links: count(counts['links']),
      forms: count(counts['forms']),
      frames: count(counts['frames']),
    },
    fromStart: batch['fromStart'] === true,
    parsed: batch['parsed'] === true,
    capped: batch['capped'] === true || lines.length > MAX_BATCH,
    serviceWorker: batch['serviceWorker'] === true,
    whole: batch['whole'] === true,
  };
}

/** What the page says of itself; lib/site/clues.ts judges it and checks each field. */
export function parseClues(message: unknown): PageClues {
  return record(record(message)['clues']) as unknown as PageClues;
}

function parseObservation(line: string): UrlObservation[] {
  const seen = line.length > MAX_LINE ? null : parseLine(line);
  if (!seen) return [];
  const url = /^mailto:@[a-z0-9.-]{3,253}$/.test(seen.url) ? seen.url : plainUrl(seen.url);
  return url ? [{ ...seen, url }] : [];
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function count(value: unknown): number {
  return typeof value === 'number' && value >= 0 ? Math.min(Math.floor(value), 1e6) : 0;
}
