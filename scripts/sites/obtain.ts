/** Gets the lists, from a directory or over the network. Nothing is written here. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReadSiteList } from './build';
import { SITE_LISTS, type SiteList } from './lists';
import type { ListedSite } from './readers';

/** A list that was read and believed, with its date (YYYY-MM-DD). */
export interface ObtainedList extends ReadSiteList {
  date: string;
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @throws with the list's title when the text is not understood or holds too few sites. */
export function believe(
  list: SiteList,
  text: string,
  read: (text: string) => ListedSite[],
): ListedSite[] {
  let sites: ListedSite[];
  try {
    sites = read(text);
  } catch (error) {
    throw new Error(`${list.title}: not understood (${reason(error)})`, { cause: error });
  }
  if (sites.length < list.atLeast) {
    throw new Error(`${list.title}: ${sites.length} sites, expected at least ${list.atLeast}`);
  }
  return sites;
}

/** Local copies. A month or day in a file's name is its date. @throws naming the first list that is missing. */
export function fromDirectory(
  directory: string,
  today: string,
  say: (line: string) => void,
): ObtainedList[] {
  const names = readdirSync(directory).sort();
  return SITE_LISTS.map((list) => {
    const name = names.findLast((n) => list.file.test(n));
    if (name === undefined) throw new Error(`${list.title}: no file ${list.file} in ${directory}`);
    say(`reading ${name}`);
    const sites = believe(list, readFileSync(path.join(directory, name), 'utf8'), list.readFile);
    const dated = /(20\d\d)-(\d\d)(?:-(\d\d))?/.exec(name);
    return { list, sites, date: dated ? `${dated[1]}-${dated[2]}-${dated[3] ?? '01'}` : today };
  });
}

/** The published lists. @throws when one cannot be reached: half the lists would look whole. */
export async function fromNetwork(
  today: string,
  say: (line: string) => void,
  ask: (url: string) => Promise<Response> = (url) =>
    fetch(url, { signal: AbortSignal.timeout(180_000) }),
): Promise<ObtainedList[]> {
  const obtained: ObtainedList[] = [];
  for (const list of SITE_LISTS) {
    say(`fetching ${list.url}`);
    let response: Response;
    try {
      response = await ask(list.url);
    } catch (error) {
      throw new Error(`${list.title}: ${list.url} cannot be reached (${reason(error)})`, {
        cause: error,
      });
    }
    if (!response.ok) throw new Error(`${list.title}: ${list.url} answered ${response.status}`);
    const sites = believe(list, await response.text(), list.read);
    obtained.push({ list, sites, date: today });
  }
  return obtained;
}
