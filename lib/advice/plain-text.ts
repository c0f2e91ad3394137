/** Text that came from a page, made safe to stand in a letter: one line, no invisible or direction-changing characters. */

/** Controls, zero-width characters, line and paragraph separators, direction marks, embeddings and isolates, tags. */
const UNSAFE =
  // oxlint-disable-next-line no-control-regex -- removing control characters is the purpose
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/**
 * Removes what a page could use to break out of a line or to show something else than what is written, and shortens
 * to `max` characters with an ellipsis.
 */
export function plainText(text: string, max: number): string {
  const clean = text.replace(UNSAFE, '').trim();
  const characters = Array.from(clean);
  return characters.length <= max ? clean : `${characters.slice(0, max - 1).join('')}…`;
}
