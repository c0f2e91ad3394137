/** From a verdict to the alternatives that fit what was found and whose site it is. */
import { ALTERNATIVES } from '../catalog/alternatives/all';
import type { Alternative, Need } from '../catalog/alternatives/types';
import type { Verdict } from '../model';
import { fairOrder } from './fair-order';
import { answers, isFor, type Wanted, wantedBy } from './fits';

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

/** Needs in order of strength: what each service is mainly for first, then what else it does. */
function needsFound(wanted: readonly Wanted[]): { main: Need[]; other: Need[] } {
  const main = [...new Set(wanted.flatMap(({ needs }) => needs.slice(0, 1)))];
  const other = [...new Set(wanted.flatMap(({ needs }) => needs))];
  return { main, other: other.filter((need) => !main.includes(need)) };
}

function queues(
  needs: readonly Need[],
  candidates: readonly Alternative[],
  wanted: readonly Wanted[],
  domain: string,
  day: number,
): Queue[] {
  return needs.map((need) => {
    const wanting = wanted.filter((one) => one.needs.includes(need));
    const fitting = candidates.filter(
      (candidate) =>
        candidate.needs.includes(need) && wanting.some((one) => answers(candidate, one)),
    );
    return { need, waiting: fairOrder(fitting, `${domain} ${need}`, day) };
  });
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
  const { site } = verdict;
  const wanted = wantedBy(verdict.counted);
  const candidates = ALTERNATIVES.filter(
    (candidate) => isFor(candidate, site) && wanted.some((one) => answers(candidate, one)),
  );
  const { main, other } = needsFound(wanted);
  const mainQueues = queues(main, candidates, wanted, site.domain, day);
  const needQueues = [...mainQueues, ...queues(other, candidates, wanted, site.domain, day)];
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
    forFindings: wanted.filter((one) => answers(alternative, one)).map(({ service }) => service),
    why,
  }));
  return { first: all.slice(0, FIRST), more: all.slice(FIRST) };
}
