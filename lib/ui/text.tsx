/** A catalogue text in the reader's language, marked when it had to be given in another. */
import type { Text } from '../model';
import { read } from './language';

/** The words alone, in a `span` with `lang` when they are not in the page's language. */
export function Words({ text }: { text: Text }) {
  const { words, lang } = read(text);
  return lang ? <span lang={lang}>{words}</span> : <>{words}</>;
}
