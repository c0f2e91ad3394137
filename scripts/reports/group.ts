/** Reports of one site and kind belong together; the same report twice counts once, also across imports. */
import { createHash } from 'node:crypto';
import type { Kind } from '../../lib/report/report';
import type { Received } from './read';

export interface Group {
  host: string;
  kind: Kind;
  received: Received[];
  /** Digest of each report, so that it is known when it comes again. */
  digests: string[];
  services: string[];
  /** Day of the first report. */
  since: string;
}

export interface Grouped {
  /** Those with most reports first. */
  groups: Group[];
  /** How many were in the files more than once. */
  duplicates: number;
  /** How many were decided on before. */
  decided: number;
}

/** @param before digests of reports that were decided on. */
export function groupReports(
  all: readonly Received[],
  before: Readonly<Record<string, string>> = {},
): Grouped {
  const seen = new Set<string>();
  const groups = new Map<string, Group>();
  let duplicates = 0;
  let decided = 0;
  for (const received of all) {
    const { report } = received;
    const digest = digestOf(received);
    if (Object.hasOwn(before, digest)) decided++;
    else if (seen.has(digest)) duplicates++;
    else {
      seen.add(digest);
      const { host, kind, day } = report;
      const key = `${host} ${kind}`;
      const group = groups.get(key) ?? {
        host,
        kind,
        received: [],
        digests: [],
        services: [],
        since: day,
      };
      groups.set(key, group);
      group.received.push(received);
      group.digests.push(digest);
      for (const { service } of report.findings)
        if (!group.services.includes(service)) group.services.push(service);
      if (day < group.since) group.since = day;
    }
  }
  const sorted = [...groups.values()].sort(
    (a, b) => b.received.length - a.received.length || (a.host + a.kind < b.host + b.kind ? -1 : 1),
  );
  return { groups: sorted, duplicates, decided };
}

/** Names a report and its message; 16 characters are enough to tell a million apart. */
function digestOf({ report, message }: Received): string {
  const hash = createHash('sha256').update(JSON.stringify(report)).update('\n').update(message);
  return hash.digest('base64url').slice(0, 16);
}
