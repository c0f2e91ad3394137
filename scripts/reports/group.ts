/** Reports of one site and kind belong together; the same report twice counts once. */
import { createHash } from 'node:crypto';
import type { Kind } from '../../lib/report/report';
import type { Received } from './read';

export interface Group {
  host: string;
  kind: Kind;
  received: Received[];
  services: string[];
  since: string;
}

/** @returns groups, those with most reports first, and how many duplicates were left out. */
export function groupReports(all: readonly Received[]): { groups: Group[]; duplicates: number } {
  const seen = new Set<string>();
  const groups = new Map<string, Group>();
  let duplicates = 0;
  for (const received of all) {
    const { report, message } = received;
    const digest = createHash('sha256').update(JSON.stringify(report)).update(message).digest('base64');
    if (seen.has(digest)) {
      duplicates++;
      continue;
    }
    seen.add(digest);
    const key = `${report.host} ${report.kind}`;
    const group = groups.get(key);
    const services = report.findings.map((f) => f.service);
    if (group) {
      group.received.push(received);
      group.services = [...new Set([...group.services, ...services])];
      if (report.day < group.since) group.since = report.day;
    } else groups.set(key, { host: report.host, kind: report.kind, received: [received], services: [...new Set(services)], since: report.day });
  }
  const sorted = [...groups.values()].sort((a, b) => b.received.length - a.received.length || (a.host < b.host ? -1 : 1));
  return { groups: sorted, duplicates };
}
