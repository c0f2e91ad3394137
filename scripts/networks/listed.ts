/** What the official lists have in common once read. */

/** One prefix of a provider's list. */
export interface Listed {
  /** CIDR notation. */
  prefix: string;
  /** Where one list serves two providers. */
  provider?: string;
  /** Product name to show, only when the list names one. */
  service?: string;
  /** The provider's own region code. */
  region?: string;
}

/** A list, read. `date` is the list's own, null when it bears none. */
export interface ReadList {
  date: string | null;
  prefixes: Listed[];
}

/** The start of an ISO date in a text, or null. */
export function isoDate(text: unknown): string | null {
  return typeof text === 'string' ? (/^20\d\d-\d\d-\d\d/.exec(text)?.[0] ?? null) : null;
}

/** JSON as an object. @throws when it is not one. */
export function readObject(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text);
  if (!isObject(value)) throw new Error('not a JSON object');
  return value;
}

/** Neither null nor a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member that must be a list of objects. @throws when it is not. */
export function objectsOf(parent: Record<string, unknown>, key: string): Record<string, unknown>[] {
  const value = parent[key];
  if (!Array.isArray(value)) throw new Error(`"${key}" is not a list`);
  return value.filter(isObject);
}

/** A member when it is a non-empty string. */
export function stringOf(parent: Record<string, unknown>, key: string): string | undefined {
  const value = parent[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** One prefix a line; empty lines and `#` comments are left out. */
export function readLines(text: string): ReadList {
  const prefixes = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((prefix) => ({ prefix }));
  return { date: null, prefixes };
}
