/** The ways a text can leave, as addresses a person opens themselves. Vigie never sends. */

/** Mail programs and browsers cut long addresses; below this every one tried passes them on whole. */
const MAX_MAILTO = 1900;
/** Servers refuse request lines beyond 8 KB (the default of nginx, which stands before most forges). */
const MAX_ISSUE = 7500;
/** A subject longer than this, once encoded, would leave no room for the body. */
const MAX_SUBJECT = 600;

/** Where a prefilled issue can be opened. GitHub comes last, and views say that it is Microsoft's. */
export type Forge = 'forgejo' | 'gitlab' | 'github';

/** An address to open, and whether the text in it had to be cut: then put the whole text on the clipboard first. */
export interface Opening {
  url: string;
  cut: boolean;
}

/**
 * A mailto address.
 * @param notice stands in place of what had to be cut, and says that the whole text is on the clipboard.
 */
export function mailto(to: string, subject: string, body: string, notice: string): Opening {
  const head = `mailto:${encodeAddress(to)}?subject=${encode(shorten(subject, MAX_SUBJECT))}&body=`;
  return fit(head, body, notice, MAX_MAILTO);
}

/**
 * An address of a page that opens a new issue with this text, or null when the repository's address is no https URL.
 * @param notice as in {@link mailto}.
 */
export function issueUrl(
  repository: string,
  title: string,
  body: string,
  notice: string,
): Opening | null {
  const base = httpsUrl(repository);
  if (!base) return null;
  const path = base.pathname.replace(/\/+$/, '').replace(/\.git$/, '');
  const [where, fields] =
    forgeOf(base) === 'gitlab'
      ? ['/-/issues/new', ['issue[title]', 'issue[description]']]
      : ['/issues/new', ['title', 'body']];
  const start = `${base.origin}${path}${where}?${fields[0]}=${encode(shorten(title, MAX_SUBJECT))}`;
  return fit(`${start}&${fields[1]}=`, body, notice, MAX_ISSUE);
}

/** Which forge an address belongs to, by its host. Unknown hosts are taken for Forgejo, whose form GitHub shares. */
export function forgeOf(repository: URL): Forge {
  if (repository.hostname === 'github.com') return 'github';
  return /(^|\.)gitlab\./.test(repository.hostname) ? 'gitlab' : 'forgejo';
}

/** A report page's address with the text in the fragment, which browsers never send. Null when it is no https URL. */
export function pageUrl(page: string, text: string): string | null {
  const base = httpsUrl(page);
  return base && `${base.origin}${base.pathname}${base.search}#${encode(text)}`;
}

/** An e-mail address that can stand in a mailto link: one recipient, nothing that could start a header. */
export function isAddress(text: string): boolean {
  return /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(text);
}

/** Puts the text behind `head`, cut with a notice where the whole would be longer than `max`. */
function fit(head: string, text: string, notice: string, max: number): Opening {
  const whole = head + encode(text);
  if (whole.length <= max) return { url: whole, cut: false };
  const end = `\n\n${notice}`;
  const room = max - head.length - encode(end).length;
  return { url: head + encode(shorten(text, Math.max(0, room)) + end), cut: true };
}

/** The longest start of a text whose encoded form fits, cut between lines where there is one, never inside a character. */
function shorten(text: string, room: number): string {
  let length = 0;
  let end = 0;
  for (const character of text) {
    length += encode(character).length;
    if (length > room) break;
    end += character.length;
  }
  if (end === text.length) return text;
  const start = text.slice(0, end);
  const lastLine = start.lastIndexOf('\n');
  return lastLine > end / 2 ? start.slice(0, lastLine) : start;
}

function httpsUrl(text: string): URL | null {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' && !url.username && !url.password ? url : null;
  } catch {
    return null;
  }
}

function encodeAddress(to: string): string {
  return isAddress(to) ? encode(to).replaceAll('%40', '@') : '';
}

/** RFC 6068 asks for CRLF as %0D%0A in bodies; encodeURIComponent leaves only what is safe. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/\r\n?|\n/g, '\r\n')).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
