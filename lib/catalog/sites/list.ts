import type { Sector, Status } from '../../model';
import type { SiteRule } from '../types';

/**
 * Rules of one sector, written as text so that a body is one short line: suffixes separated by blanks, then
 * optionally ` | ` and the body's own name. Suffixes are lower-case ASCII, IDN in punycode.
 */
export function list(sector: Sector, text: string, status: Status = 'public'): SiteRule[] {
  const rules: SiteRule[] = [];
  const add = (line: string, name?: string): void => {
    for (let at = 0; at < line.length;) {
      let end = line.indexOf(' ', at);
      if (end < 0) end = line.length;
      if (end > at) rules.push({ suffix: line.slice(at, end), sector, status, name });
      at = end + 1;
    }
  };
  for (let at = 0; at < text.length;) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = text.slice(at, end);
    const bar = line.indexOf(' | ');
    if (bar < 0) add(line);
    else add(line.slice(0, bar), line.slice(bar + 3));
    at = end + 1;
  }
  return rules;
}
