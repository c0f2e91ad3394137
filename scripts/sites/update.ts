/** Builds the packs and writes them, all or none. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { communesFrom } from '../../lib/site/commune-names';
import { packText } from './build';
import { communesText } from './communes';
import { fromDirectory, fromNetwork, type ObtainedList } from './obtain';

/** What the command was asked. */
export interface SitesUpdateOptions {
  /** Directory of local copies; the network otherwise. */
  from?: string | undefined;
  /** Where packs are written. */
  out: string;
  /** Accept a pack that lost more than a tenth of its entries. */
  force: boolean;
  /** YYYY-MM-DD. */
  today: string;
  say: (line: string) => void;
}

const count = (text: string): number => text.split('\n').length - 1;

/** Largest part of its entries that a pack may lose before someone must look. */
const MAX_LOSS = 0.1;

/** @throws when a new pack lost too many entries compared with the one that is there. */
export function refuseShrunk(id: string, before: number, after: number): void {
  if (after < before * (1 - MAX_LOSS)) {
    const lost = Math.round((1 - after / before) * 100);
    throw new Error(
      `pack ${id} fell from ${before} to ${after} entries (-${lost} %); --force accepts it`,
    );
  }
}

/** Writes `ID.txt` for each pack, and `sources.json`. @throws before anything is written. */
export async function updateSites(options: SitesUpdateOptions): Promise<void> {
  const { from, out, force, today, say } = options;
  const lists: ObtainedList[] =
    from === undefined ? await fromNetwork(today, say) : fromDirectory(from, today, say);
  const communes = communesFrom(new TextEncoder().encode(communesText()));
  const files = new Map<string, string>();
  const packs: { id: string; country: string; count: number }[] = [];
  for (const id of new Set(lists.map(({ list }) => list.pack))) {
    const own = lists.filter(({ list }) => list.pack === id);
    const text = packText(own, communes);
    const old = path.join(out, `${id}.txt`);
    if (!force && existsSync(old)) refuseShrunk(id, count(readFileSync(old, 'utf8')), count(text));
    files.set(`${id}.txt`, text);
    packs.push({ id, country: own[0]!.list.country, count: count(text) });
    say(`pack ${id}: ${count(text)} entries, ${Math.round(text.length / 1024)} kB`);
  }
  const sources = lists.map(({ list: { title, publisher, licence, url }, sites, date }) => ({
    title,
    publisher,
    licence,
    url,
    date,
    count: sites.length,
  }));
  files.set('sources.json', `${JSON.stringify({ packs, sources }, null, 2)}\n`);

  mkdirSync(out, { recursive: true });
  for (const [name, text] of files) writeFileSync(path.join(out, `${name}.new`), text);
  for (const name of files.keys()) {
    renameSync(path.join(out, `${name}.new`), path.join(out, name));
  }
  say(`written to ${out}`);
}
