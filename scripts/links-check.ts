/**
 * Tries every official link of the catalogue: `npm run links:check`; with `--all`, the sources too. A report on standard
 * output (one line per link that needs a look), progress on standard error. Exit code 1 when a link is broken. Without a
 * network it says so and succeeds: nothing was checked.
 */
import { lookup } from 'node:dns/promises';
import path from 'node:path';
import { loadCatalogue } from './facts/catalogue';
import { progressBar } from './facts/progress';
import { tryLink, type Tried } from './facts/try-link';
import { walk } from './facts/walk';

const AT_ONCE = 8;
const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--all')) {
  console.error('usage: npm run links:check -- [--all]');
  process.exit(2);
}

const { links } = walk(await loadCatalogue(path.resolve('lib/catalog')));
const wanted = links
  .filter((link) => args.includes('--all') || link.official)
  // A resolver's endpoint answers questions of DNS, not browsers.
  .filter((link) => !link.where.startsWith('resolvers.ts'));
const urls = [...new Set(wanted.map((link) => link.url))];
if (await hasNetwork()) await check();
else console.log(`skipped: no network (${urls.length} links not tried)`);

/** Three hosts of different owners, so that one of them being down is not taken for no network. */
async function hasNetwork(): Promise<boolean> {
  const hosts = ['eur-lex.europa.eu', 'www.legifrance.gouv.fr', 'www.wikipedia.org'];
  const answers = await Promise.allSettled(hosts.map((host) => lookup(host)));
  return answers.some((answer) => answer.status === 'fulfilled');
}

async function check(): Promise<void> {
  const tried: Tried[] = [];
  const waiting = [...urls];
  const bar = progressBar(urls.length, process.stderr);
  const worker = async (): Promise<void> => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      tried.push(await tryLink(url));
      bar.step();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  bar.end();
  for (const { url, outcome, detail, to } of tried.sort((a, b) => (a.url < b.url ? -1 : 1))) {
    const where = wanted.filter((link) => link.url === url).map((link) => link.where);
    if (outcome !== 'ok')
      console.log([outcome, detail, url, to ?? '', where.join(', ')].join('\t'));
  }
  const count = (outcome: string): number =>
    tried.filter((each) => each.outcome === outcome).length;
  console.log(
    `${tried.length} links: ${count('ok')} ok, ${count('moved')} moved, ${count('refused')} refused, ${count('broken')} broken`,
  );
  process.exitCode = count('broken') > 0 ? 1 : 0;
}
