/** What the document loaded, from resource timing: no request is touched, nothing is slowed. */
import type { UrlObservation } from '../model';
import { plainUrl } from './plain-url';

const FRAMES = new Set(['iframe', 'frame', 'embed', 'object']);

/**
 * Follows resource timing of this document, from its first entry on.
 * @param found called with each external URL; may be called again with the same one.
 * @param counted called with the number of entries seen.
 * @returns a function that stops it.
 */
export function followResources(
  found: (observation: UrlObservation) => void,
  counted: (entries: number) => void,
): () => void {
  const own = `${location.origin}/`;
  const read = (list: PerformanceEntryList): void => {
    counted(list.length);
    for (const entry of list as PerformanceResourceTiming[]) {
      if (entry.name.startsWith(own)) continue;
      const url = plainUrl(entry.name);
      if (url) found({ via: FRAMES.has(entry.initiatorType) ? 'frame' : 'resource', url });
    }
  };
  const observer = new PerformanceObserver((list) => read(list.getEntries()));
  observer.observe({ type: 'resource', buffered: true });
  return () => observer.disconnect();
}
