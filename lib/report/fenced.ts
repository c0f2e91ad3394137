/**
 * A text as forges show it word for word: no picture, link or mention that a page put into a header or an address comes
 * to life where the report is read.
 */
export function fenced(text: string): string {
  // Only a line of nothing but marks could close the fence before its end.
  const marks = text.match(/^[ \t]*`{3,}[ \t]*$/gm) ?? [];
  const longest = marks.reduce((most, line) => Math.max(most, line.trim().length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.trimEnd()}\n${fence}\n`;
}

/** Whether a line is the mark of such a fence. */
export const isFence = (line: string): boolean => /^[ \t]*`{3,}(?:text)?[ \t]*$/.test(line);
