/** What a verdict shows, in a form that compares. */
import type { PageState } from '../lib/messages';
import type { Finding, Verdict } from '../lib/model';

/** `service layer certainty`, sorted. */
export function servicesOf(
  findings: readonly Pick<Finding, 'service' | 'layer' | 'certainty'>[],
): string[] {
  return findings.map((f) => `${f.service} ${f.layer} ${f.certainty}`).sort();
}

/** The verdict of a state that must be one. */
export function verdictIn(state: PageState): Verdict {
  if (state.kind !== 'verdict') throw new Error(`no verdict but ${state.kind}`);
  return state.verdict;
}
