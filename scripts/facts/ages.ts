/** Ages of dated facts. */
import type { DatedFact } from './walk';

/** A fact with its age in whole days. */
export interface Aged extends DatedFact {
  days: number;
}

/** Older than this, a fact is to be checked again: twelve months. */
export const STALE_AFTER_DAYS = 365;

/** Oldest first. `today` is YYYY-MM-DD. A date that is not one sorts first, with an age of Infinity. */
export function byAge(facts: readonly DatedFact[], today: string): Aged[] {
  return facts
    .map((fact) => ({ ...fact, days: daysBetween(fact.checkedOn, today) }))
    .sort((a, b) => b.days - a.days || (a.where < b.where ? -1 : 1));
}

function daysBetween(from: string, to: string): number {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return Number.isNaN(days) ? Infinity : days;
}
