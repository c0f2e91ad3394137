/** Whether an alternative may be offered on a site at all, and for which services. */
import type { Alternative, Audience, Need } from '../catalog/alternatives/types';
import { needsOf } from '../catalog/alternatives/replaced';
import type { Finding, Site } from '../model';
import { audienceOf } from './audience';

/** Bodies that a tool made for `anyone` reaches without being named. Schools are not among them: minors. */
const OTHER_BODIES: ReadonlySet<Audience> = new Set(['hospitals', 'associations', 'anyone']);

/** True when the tool is made for the body of this site, and can be had there. */
export function isFor(alternative: Alternative, site: Site): boolean {
  const audience = audienceOf(site);
  const { audiences, only, staffOnly } = alternative;
  if (staffOnly && (audience === 'schools' || site.status !== 'public')) return false;
  if (only?.countries && !only.countries.includes(site.country)) return false;
  if (only?.hosts && !only.hosts.test(site.host)) return false;
  return (
    audiences.includes(audience) || (OTHER_BODIES.has(audience) && audiences.includes('anyone'))
  );
}

/** A counted service and the needs it fills, main need first: worked out once for a verdict. */
export interface Wanted {
  service: string;
  needs: readonly Need[];
}

/** What the findings that count leave to be answered, strongest first, each service once. */
export function wantedBy(counted: readonly Finding[]): Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const { service, layer } of counted) {
    if (!wanted.has(service)) wanted.set(service, { service, needs: needsOf(service, layer) });
  }
  return [...wanted.values()];
}

/** True when the tool can stand in for the service. */
export function answers(alternative: Alternative, { service, needs }: Wanted): boolean {
  if (alternative.replaces) return alternative.replaces.includes(service);
  return needs.some((need) => alternative.needs.includes(need));
}
