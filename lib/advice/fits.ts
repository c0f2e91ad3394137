/** Whether an alternative may be offered on a site at all, and for which services. */
import type { Alternative, Audience } from '../catalog/alternatives/types';
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

/** True when the tool can stand in for the service of this finding. */
export function answers(alternative: Alternative, { service, layer }: Finding): boolean {
  if (alternative.replaces) return alternative.replaces.includes(service);
  return needsOf(service, layer).some((need) => alternative.needs.includes(need));
}
