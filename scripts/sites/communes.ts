/** The names of French communes as a packaged asset, from the npm package that publishes INSEE's official code. */
import { slugOf } from '../../lib/site/name-list';
import { communeLines, intercoLines } from './french-names';

/**
 * Text of `communes.txt`: one real name a line with its marks, sorted by slug (see lib/site/name-list.ts and
 * lib/site/name-marks.ts).
 */
export function communesText(): string {
  const bySlug = new Map<string, string>();
  for (const line of [...communeLines(), ...intercoLines()]) {
    if (!bySlug.has(slugOf(line))) bySlug.set(slugOf(line), line);
  }
  const slugs = [...bySlug.keys()].sort();
  if (slugs.length < 30_000) throw new Error(`only ${slugs.length} names of communes: wrong data`);
  return slugs.map((slug) => bySlug.get(slug)).join('\n');
}
