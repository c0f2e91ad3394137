/** Shapes of the alternatives. Adding one means adding one object to the file of its need, and a line to docs/alternatives.md. */
import type { Source, Text } from '../../model';

/** What a tool is for. The order is that of the catalogue page. */
export const NEEDS = [
  'mail',
  'files',
  'documents',
  'office',
  'video-calls',
  'chat',
  'forms',
  'scheduling',
  'intranet',
  'wiki',
  'project',
  'identity',
  'school-platform',
  'classroom',
  'video-hosting',
  'web-hosting',
  'cloud',
  'cdn',
  'database',
  'ai',
  'code',
  'passwords',
  'desktop',
  'fonts',
  'libraries',
  'analytics',
  'captcha',
  'maps',
] as const;
export type Need = (typeof NEEDS)[number];

/**
 * Whom a tool is for. `anyone` are other bodies (hospitals, associations…): it does not open a tool to schools, which
 * must be listed by name because minors are concerned.
 */
export type Audience =
  | 'state-staff'
  | 'schools'
  | 'universities'
  | 'local-authorities'
  | 'hospitals'
  | 'associations'
  | 'anyone';

/** A certification of one offer, never of a company. */
export interface Certification {
  label: string;
  /** `held`: said by a third party. `per-vendor`: said by the vendor. `in-progress`: a candidate when last seen. */
  status: 'held' | 'per-vendor' | 'in-progress';
  /** Which offer, and what is not known about it. */
  scope: Text;
  /** Date of the statement: YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string;
  source: string;
}

/** A tool a body can use instead of an American service. */
export interface Alternative {
  id: string;
  name: string;
  url: string;
  needs: readonly [Need, ...Need[]];
  /** Proper names only, the same in every language; `null` for a practice or an unverified consortium. */
  publisher: string | null;
  /** ISO country of whoever controls the publisher, upper case; `INT` for a project without an owner, `ZZ` when not verified. */
  country: string;
  /** Who controls it and what that changes. Mandatory when control is not European or `american` is set. */
  ownerFlag?: Text;
  /** American publisher or American technology: always shown with its flag, always after the others. */
  american?: 'owner' | 'technology';
  /**
   * Only these services (ids of lib/catalog/providers). Without it the tool stands in for every service that fills
   * one of its needs, see replaced.ts.
   */
  replaces?: readonly string[];
  audiences: readonly Audience[];
  /** For agents only: never offered on the site of a school, nor of a private body. */
  staffOnly?: true;
  /** Where it can be had at all. */
  only?: { countries?: readonly string[]; hosts?: RegExp };
  hosting: Text;
  /** Free licence, or `null` for a proprietary product. */
  licence: Text | null;
  certifications?: readonly Certification[];
  caveats: Text;
  sources: readonly Source[];
  /** Named by the public petitions and messages that Vigie started from. */
  named?: true;
}
