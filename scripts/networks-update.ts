/**
 * Rebuilds public/networks.bin from the npm package and the official lists.
 *
 *   npm run networks:update                    lists fetched over the network
 *   npm run networks:update -- --from DIR      lists from local copies
 *   npm run networks:update -- --npm-only      no lists: the file that the repository holds
 *   … --out DIR   write there instead of public/     … --force   accept a table that lost more than a tenth
 */
import { parseArgs } from 'node:util';
import { updateNetworks, type UpdateOptions } from './networks/update';

function readOptions(): UpdateOptions {
  const { values } = parseArgs({
    options: {
      'npm-only': { type: 'boolean' },
      from: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean' },
    },
  });
  if (values['npm-only'] && values.from !== undefined)
    throw new Error('--npm-only and --from cannot be had together');
  const directory = values.from;
  return {
    lists: values['npm-only'] ? 'none' : directory === undefined ? 'network' : { directory },
    out: values.out ?? 'public',
    force: values.force ?? false,
    today: new Date().toISOString().slice(0, 10),
    say: (line) => console.log(line),
  };
}

try {
  await updateNetworks(readOptions());
} catch (error) {
  console.error(
    `networks:update: ${error instanceof Error ? error.message : String(error)}\nNothing was written: the table is as it was.`,
  );
  process.exitCode = 1;
}
