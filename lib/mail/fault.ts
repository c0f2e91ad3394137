/** What kept a resolver from answering, as one reason that a person can act on. */
import type { DnsFault } from '../model';
import type { ZoneRecords } from './records';

/** The fault of the question that decides (the zone's MX), else the most frequent one; null when all was answered. */
export function faultOf({
  failures,
  zone,
}: Pick<ZoneRecords, 'failures' | 'zone'>): DnsFault | null {
  const deciding = failures.find(
    ({ question }) => question.type === 'MX' && question.name === zone,
  );
  if (deciding) return deciding.fault;
  const counts = new Map<DnsFault, number>();
  for (const { fault } of failures) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
