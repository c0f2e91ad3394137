import type { PlaceCountry } from '../catalog/sites/places/conventions';
import type { Sector, Site } from '../model';
import { judgeClues, type PageClues } from './clues';
import { nameHit, type CommuneNames } from './commune-names';
import { normalHost } from './host';
import { matchFamily } from './host-families';
import { isKnownElsewhere } from './known-elsewhere';
import { municipalityHit, placeCountryOf } from './municipalities';
import type { NameList } from './name-list';
import type { SitePacks } from './packs';
import { registrableDomain } from './registrable-domain';
import { matchRule, ruleDomain } from './rule-index';
import { userWord, type UserSites } from './user-sites';

/** What may be known besides the rules. Whatever is absent is simply not asked. */
export interface Knowledge {
  /** Loaded lists; asked only when no rule knows the host. */
  packs?: SitePacks;
  /** Loaded names of French communes; asked only when no rule knows the host. */
  communes?: CommuneNames;
  /** Loaded names of municipalities elsewhere, by country; asked only when no rule knows the host. */
  places?: Partial<Record<PlaceCountry, NameList>>;
  /** The person's word, first of all. */
  user?: UserSites;
  /** What the page says of itself, last of all. */
  page?: PageClues;
  /** Path of the page, for the person's word on platforms that many share. */
  path?: string;
}

/** Sectors that agree with the person's word "school". */
const SCHOOLS: ReadonlySet<Sector> = new Set<Sector>(['education', 'school', 'higher-education']);

/** Country by the end of a host, for the person's word on a site that nothing else knows. */
function countryOf(host: string): string {
  const end = host.slice(host.lastIndexOf('.') + 1);
  if (end === 'uk') return 'GB';
  if (end === 'eu') return 'EU';
  return end.length === 2 ? end.toUpperCase() : 'ZZ';
}

/** What rules, lists and names know of a normal host. */
function known(host: string, knowledge: Knowledge): Site | 'not' | null {
  const hit = matchRule(host);
  if (hit !== null && hit !== 'not') {
    const { rule, country } = hit;
    const site: Site = {
      host,
      domain: ruleDomain(host, hit),
      sector: rule.sector,
      status: rule.status,
      country,
      by: 'suffix',
      certainty: 'certain',
      rule: rule.suffix,
    };
    return rule.name ? { ...site, name: rule.name } : site;
  }
  const family = matchFamily(host);
  if (family) {
    const { sector, status, certainty, rule } = family;
    const country = family.country || countryOf(host);
    const by = certainty === 'certain' ? 'suffix' : 'name';
    return { host, domain: registrableDomain(host), sector, status, country, by, certainty, rule };
  }
  if (hit === 'not') return 'not';
  const entry = knowledge.packs?.find(host);
  if (entry === 'not') return 'not';
  if (entry) {
    const { sector, status, country, name } = entry;
    const site: Site = {
      host,
      domain: registrableDomain(host),
      sector,
      status,
      country,
      by: 'list',
      certainty: 'certain',
      rule: `${entry.domain} (${entry.pack})`,
    };
    const own = name ?? named(entry.domain, knowledge)?.name;
    return own ? { ...site, name: own } : site;
  }
  return named(host, knowledge);
}

/** What the names of municipalities say of a host. */
function named(host: string, { communes, places }: Knowledge): Site | null {
  const found = { host, status: 'public', by: 'name', certainty: 'probable' } as const;
  const country = placeCountryOf(host);
  const names = country && places?.[country];
  const place = names ? municipalityHit(host, names) : null;
  if (place) return { ...found, sector: 'local', ...place };
  if (!communes) return null;
  // Under the endings that nameHit() hears, a registrable domain has two labels, or a first one that is no commune.
  const domain = host.slice(host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1);
  const hit = nameHit(domain, communes);
  if (!hit || isKnownElsewhere(domain)) return null;
  return { ...found, domain, country: 'FR', ...hit };
}

/**
 * Whose site a host is: the person's word, then the denylist and the suffix rules (longest first), host families,
 * lists, commune names, and last the page's own word. `null` when it is no public body or school that we know, or not
 * a host at all. Pure and synchronous; never throws.
 */
export function classify(host: string, knowledge: Knowledge = {}): Site | null {
  const normal = normalHost(host);
  if (!normal) return null;
  const word = knowledge.user && userWord(knowledge.user, normal, knowledge.path);
  if (word === 'not') return null;
  const found = known(normal, knowledge);
  if (word) {
    const site = found === 'not' ? null : found;
    if (site && (word === 'public' || SCHOOLS.has(site.sector))) return site;
    return {
      host: normal,
      domain: site?.domain ?? registrableDomain(normal),
      sector: word === 'school' ? 'school' : 'local',
      status: word === 'school' ? 'unknown' : 'public',
      country: site?.country ?? countryOf(normal),
      by: 'user',
      certainty: 'certain',
      rule: 'user',
    };
  }
  if (found === 'not') return null;
  return found ?? (knowledge.page ? judgeClues(normal, knowledge.page) : null);
}
