import type { Sector, Status } from '../../model';
import type { SiteRule } from '../types';

/**
 * Rules of one sector, written as text so that a body is one short line: suffixes separated by blanks, then
 * optionally ` | ` and the body's own name. Suffixes are lower-case ASCII, IDN in punycode.
 */
export function list(sector: Sector, text: string, status: Status = 'public'): SiteRule[] {
  const rules: SiteRule[] = [];
  for (const line of text.split('\n')) {
    const [suffixes = '', name] = line.split(' | ');
    for (const suffix of suffixes.split(' ')) {
      if (suffix === '') continue;
      rules.push(name ? { suffix, sector, status, name: name.trim() } : { suffix, sector, status });
    }
  }
  return rules;
}
