/** Sites that people reported and maintainers checked: known as from a list, unless the person says otherwise. */
import reported from '../catalog/sites/reported.json';
import type { Site } from '../model';
import { classify, type Knowledge } from './classify';
import { userWord, validUserSites, type UserSites } from './user-sites';

/** What a reviewed report says of a site; written by `npm run reports:import`. */
export interface ReportedSite {
  word: 'public' | 'school' | 'not';
  /** Day of the first report, YYYY-MM-DD. */
  since: string;
  /** Names the import that wrote it, so that it can be undone. */
  batch: string;
  /** What stood there before, which comes back when the import is undone. */
  before?: ReportedSite;
}

// An empty file has no types, a full one has wider ones.
const WRITTEN = reported as unknown as Record<string, ReportedSite>;
let words: UserSites | undefined;

/** The words by site, without `www.`. */
export function wordsOf(sites: Readonly<Record<string, ReportedSite>>): UserSites {
  return validUserSites(
    Object.fromEntries(Object.entries(sites).map(([host, { word }]) => [host, word])),
  );
}

/**
 * {@link classify}, with the reviewed reports after the person's word and before everything else: a report is what
 * corrects a rule or a list.
 * @param sites for tests.
 */
export function classifyReported(
  host: string,
  knowledge: Knowledge = {},
  sites: UserSites = (words ??= wordsOf(WRITTEN)),
): Site | null {
  const { user, path } = knowledge;
  if ((user && userWord(user, host, path)) || !userWord(sites, host, path))
    return classify(host, knowledge);
  const site = classify(host, { ...knowledge, user: sites });
  return site?.by === 'user' ? { ...site, by: 'list', rule: 'docs/decisions.md' } : site;
}
