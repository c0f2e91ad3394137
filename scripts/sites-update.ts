/**
 * Rebuilds the lists of sites (packs) in public/sites from the official sources.
 *
 *   npm run sites:update                     over the network
 *   npm run sites:update -- --from DIR       from local copies
 *   … --out DIR   write there instead of public/sites     … --force   accept a pack that lost more than a tenth
 */
import { parseArgs } from 'node:util';
import { updateSites } from './sites/update';

try {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, out: { type: 'string' }, force: { type: 'boolean' } },
  });
  await updateSites({
    from: values.from,
    out: values.out ?? 'public/sites',
    force: values.force ?? false,
    today: new Date().toISOString().slice(0, 10),
    say: (line) => console.log(line),
  });
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`sites:update: ${message}\nNothing was written: the packs are as they were.`);
  process.exitCode = 1;
}
