/** Known reports, written by `npm run reports:import`. */
import known from './known.json';
import type { KnownReport } from './types';

const KNOWN = known as KnownReport[];

/** Reports already known about a host, newest first. */
export function knownReports(host: string): KnownReport[] {
  return KNOWN.filter((report) => report.host === host).sort((a, b) => (a.since < b.since ? 1 : -1));
}
