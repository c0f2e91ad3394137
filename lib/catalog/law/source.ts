/** Dates and sources shared by the law cards. */
import type { Source, Text } from '../../model';

/** The day the records behind the cards were last reviewed. */
export const REVIEWED_ON = '2026-11-22';

/** The last day the reviewed sources speak of: what happened later is not known here. */
export const KNOWN_UNTIL = '2026-07-15';

/**
 * A dated source. `source` names it with the date at which it knew the fact; `checkedOn` is the day it was read for
 * Vigie, the last review when left out.
 */
export function source(name: string, url?: string, checkedOn: string = REVIEWED_ON): Source {
  return url ? { source: name, url, checkedOn } : { source: name, checkedOn };
}

/** Shown with every set of cards. The dates are those of REVIEWED_ON and KNOWN_UNTIL (a test compares them). */
export const LEGAL_NOTICE: Text = {
  fr: 'Information, pas un conseil juridique. Faits connus à la mi-juillet 2026, revus le 22 novembre 2026.',
  en: 'Information, not legal advice. Facts as known in mid-July 2026, reviewed on 22 November 2026.',
};
