/** What the document loaded, from resource timing: no request is touched, nothing is slowed. */
import { lineOf } from './line';
import { plainUrl } from './plain-url';

const FRAMES = /frame|embed|object/;

/**
 * Follows resource timing of this document, from its first entry on.
 * @param found called with the line of each external URL; may be called again with the same one.
 * @param counted called with the number of entries seen.
 * @returns a function that stops it.
 */
export function followResources(
  found: (line: string) => void,
  counted: (entries: number) => void,
): () => void {
  const own = `${location.origin}/`;
  const read = (list: PerformanceEntryList): void => {
    counted(list.length);
    for (const entry of list as PerformanceResourceTiming[]) {
      if (entry.name.startsWith(own)) continue;
      const url = plainUrl(entry.name);
      if (url) found(lineOf(FRAMES.test(entry.initiatorType) ? 'frame' : 'resource', url));
    }
  };
  const observer = new PerformanceObserver((list) => read(list.getEntries()));
  observer.observe({ type: 'resource', buffered: true });
  return () => observer.disconnect();
}
