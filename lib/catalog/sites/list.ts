import type { Sector, Status } from '../../model';
import type { SiteRule } from '../types';

/**
 * Rules of one sector, written as text so that a body is one short line: suffixes separated by blanks, then
 * optionally ` | ` and the body's own name. Suffixes are lower-case ASCII, IDN in punycode.
 */
export function list(sector: Sector, text: string, status: Status = 'public'): SiteRule[] {
  return text.split('\n').flatMap((line) => {
    const [suffixes = '', name] = line.split(' | ');
    return suffixes
      .split(/\s+/)
      .filter(Boolean)
      .map((suffix) => ({ suffix, sector, status, name }));
  });
}
