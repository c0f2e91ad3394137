/** The fields of a line of `engine mail`. */
import { plainName } from '../../lib/mail/names';
import type { ZoneEvidence } from '../../lib/mail/records';
import { normalHost } from '../../lib/site/host';

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A string or a list of them; nothing is none.
 * @throws TypeError on anything else
 */
export function strings(value: unknown, field: string): string[] {
  if (value === undefined || value === null) return [];
  const list: unknown[] = Array.isArray(value) ? value : [value];
  if (!list.every((one) => typeof one === 'string'))
    throw new TypeError(`"${field}" is text or a list of texts`);
  return list;
}

/** A name as DNS has it, in lower-case ASCII; what is no host name stays as it is and matches nothing. */
export function recordName(name: string): string {
  const plain = plainName(name);
  return /^[ -~]*$/.test(plain) ? plain : (normalHost(plain) ?? plain);
}

/** What was given, for a message that says what is wrong with it. */
export function shown(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 80) ?? 'nothing';
}

/** The mail of this zone was asked for and not told. */
export function mxFailure(zone: string): ZoneEvidence['failures'][number] {
  return { question: { name: zone, type: 'MX' }, fault: 'aborted' };
}
