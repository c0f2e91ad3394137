/** Gets the official lists, from a directory or over the network. Nothing is written here. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Listed } from './listed';
import { OFFICIAL_LISTS, type OfficialList } from './lists';
import { reasonOf } from './reason';
import { parsePrefix } from './span';

/** A list, read and believed. */
export interface ObtainedList {
  list: OfficialList;
  date: string;
  /** The list bears no date: `date` is the day it was read. */
  undated: boolean;
  prefixes: Listed[];
  /** Prefixes finer than /64, which the table has no room for. */
  tooFine: number;
}

type Fetch = (url: string) => Promise<Response>;

/**
 * Reads and checks one list.
 * @param named the date in the name of its file, if any
 * @throws with the list's name when its shape or count cannot be believed.
 */
export function believe(
  list: OfficialList,
  texts: readonly string[],
  today: string,
  named: string | null = null,
): ObtainedList {
  const parts = texts.map((text) => {
    try {
      return list.read(text);
    } catch (error) {
      throw new Error(`${list.name}: not understood (${reasonOf(error)})`, {
        cause: error,
      });
    }
  });
  const all = parts.flatMap((part) => part.prefixes);
  if (all.length < list.atLeast)
    throw new Error(`${list.name}: ${all.length} prefixes, expected at least ${list.atLeast}`);
  const prefixes: Listed[] = [];
  let tooFine = 0;
  for (const item of all) {
    const span = parsePrefix(item.prefix);
    if (span && span.length >= (span.family === 4 ? 8 : 16)) prefixes.push(item);
    else if (!span && /^[\da-f:.]+\/(?:6[5-9]|[7-9]\d|1[01]\d|12[0-8])$/i.test(item.prefix))
      tooFine++;
    else throw new Error(`${list.name}: not a believable prefix: ${item.prefix.slice(0, 60)}`);
  }
  const date = parts.find((part) => part.date)?.date ?? named;
  return { list, date: date ?? today, undated: date === null, prefixes, tooFine };
}

/** Providers of `lists` must all be there. @throws naming those that are missing. */
function complete(obtained: ObtainedList[], where: string): ObtainedList[] {
  const had = new Set(obtained.map((item) => item.list.provider));
  const missing = OFFICIAL_LISTS.filter((list) => !had.has(list.provider)).map(
    (list) => list.provider,
  );
  if (missing.length > 0)
    throw new Error(`no list of ${[...new Set(missing)].join(', ')} in ${where}`);
  return obtained;
}

/** Local copies, `.gz` or not. A date in a file's name stands for a list that bears none. */
export function fromDirectory(
  directory: string,
  today: string,
  say: (line: string) => void,
): ObtainedList[] {
  const names = readdirSync(directory).sort();
  const obtained = OFFICIAL_LISTS.flatMap((list) => {
    const files = names.filter((name) => list.file.test(name));
    if (files.length === 0) return [];
    say(`reading ${files.join(', ')}`);
    const texts = files.map((name) => {
      const bytes = readFileSync(path.join(directory, name));
      return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    });
    return [believe(list, texts, today, dateIn(files.join(' ')))];
  });
  return complete(obtained, directory);
}

function dateIn(names: string): string | null {
  const found = /(20\d\d)-?(\d\d)-?(\d\d)/.exec(names);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null;
}

async function download(url: string, ask: Fetch): Promise<string> {
  let response: Response;
  try {
    response = await ask(url);
  } catch (error) {
    throw new Error(`${url} cannot be reached (${reasonOf(error)})`, { cause: error });
  }
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.text();
}

/** The published lists. One that cannot be had stops everything: a table with half its lists would look whole. */
export async function fromNetwork(
  today: string,
  say: (line: string) => void,
  ask: Fetch = (url) => fetch(url, { signal: AbortSignal.timeout(60_000) }),
): Promise<ObtainedList[]> {
  const obtained: ObtainedList[] = [];
  for (const list of OFFICIAL_LISTS) {
    if (list.url === undefined) continue;
    let url = list.url;
    if (list.linked) {
      const link = list.linked.exec(await download(url, ask))?.[0];
      if (link === undefined) throw new Error(`${list.name}: no link to the file on ${url}`);
      url = link;
    }
    say(`fetching ${url}`);
    obtained.push(believe(list, [await download(url, ask)], today, dateIn(url)));
  }
  return complete(obtained, 'the published lists');
}
