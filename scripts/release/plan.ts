/** Whether a version can be released from what is here. Pure: what git, npm and the files say comes in as values. */
import type { Release } from './changelog';

export interface Situation {
  /** Version in package.json. */
  current: string;
  /** Names of the git tags. */
  tags: readonly string[];
  /** Lines of `git status --porcelain`. */
  changed: readonly string[];
  changelog: readonly Release[];
}

/** @returns what stands in the way; empty when nothing does. */
export function obstacles(
  wanted: string,
  { current, tags, changed, changelog }: Situation,
): string[] {
  if (!isVersion(wanted)) return [`“${wanted}” is not a version: three numbers, X.Y.Z`];
  const released = tags.flatMap((tag) =>
    isVersion(tag.replace(/^v/, '')) ? [tag.replace(/^v/, '')] : [],
  );
  const newest = released.toSorted(compare).at(-1);
  const notes = changelog.find(({ version }) => version === wanted);
  const missing = ['fr', 'en'].filter((language) => !notes?.notes[language]);
  return [
    ...(changed.length > 0
      ? [`${changed.length} changes are not committed: ${changed.slice(0, 5).join(', ')}`]
      : []),
    ...(newest && compare(wanted, newest) <= 0
      ? [`${newest} is released already: versions move forward only`]
      : []),
    ...(compare(wanted, current) < 0
      ? [`package.json is at ${current}: versions move forward only`]
      : []),
    ...(notes ? [] : [`CHANGELOG.md has no section “## ${wanted} — YYYY-MM-DD”`]),
    ...(notes && !notes.date ? [`the section ${wanted} of CHANGELOG.md has no date`] : []),
    ...(notes && missing.length > 0
      ? [`the section ${wanted} of CHANGELOG.md has no notes in: ${missing.join(', ')}`]
      : []),
  ];
}

/** Orders versions by their numbers. */
export function compare(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const at = [0, 1, 2].find((index) => left[index] !== right[index]);
  return at === undefined ? 0 : left[at]! - right[at]!;
}

/** Three numbers that every store takes: none above 65,535, no zero in front. */
function isVersion(text: string): boolean {
  return (
    /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(text) &&
    text.split('.').every((part) => Number(part) <= 65_535)
  );
}
