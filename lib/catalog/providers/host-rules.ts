/** Short writing for the commonest host rule. */
import type { HostRule } from '../types';

/** Rules for suffixes that need no path: the suffix itself and every host below it. */
export function hosts(...suffixes: readonly string[]): HostRule[] {
  return suffixes.map((suffix) => ({ suffix }));
}
