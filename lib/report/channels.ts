/** The ways a text can leave, as addresses a person opens themselves. Vigie never sends. */

/** Mail programs and browsers cut long addresses; below this every one tried passes them on whole. */
const MAX_MAILTO = 1900;

/** Where a prefilled issue can be opened. GitHub comes last, and views say that it is Microsoft's. */
export type Forge = 'forgejo' | 'gitlab' | 'github';

/**
 * A mailto address.
 * @param notice stands in place of what had to be cut, and says that the whole text is on the clipboard.
 * @returns the address, and whether the body was cut: then copy the whole text first.
 */
export function mailto(
  to: string,
  subject: string,
  body: string,
  notice: string,
): { url: string; cut: boolean } {
  const head = `mailto:${encodeAddress(to)}?subject=${encode(subject)}&body=`;
  const whole = head + encode(body);
  if (whole.length <= MAX_MAILTO) return { url: whole, cut: false };
  const room = MAX_MAILTO - head.length - encode(`\n\n${notice}`).length;
  return { url: head + encode(`${shorten(body, Math.max(0, room))}\n\n${notice}`), cut: true };
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
  const start = text.slice(0, end);
  const lastLine = start.lastIndexOf('\n');
  return lastLine > end / 2 ? start.slice(0, lastLine) : start;
}

/** An address of a page that opens a new issue with this text, or null when the repository's address is no https URL. */
export function issueUrl(repository: string, title: string, body: string): string | null {
  const base = httpsUrl(repository);
  if (!base) return null;
  const path = base.pathname.replace(/\/+$/, '').replace(/\.git$/, '');
  if (forgeOf(base) === 'gitlab')
    return `${base.origin}${path}/-/issues/new?issue[title]=${encode(title)}&issue[description]=${encode(body)}`;
  return `${base.origin}${path}/issues/new?title=${encode(title)}&body=${encode(body)}`;
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
