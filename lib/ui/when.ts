/** Dates and times on screen, in the reader's language and time zone. */
import { locale } from './language';

/** "24 November 2026 at 11:00". @param at milliseconds since 1970. */
export function dateTime(at: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeStyle: 'short' }).format(at);
}

/** "24 November 2026". @param day ISO date (YYYY-MM-DD); returned as it is when it is not one. */
export function date(day: string): string {
  const at = Date.parse(day);
  if (Number.isNaN(at)) return day;
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

/** A number as the language writes it: "1 869", "1,869". */
export function number(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}

/** ISO date of a time, as the catalogue writes days. @param at milliseconds since 1970. */
export function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
