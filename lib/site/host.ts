/** Plain host: two labels or more, letters, digits, hyphens and underscores; no empty label. */
const PLAIN = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/;
/** A host whose last label is a number is an IPv4 address in one of its spellings, or junk. */
const NUMERIC_END = /(?:^|\.)(?:\d+|0x[0-9a-f]*)$/;
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
/** `mailto:` and its like; a port is digits. */
const OTHER_SCHEME = /^[a-z][a-z0-9+.-]*:(?!\/\/|\d*(?:[/?#]|$))/i;

/**
 * The host of a host name or http(s) URL, as browsers see it: lower-case ASCII (IDN in punycode), without trailing
 * dot, port or user info. `null` for IP addresses, single labels, other schemes and junk; never throws.
 */
export function normalHost(input: string): string | null {
  const text = input.trim();
  let host = text;
  if (!PLAIN.test(text)) {
    // The URL parser drops tabs and line ends inside a host and reads a backslash as a slash. No address that a
    // browser gives holds them: such input is a trick, not another host.
    // oxlint-disable-next-line no-control-regex
    if (text === '' || text.length > 4096 || /[\u0000-\u0020\u007f\\]/.test(text)) return null;
    if (OTHER_SCHEME.test(text)) return null;
    const scheme = SCHEME.exec(text)?.[0].toLowerCase();
    if (scheme && scheme !== 'http://' && scheme !== 'https://') return null;
    try {
      host = new URL(scheme ? text : `http://${text}`).hostname;
    } catch {
      return null;
    }
    if (host.endsWith('.')) host = host.slice(0, -1);
    if (!PLAIN.test(host)) return null;
  }
  if (host.length > 253 || NUMERIC_END.test(host)) return null;
  for (const label of host.split('.')) {
    if (label.length > 63 || label.startsWith('-') || label.endsWith('-')) return null;
  }
  return host;
}
