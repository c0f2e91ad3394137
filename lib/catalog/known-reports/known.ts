/** Known reports, written by `npm run reports:import`. */
import known from './known.json';
import type { KnownReport } from './types';

// An empty file has no types, a full one has wider ones.
const WRITTEN = known as unknown as KnownReport[];

/**
 * Reports already known about a host, last decision first. What several imports decided alike is one entry.
 * @param all for tests.
 */
export function knownReports(host: string, all: readonly KnownReport[] = WRITTEN): KnownReport[] {
  const together = new Map<string, KnownReport>();
  for (const report of all.filter((one) => one.host === host)) {
    const key = `${report.kind} ${report.state}`;
    const other = together.get(key);
    together.set(key, other ? join(other, report) : report);
  }
  return [...together.values()].sort((a, b) => (a.decided < b.decided ? 1 : -1));
}

function join(a: KnownReport, b: KnownReport): KnownReport {
  const later = a.decided < b.decided ? b : a;
  return {
    ...later,
    since: a.since < b.since ? a.since : b.since,
    count: a.count + b.count,
    services: [...new Set([...a.services, ...b.services])],
  };
}
