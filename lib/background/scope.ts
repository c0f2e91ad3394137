/** Whose site is this? The rules, the person's word, reviewed reports, and the packs when no rule knows. */
import type { Site } from '../model';
import type { PageClues } from '../site/clues';
import { mayBeNamed } from '../site/commune-names';
import { normalHost } from '../site/host';
import { placeCountryOf } from '../site/municipalities';
import { classifyReported } from '../site/reported';
import { readUserSites } from '../state/user-sites';
import { communeNames, municipalityNames, sitePacks } from './tables';

/**
 * The site of an address, or null when it is not one Vigie knows as public or a school.
 * @param isPrivate whether the tab is in a private window, where the person's word may be another one.
 * @param clues what the page says of itself, when it has been asked.
 */
export async function siteAt(
  url: string,
  isPrivate: boolean,
  clues?: PageClues,
): Promise<Site | null> {
  const host = normalHost(url);
  if (!host) return null;
  const user = await readUserSites(isPrivate);
  const path = new URL(url).pathname;
  const known = classifyReported(host, { user, path });
  if (known) return known;
  // Lists and names are read from the package only for hosts that no rule knows.
  const country = placeCountryOf(host);
  const [packs, communes, names] = await Promise.all([
    sitePacks(),
    mayBeNamed(host) ? communeNames() : undefined,
    country ? municipalityNames(country) : undefined,
  ]);
  return classifyReported(host, {
    user,
    path,
    ...(packs ? { packs } : {}),
    ...(communes ? { communes } : {}),
    ...(country && names ? { places: { [country]: names } } : {}),
    ...(clues ? { page: clues } : {}),
  });
}

/** A page examined at the person's wish, though Vigie does not know whose it is. */
export function unknownSite(host: string): Site {
  return {
    host,
    domain: host,
    sector: 'unknown',
    status: 'unknown',
    country: 'ZZ',
    by: 'user',
    certainty: 'probable',
    rule: 'examined once',
  };
}
