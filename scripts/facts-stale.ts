/**
 * Lists every dated fact of the catalogue by age, oldest first, then every other link:
 * `npm run -s facts:stale`, `npm run -s facts:stale -- --on 2027-12-01`. Tab-separated on standard output; the count on
 * standard error. Exit code 1 when a fact is older than twelve months.
 */
import path from 'node:path';
import { byAge, STALE_AFTER_DAYS } from './facts/ages';
import { loadCatalogue } from './facts/catalogue';
import { walk } from './facts/walk';

const USAGE = 'usage: npm run -s facts:stale -- [--on YYYY-MM-DD]';
const args = process.argv.slice(2);
const on = args[0] === '--on' ? args[1] : new Date().toISOString().slice(0, 10);
if ((args.length > 0 && args[0] !== '--on') || !/^\d{4}-\d\d-\d\d$/.test(on ?? '')) {
  console.error(USAGE);
  process.exit(2);
}

const { facts, links } = walk(await loadCatalogue(path.resolve('lib/catalog')));
const aged = byAge(facts, on!);
const stale = aged.filter((fact) => fact.days > STALE_AFTER_DAYS);
for (const { days, checkedOn, where, source, url } of aged) {
  const mark = days > STALE_AFTER_DAYS ? 'STALE' : 'fresh';
  console.log([mark, days, checkedOn, where, source, url ?? ''].join('\t'));
}
const official = links.filter((link) => link.official);
for (const { where, url } of official) console.log(['link', '', '', where, '', url].join('\t'));
console.error(
  `${aged.length} dated facts on ${on}: ${stale.length} older than ${STALE_AFTER_DAYS} days, ` +
    `oldest ${aged[0]?.days ?? 0} days; ${official.length} official links`,
);
process.exitCode = stale.length > 0 ? 1 : 0;
