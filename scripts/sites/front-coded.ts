/** Writes a list of names in the form that lib/site/name-list.ts searches. */
import { TAKES_MOST, TAKES_NONE } from '../../lib/site/name-list';

/** Every so many names, one is written whole, for a search to start from. */
const STEP = 32;

/**
 * The short form of a text with a name a line, sorted by slug.
 * @throws when a name holds a control character.
 */
export function frontCoded(text: string): string {
  let previous = '';
  return text
    .split('\n')
    .map((name, at) => {
      // oxlint-disable-next-line no-control-regex
      if (/[\u0000-\u001f]/.test(name)) throw new Error(`control character in a name: ${name}`);
      let shared = 0;
      while (shared < TAKES_MOST && shared < name.length && name[shared] === previous[shared]) {
        shared++;
      }
      previous = name;
      if (at === 0) return name;
      return at % STEP === 0
        ? `\n${name}`
        : String.fromCharCode(TAKES_NONE + shared) + name.slice(shared);
    })
    .join('');
}
