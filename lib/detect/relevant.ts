/** What is worth keeping of what a page shows: the rest can be dropped at once, without changing any finding. */
import type { Observation } from '../model';
import { headerMatcher } from './headers';
import { isIgnoredLink, matchUrl } from './hosts';
import { matchMailbox } from './mailboxes';

/**
 * Whether `detect` could use this observation. `detect(all)` equals `detect(all.filter(isRelevant))` on every page.
 * Most of a page's URLs are not relevant: filtering as they come keeps the stored state small.
 */
export function isRelevant(observation: Observation): boolean {
  switch (observation.via) {
    case 'header':
      return headerMatcher().reads(observation.name);
    case 'address':
      return true;
    case 'dns':
      return ['CNAME', 'A', 'AAAA'].includes(observation.type);
    default: {
      const { via, url, within } = observation;
      if (url.startsWith('mailto:')) return matchMailbox(url) !== null;
      if (within !== undefined && matchUrl(within) !== null) return true;
      return matchUrl(url) !== null && !(via === 'link' && isIgnoredLink(url));
    }
  }
}
