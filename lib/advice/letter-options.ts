/** Which letters make sense on a site: who can write, and what for. */
import { PROCEDURES } from '../catalog/letters/all';
import { variantOf } from '../catalog/letters/places';
import {
  LETTER_PURPOSES,
  LETTER_ROLES,
  type LetterPurpose,
  type LetterRole,
} from '../catalog/letters/types';
import type { Sector, Site } from '../model';

const PURPOSES_OF: Record<LetterRole, readonly LetterPurpose[]> = {
  resident: LETTER_PURPOSES,
  parent: LETTER_PURPOSES,
  student: LETTER_PURPOSES,
  staff: ['privacy', 'documents', 'council'],
  dpo: ['privacy', 'documents'],
  elected: ['council', 'documents', 'deputy', 'government'],
  journalist: ['privacy', 'documents'],
};

const SCHOOLS: readonly Sector[] = ['school', 'education'];
const WITH_STUDENTS: readonly Sector[] = [...SCHOOLS, 'higher-education'];
/** Bodies run by a council or a board. A municipality also runs schools: parents write to it too. */
const WITH_COUNCIL: ReadonlySet<Sector> = new Set([
  ...WITH_STUDENTS,
  'local',
  'research',
  'health',
]);

function roleFits(role: LetterRole, { sector }: Site): boolean {
  if (role === 'parent') return SCHOOLS.includes(sector) || sector === 'local';
  if (role === 'student') return WITH_STUDENTS.includes(sector);
  return true;
}

function purposeFits(purpose: LetterPurpose, site: Site): boolean {
  // The right of access to documents binds public bodies; politics is about public services.
  if (site.status === 'private' && purpose !== 'privacy' && purpose !== 'council') return false;
  if (purpose === 'council') return WITH_COUNCIL.has(site.sector);
  if (purpose === 'government') return PROCEDURES[variantOf(site)].government !== null;
  return true;
}

/** Pairs of role and purpose offered on this site, in the order of the screens. */
export function letterOptions(site: Site): { role: LetterRole; purpose: LetterPurpose }[] {
  return LETTER_ROLES.filter((role) => roleFits(role, site)).flatMap((role) =>
    PURPOSES_OF[role]
      .filter((purpose) => purposeFits(purpose, site))
      .map((purpose) => ({ role, purpose })),
  );
}
