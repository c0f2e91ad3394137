/** From a verdict to the alternatives that fit what was found and whose site it is. */
import { ALTERNATIVES } from '../catalog/alternatives/all';
import { needsOf } from '../catalog/alternatives/replaced';
import type { Alternative, Need } from '../catalog/alternatives/types';
import type { Finding, Verdict } from '../model';
import { fairOrder } from './fair-order';
import { answers, isFor } from './fits';

/** One alternative to show, and why. */
export interface Suggestion {
  alternative: Alternative;
  /** Ids of the counted services that it can stand in for, strongest finding first. */
  forFindings: string[];
  /** The need for which it was chosen. */
  why: Need;
}

/** The three to show at once, and the rest to fold. */
export interface Suggestions {
  first: Suggestion[];
  more: Suggestion[];
}

/** How many are shown at once. */
const FIRST = 3;

/** Days since 1970 of a time in milliseconds: what `alternatives` takes as its day. */
export function dayOf(at: number): number {
  return Math.floor(at / 86_400_000);
}

/** Candidates of one need, in the fair order of this site and day. */
interface Queue {
  need: Need;
  waiting: Alternative[];
}

/** Needs of the findings in order of strength: what each is mainly for first, then what else it does. */
function needsFound(findings: readonly Finding[]): { main: Need[]; other: Need[] } {
  const needs = findings.map(({ service, layer }) => needsOf(service, layer));
  const main = [...new Set(needs.flatMap((list) => list.slice(0, 1)))];
  const other = [...new Set(needs.flat())].filter((need) => !main.includes(need));
  return { main, other };
}

function queues(
  needs: readonly Need[],
  candidates: readonly Alternative[],
  { site, counted }: Verdict,
  day: number,
): Queue[] {
  return needs.map((need) => ({
    need,
    waiting: fairOrder(
      candidates.filter(
        (candidate) =>
          candidate.needs.includes(need) &&
          counted.some(
            (finding) =>
              needsOf(finding.service, finding.layer).includes(need) && answers(candidate, finding),
          ),
      ),
      `${site.domain} ${need}`,
      day,
    ),
  }));
}

/** Takes one from each queue in turn until `limit` are taken or all are empty. Nothing is taken twice. */
function takeInTurn(
  from: Queue[],
  taken: Map<Alternative, Need>,
  limit: number,
  allowed: (alternative: Alternative) => boolean,
): void {
  let moved = true;
  while (moved && taken.size < limit) {
    moved = false;
    for (const { need, waiting } of from) {
      if (taken.size >= limit) return;
      const next = waiting.find((alternative) => !taken.has(alternative) && allowed(alternative));
      if (next) {
        taken.set(next, need);
        moved = true;
      }
    }
  }
}

/**
 * Alternatives for what a verdict counts, on this site. `day` counts days since 1970 (see `dayOf`). The first three
 * answer different findings and come from different vendors when that is possible; strongest finding first. What is
 * American by owner or technology fills the first three only when nothing else does, and carries its flag. A tool for
 * agents only is never offered on a school's site.
 */
export function alternatives(verdict: Verdict, day: number): Suggestions {
  const { site, counted } = verdict;
  const candidates = ALTERNATIVES.filter(
    (candidate) => isFor(candidate, site) && counted.some((finding) => answers(candidate, finding)),
  );
  const { main, other } = needsFound(counted);
  const mainQueues = queues(main, candidates, verdict, day);
  const needQueues = [...mainQueues, ...queues(other, candidates, verdict, day)];
  const queued = new Set(needQueues.flatMap(({ waiting }) => waiting));
  // A platform can stand in for a tool without having that tool's need (a school platform for shared files).
  const left = candidates.filter((candidate) => !queued.has(candidate));
  const allQueues = [...needQueues, ...left.map((one) => ({ need: one.needs[0], waiting: [one] }))];

  const taken = new Map<Alternative, Need>();
  const isNewVendor = ({ publisher, american }: Alternative): boolean =>
    !american && (publisher === null || ![...taken.keys()].some((t) => t.publisher === publisher));
  takeInTurn(mainQueues, taken, FIRST, isNewVendor);
  takeInTurn(allQueues, taken, Infinity, ({ american }) => !american);
  takeInTurn(allQueues, taken, Infinity, () => true);

  const all = [...taken].map(([alternative, why]): Suggestion => ({
    alternative,
    forFindings: [
      ...new Set(counted.filter((f) => answers(alternative, f)).map(({ service }) => service)),
    ],
    why,
  }));
  return { first: all.slice(0, FIRST), more: all.slice(FIRST) };
}
