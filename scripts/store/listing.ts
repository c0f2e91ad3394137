/** The stores' texts: what each store accepts, and how they are put together with what the build knows. */
import type { Release } from '../release/changelog';

export const STORE_LANGUAGES = ['fr', 'en', 'de', 'it', 'es', 'nl'] as const;

export interface Listing {
  name: string;
  summary: string;
  description: string;
}

/** Where people can write, as the build was told: WXT_REPORT_ADDRESS, WXT_REPORT_FORGE, WXT_REPORT_PAGE. */
export interface Contacts {
  address?: string | undefined;
  forge?: string | undefined;
  page?: string | undefined;
}

/**
 * Characters each store takes, from their publishing pages as known on 2026-11-22. The summary of Chrome and Edge is the
 * manifest's description, which scripts/package checks; `summary` here is AMO's.
 */
const TEXT_LIMITS = {
  name: { min: 1, max: 45 },
  summary: { min: 1, max: 250 },
  // Edge asks for 250 to 10,000; Chrome takes 16,000; AMO 15,000.
  description: { min: 250, max: 10_000 },
} as const;

/** What no text may say: accusations, and names of others as if they were ours. */
const NEVER =
  /illégal(e|es|ité)?s? (est|sont)|\bespion|\bspying\b|\bstolen\b|\bviolates?\b|\bviole\b/i;

/** @returns what a store would refuse. */
export function unfit(listing: Listing): string[] {
  const wrong = (Object.keys(TEXT_LIMITS) as (keyof Listing)[]).flatMap((part) => {
    const { min, max } = TEXT_LIMITS[part];
    const { length } = listing[part];
    return length < min || length > max
      ? [`${part}: ${length} characters, not ${min} to ${max}`]
      : [];
  });
  const [job = '', limit = ''] = listing.description.split('\n');
  return [
    ...wrong,
    ...(job && limit
      ? []
      : ['description: the first line is the job, the second what it does not do']),
    ...(NEVER.test(listing.description) ? ['description: accuses'] : []),
  ];
}

/** One text to copy from: listing, where to write, and what is new. */
export function fullListing(
  language: string,
  listing: Listing,
  contacts: Contacts,
  release: Release | undefined,
): string {
  const support = [contacts.address, contacts.page, contacts.forge].filter(Boolean).join('\n');
  const notes = release?.notes[language] ?? release?.notes['en'] ?? '';
  return [
    ['NAME', listing.name],
    ['SUMMARY', listing.summary],
    ['DESCRIPTION', listing.description],
    ['SUPPORT', support || 'not set: WXT_REPORT_ADDRESS, WXT_REPORT_FORGE, WXT_REPORT_PAGE'],
    [`RELEASE NOTES ${release?.version ?? ''}`, notes],
  ]
    .map(([title, text]) => `== ${title!.trim()} ==\n${text}\n`)
    .join('\n');
}
