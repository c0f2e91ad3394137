/** Overlapping claims on addresses → disjoint ranges, each with the strongest claim. */
import type { Span } from './span';

/** A claim on a span. The highest `rank` wins; `label` null takes the addresses out of the table. */
export interface Claim<L> extends Span {
  rank: number;
  label: L | null;
}

export interface LabelledSpan<L> extends Span {
  label: L;
}

/** Sweeps over all ends of the claims; neighbours with one label become one range. Of equal ranks, one wins. */
export function flatten<L>(claims: readonly Claim<L>[]): LabelledSpan<L>[] {
  const starts = claims.filter((claim) => claim.end > claim.start);
  starts.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const edges = [...new Set(starts.flatMap((claim) => [claim.start, claim.end]))];
  edges.sort((a, b) => (a < b ? -1 : 1));
  const result: LabelledSpan<L>[] = [];
  let active: Claim<L>[] = [];
  let next = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i]!;
    const end = edges[i + 1]!;
    active = active.filter((claim) => claim.end > start);
    while (starts[next]?.start === start) active.push(starts[next++]!);
    let best: Claim<L> | null = null;
    for (const claim of active) if (!best || claim.rank > best.rank) best = claim;
    if (!best || best.label === null) continue;
    const last = result.at(-1);
    if (last?.end === start && last.label === best.label) last.end = end;
    else result.push({ start, end, label: best.label });
  }
  return result;
}
