/** The names of French communes as a packaged asset, from the npm package that publishes INSEE's official code. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { slugOf } from '../../lib/site/name-list';

interface Commune {
  nom: string;
  type: string;
}

/**
 * Text of `communes.txt`: one real name a line, sorted by slug (see lib/site/name-list.ts). Communes of today, and
 * those merged into one, whose sites often live on. About 440 kB, 155 kB compressed in the package.
 */
export function communesText(): string {
  const file = createRequire(import.meta.url).resolve(
    '@etalab/decoupage-administratif/data/communes.json',
  );
  const bySlug = new Map<string, string>();
  for (const { nom, type } of JSON.parse(readFileSync(file, 'utf8')) as Commune[]) {
    // A municipal arrondissement ("Paris 1er") has no site of that name.
    if (type !== 'arrondissement-municipal' && !bySlug.has(slugOf(nom)))
      bySlug.set(slugOf(nom), nom);
  }
  const slugs = [...bySlug.keys()].sort();
  if (slugs.length < 30_000) throw new Error(`only ${slugs.length} names of communes: wrong data`);
  return slugs.map((slug) => bySlug.get(slug)).join('\n');
}
