/** Names known by their first words: `amberieu` for Ambérieu-en-Bugey. */
import { slugOf } from './name-list';

/** Whether the first words of a name make up a slug. */
function beginsWith(name: string, slug: string): boolean {
  let words = '';
  for (const word of name.split(/[-' ]/)) {
    words += slugOf(word);
    if (words.length >= slug.length) return words === slug;
  }
  return false;
}

/**
 * The only name whose first words make a slug, or null.
 * @param from names in the order of their slugs, from this slug on.
 */
export function onlyStart(
  slug: string,
  from: Iterable<readonly [slug: string, name: string]>,
): string | null {
  let only: string | null = null;
  for (const [key, name] of from) {
    if (!key.startsWith(slug)) break;
    if (!beginsWith(name, slug)) continue;
    if (only !== null) return null;
    only = name;
  }
  return only;
}
