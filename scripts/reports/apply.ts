/** Decisions of a review → catalogue files and the public log. Applying the same twice changes nothing. */
import type { KnownReport } from '../../lib/catalog/known-reports/types';
import type { Reply } from '../../lib/catalog/replies/types';
import { cleanLine, cleanText } from '../../lib/report/clean';
import type { Group } from './group';

export interface Decision {
  group: Group;
  accepted: boolean;
  reason: string;
}

/** Content of the files an import writes. */
export interface Catalogue {
  known: KnownReport[];
  replies: Reply[];
  /** The person-reported sites: host → what it is. */
  sites: Record<string, { word: 'public' | 'not'; since: string; batch: string }>;
  /** docs/decisions.md. */
  log: string;
}

/** Pure: the catalogue after these decisions. */
export function applyDecisions(before: Catalogue, decisions: readonly Decision[], batch: string, day: string): Catalogue {
  const after: Catalogue = { ...before, known: [...before.known], replies: [...before.replies], sites: { ...before.sites } };
  const lines: string[] = [];
  for (const { group, accepted, reason } of decisions) {
    const { host, kind, services, since, received } = group;
    const state = accepted ? 'accepted' : 'refused';
    const same = after.known.findIndex((k) => k.host === host && k.kind === kind && k.state === state);
    const earlier = after.known[same];
    if (earlier && earlier.count === received.length && earlier.since === since) continue;
    const entry: KnownReport = { host, kind, since, count: received.length, state, services, batch };
    if (earlier) after.known[same] = entry;
    else after.known.push(entry);
    if (accepted && (kind === 'is-public' || kind === 'is-not'))
      after.sites[host] = { word: kind === 'is-public' ? 'public' : 'not', since, batch };
    if (accepted && kind === 'answer') after.replies.push(...received.map((r) => replyOf(r.report, r.message, batch)));
    lines.push(`| ${day} | ${cell(host)} | ${kind} | ${state} | ${cell(reason)} | ${batch} |`);
  }
  if (lines.length > 0) after.log = `${before.log.trimEnd()}\n${lines.join('\n')}\n`;
  after.known.sort((a, b) => (a.host + a.kind < b.host + b.kind ? -1 : 1));
  return after;
}

/** Pure: the catalogue without what one import wrote. What that import replaced does not come back. */
export function undoBatch(before: Catalogue, batch: string): Catalogue {
  const mark = `| ${batch} |`;
  return {
    known: before.known.filter((k) => k.batch !== batch),
    replies: before.replies.filter((r) => r.batch !== batch),
    sites: Object.fromEntries(Object.entries(before.sites).filter(([, s]) => s.batch !== batch)),
    log: before.log.split('\n').filter((line) => !line.endsWith(mark)).join('\n'),
  };
}

function replyOf(report: Group['received'][number]['report'], message: string, batch: string): Reply {
  const [author = ''] = message.split('\n');
  return { host: report.host, author: cleanLine(author, 200), date: report.day, text: cleanText(message), language: report.language, batch };
}

/** A table cell cannot end its cell or start HTML. */
function cell(text: string): string {
  return cleanLine(text, 300).replace(/[|\\`<>[\]]/g, (c) => `&#${c.charCodeAt(0)};`);
}
