/** Whom a site's body is, as the alternatives see it. */
import type { Audience } from '../catalog/alternatives/types';
import { EDUCATION_MINISTRY } from '../catalog/alternatives/places';
import type { Sector, Site } from '../model';

const BY_SECTOR: Record<Sector, Audience> = {
  state: 'state-staff',
  military: 'state-staff',
  european: 'state-staff',
  local: 'local-authorities',
  school: 'schools',
  // The level is not known: treated as a school, the most careful reading.
  education: 'schools',
  'higher-education': 'universities',
  research: 'universities',
  health: 'hospitals',
  social: 'anyone',
  international: 'anyone',
  unknown: 'anyone',
};

/** The audience of a site: by its sector, but for the education ministry's own hosts, which are State staff. */
export function audienceOf(site: Site): Audience {
  if (site.sector === 'education' && EDUCATION_MINISTRY.test(site.host)) return 'state-staff';
  return BY_SECTOR[site.sector];
}
