/** The one dated sentence that sums a verdict up, in the language on screen. */
import type { Verdict } from '../model';
import { providerName } from '../ui/names';
import { sentenceWith } from './summary-text';

/** Sums up a verdict: what was noted and when, or what was not examined. */
export function sentence(verdict: Verdict): string {
  return sentenceWith(verdict, providerName);
}
