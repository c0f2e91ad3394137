/** The captured sites that are replayed: always the same ones. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pages } from '../scripts/engine/pages';
import type { Capture } from './replay-plan';

const FILE = path.resolve(process.env['VIGIE_DATA'] ?? '../shared/data', 'pages/pages.jsonl.gz');
const SEED = 'vigie';

/** What `engine pages` says of a capture, as far as it is compared. */
interface Computed {
  site: { inScope: boolean; by: string | null };
  findings: { service: string; layer: string; certainty: string }[];
}

export interface Chosen {
  name: string;
  capture: Capture;
  /** `service layer certainty`, sorted. */
  expected: string[];
}

/** Whether the captures are on this machine. */
export const haveCaptures = existsSync(FILE);

/**
 * Chooses sites in scope by a rule, by a seeded order: three in four have findings, since empty ones prove less.
 * @param count how many.
 */
export async function chooseCaptures(count: number): Promise<Chosen[]> {
  const lines = gunzipSync(readFileSync(FILE)).toString('utf8').trim().split('\n');
  const captures = lines
    .map((line) => JSON.parse(line) as Capture & { requests?: Capture['requests'] })
    .filter((capture) => capture.requests?.length)
    .toSorted((a, b) => (rank(a.url) < rank(b.url) ? -1 : 1));
  const some: Chosen[] = [];
  const none: Chosen[] = [];
  for (const capture of captures) {
    const { site, findings } = (await pages(capture)) as Computed;
    if (!site.inScope || site.by !== 'suffix') continue;
    const expected = findings.map((f) => `${f.service} ${f.layer} ${f.certainty}`).toSorted();
    (expected.length > 0 ? some : none).push({
      name: new URL(capture.finalUrl).host,
      capture,
      expected,
    });
  }
  const empty = Math.floor(count / 4);
  return [...some.slice(0, count - empty), ...none.slice(0, empty)];
}

const rank = (url: string): string =>
  createHash('sha256')
    .update(SEED + url)
    .digest('hex');
