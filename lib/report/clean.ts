/**
 * Text that pages or people wrote, made safe to stand in a plain text. Control characters could end a header or hide a
 * line; bidirectional overrides could show something else than what is sent.
 */

/**
 * Control characters but line feed and tab; bidirectional controls; zero-width and tag characters. The joiners
 * (U+200C, U+200D) stay: words of some languages and many emoji are written with them.
 */
const HIDDEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Several lines; line ends become `\n`. Lone surrogates become the replacement character. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(HIDDEN, '')
    .toWellFormed();
}

/** One line, at most `max` characters. */
export function cleanLine(text: string, max = 300): string {
  const line = cleanText(text)
    .replace(/[\n\t]+/g, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length > max ? `${characters.slice(0, max - 1).join('')}…` : line;
}
