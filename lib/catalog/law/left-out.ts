/** Records that no card shows, on purpose. */

/** A knowledge record left out of the cards, and why. */
export interface LeftOut {
  record: string;
  reason: string;
}

/** Read by the test that every record has a place. */
export const LEFT_OUT: readonly LeftOut[] = [
  {
    record: 'fr-l811-3',
    reason:
      'Internal Security Code, L. 811-3: lists the purposes of French intelligence services. It puts no duty on a school or a body that chooses a host.',
  },
  {
    record: 'fr-cp-411-6',
    reason:
      'Criminal Code: one article is a definition, the other an intentional crime. Hinting at a crime about a choice of host would be unfair and risky; no precedent is known.',
  },
];
