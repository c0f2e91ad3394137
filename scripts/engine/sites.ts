/** `engine sites`: a host or URL a line, whose site it is. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Knowledge } from '../../lib/site/classify';
import { communesFrom } from '../../lib/site/commune-names';
import { normalHost } from '../../lib/site/host';
import { nameListFrom } from '../../lib/site/name-list';
import { joinPacks, packFrom, type PackMeta } from '../../lib/site/packs';
import { classifyReported } from '../../lib/site/reported';
import { registrableDomain } from '../../lib/site/registrable-domain';
import { nameLists } from '../sites/name-lists';

let knowledge: Knowledge | undefined;

/** Packs of a directory (VIGIE_PACKS, or public/sites) where there are any, and the names of municipalities. */
export function loadKnowledge(root = process.cwd()): Knowledge {
  const loaded: Knowledge = {};
  const dir = process.env['VIGIE_PACKS'] ?? path.join(root, 'public', 'sites');
  const index = path.join(dir, 'sources.json');
  if (existsSync(index)) {
    const { packs } = JSON.parse(readFileSync(index, 'utf8')) as { packs: PackMeta[] };
    loaded.packs = joinPacks(
      packs.map((meta) => packFrom(readFileSync(path.join(dir, `${meta.id}.txt`)), meta)),
    );
  }
  const { communes, places } = nameLists();
  loaded.communes = communesFrom(communes);
  loaded.places = Object.fromEntries(
    Object.entries(places).map(([country, bytes]) => [country, nameListFrom(bytes)]),
  );
  return loaded;
}

/**
 * One line's answer. A host out of scope has `inScope` false and nulls; a line that is no host throws an Error with
 * the reason.
 */
export async function sites(line: string): Promise<object> {
  const input = line.trim();
  const host = normalHost(input);
  if (!host) throw new Error(`not a host or http(s) URL: ${input.slice(0, 200) || '(empty line)'}`);
  knowledge ??= loadKnowledge();
  let pathname: string | undefined;
  if (input.includes('/')) {
    try {
      pathname = new URL(/^https?:\/\//i.test(input) ? input : `http://${input}`).pathname;
    } catch {
      pathname = undefined;
    }
  }
  const site = classifyReported(host, pathname ? { ...knowledge, path: pathname } : knowledge);
  return {
    input,
    host,
    domain: site?.domain ?? registrableDomain(host),
    inScope: site !== null,
    sector: site?.sector ?? null,
    status: site?.status ?? null,
    country: site?.country ?? null,
    by: site?.by ?? null,
    certainty: site?.certainty ?? null,
  };
}
