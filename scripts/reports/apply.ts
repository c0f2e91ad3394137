/** Decisions of a review → catalogue files and the public log; and an import taken back. Pure. */
import type { Correction } from '../../lib/catalog/corrections/corrections';
import type { KnownReport } from '../../lib/catalog/known-reports/types';
import type { Reply } from '../../lib/catalog/replies/types';
import { cleanLine, cleanText } from '../../lib/report/clean';
import type { ReportedSite } from '../../lib/site/reported';
import type { Group } from './group';

export interface Decision {
  group: Group;
  accepted: boolean;
  /** For the public log. */
  reason: string;
  /** What the reviewer was asked besides, for the kinds that need it. */
  details?: Details;
}

export interface Details {
  /** For “is public”: what it is. */
  word?: 'public' | 'school';
  /** For “wrong”: service ids that are no longer counted on this site. */
  services?: string[];
  /** For an answer: name and role it is published under, and an official page that says the same. */
  author?: string;
  url?: string;
}

/** Content of the files an import writes. */
export interface Catalogue {
  known: KnownReport[];
  replies: Reply[];
  corrections: Correction[];
  sites: Record<string, ReportedSite>;
  /** Digest of every report decided on → the import that did. */
  imported: Record<string, string>;
  /** docs/decisions.md. */
  log: string;
}

/** The catalogue after these decisions. */
export function applyDecisions(
  before: Catalogue,
  decisions: readonly Decision[],
  batch: string,
  day: string,
): Catalogue {
  if (decisions.length === 0) return before;
  const after: Catalogue = {
    known: [...before.known],
    replies: [...before.replies],
    corrections: [...before.corrections],
    sites: { ...before.sites },
    imported: { ...before.imported },
    log: `${before.log.trimEnd()}\n${decisions.map((d) => logLine(d, batch, day)).join('')}`,
  };
  for (const decision of decisions) {
    const { host, kind, services, since, received, digests } = decision.group;
    const state = decision.accepted ? 'accepted' : 'refused';
    const count = received.length;
    after.known.push({ host, kind, since, decided: day, count, state, services, batch });
    for (const digest of digests) after.imported[digest] = batch;
    if (decision.accepted) take(after, decision, batch, day);
  }
  after.known.sort((a, b) => (a.host + a.kind < b.host + b.kind ? -1 : 1));
  return after;
}

/** What an accepted group changes besides being known. */
function take(after: Catalogue, { group, details }: Decision, batch: string, day: string): void {
  const { host, kind, since, received } = group;
  if (kind === 'is-public' || kind === 'is-not') {
    const word = kind === 'is-not' ? 'not' : (details?.word ?? 'public');
    const there = after.sites[host];
    if (there?.word !== word)
      after.sites[host] = { word, since, batch, ...(there ? { before: there } : {}) };
  }
  if (kind === 'wrong')
    for (const service of details?.services ?? [])
      after.corrections.push({ host, service, decided: day, batch });
  if (kind === 'answer')
    for (const { report, message } of received)
      after.replies.push({
        host,
        author: cleanLine(details?.author ?? '', 200),
        date: report.day,
        text: cleanText(message),
        language: report.language,
        ...(details?.url ? { url: details.url } : {}),
        batch,
      });
}

/** The catalogue as it was before one import, whatever came after it. */
export function undoBatch(before: Catalogue, batch: string): Catalogue {
  const others = <T extends { batch: string }>(list: readonly T[]): T[] =>
    list.filter((one) => one.batch !== batch);
  const mark = `| ${batch} |`;
  return {
    known: others(before.known),
    replies: others(before.replies),
    corrections: others(before.corrections),
    sites: Object.fromEntries(
      Object.entries(before.sites).flatMap(([host, site]) => {
        const left = siteWithout(site, batch);
        return left ? [[host, left]] : [];
      }),
    ),
    imported: Object.fromEntries(Object.entries(before.imported).filter(([, by]) => by !== batch)),
    log: before.log
      .split('\n')
      .filter((line) => !line.endsWith(mark))
      .join('\n'),
  };
}

function siteWithout(site: ReportedSite, batch: string): ReportedSite | undefined {
  const before = site.before && siteWithout(site.before, batch);
  if (site.batch === batch) return before;
  const { before: _, ...alone } = site;
  return before ? { ...alone, before } : alone;
}

function logLine(
  { group, accepted, reason, details }: Decision,
  batch: string,
  day: string,
): string {
  const { host, kind } = group;
  const what = details?.services?.length ? `${kind}: ${details.services.join(', ')}` : kind;
  const state = accepted ? 'accepted' : 'refused';
  return `| ${day} | ${cell(host)} | ${cell(what)} | ${state} | ${cell(reason)} | ${batch} |\n`;
}

/** A table cell cannot end its cell or start HTML. */
function cell(text: string): string {
  return cleanLine(text, 300).replace(/[|\\`<>[\]]/g, (c) => `&#${c.charCodeAt(0)};`);
}
