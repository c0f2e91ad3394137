/** Makes packs from lists: pure. */
import { classify } from '../../lib/site/classify';
import { communeTitle, nameHit, type CommuneNames } from '../../lib/site/commune-names';
import { NOT_LETTER } from '../../lib/site/packs';
import { registrableDomain } from '../../lib/site/registrable-domain';
import { codeOf, isNotPublic, isShared } from './filter';
import type { SiteList } from './lists';
import type { ListedSite } from './readers';

/** A list that was read. */
export interface ReadSiteList {
  list: SiteList;
  sites: readonly ListedSite[];
}

/** The domain that stands for a listed host: without `www.`, and only a full host on a shared platform. */
function keyOf(host: string): string | null {
  const bare = host.startsWith('www.') ? host.slice(4) : host;
  const domain = registrableDomain(bare);
  if (isShared(bare)) return null;
  // A sub-host alone says nothing of the rest of its domain.
  return bare === domain || domain === host ? domain : bare;
}

/** "Mairie - Rennes" and the like, as the commune's name. */
const placeName = (name: string): string =>
  name.replace(/^mairie\s*(?:déléguée)?\s*[-–:]\s*/i, '').trim();

/**
 * Sorted text of one pack. Domains that a rule already knows are left out; a name is kept only where the domain does
 * not already give it.
 */
export function packText(lists: readonly ReadSiteList[], communes: CommuneNames): string {
  const denied = new Set<string>();
  for (const { list, sites } of lists) {
    if (list.denies) for (const { host } of sites) denied.add(host.replace(/^www\./, ''));
  }
  const lines = new Map<string, string>();
  for (const { list, sites } of lists) {
    if (list.denies) continue;
    for (const { host, name } of sites) {
      const key = keyOf(host);
      if (key === null || denied.has(key) || lines.has(key) || classify(key)?.by === 'suffix')
        continue;
      if (list.local) {
        const title = name && (list.country === 'FR' ? communeTitle(placeName(name)) : name);
        const known = list.country === 'FR' && nameHit(key, communes)?.name === title;
        lines.set(
          key,
          title && !known ? `${key}\tl\t${title.replaceAll(/\s+/g, ' ')}` : `${key}\tl`,
        );
      } else if (!isNotPublic(key)) {
        lines.set(key, `${key}\t${codeOf(key)}`);
      }
    }
  }
  for (const domain of denied) lines.set(domain, `${domain}\t${NOT_LETTER}`);
  // By byte, not by locale: the pack is searched in place as bytes.
  const keys = [...lines.keys()].sort((a, b) => (a < b ? -1 : 1));
  return keys.map((key) => `${lines.get(key)}\n`).join('');
}
