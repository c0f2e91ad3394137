/** The age of what a release ships: site packs, the network table, and facts that want a new look. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

/** One line a pack: its name, date and count. */
export function packDates(): string[] {
  const index = 'public/sites/sources.json';
  const lines = existsSync(index)
    ? ((
        JSON.parse(readFileSync(index, 'utf8')) as {
          sources?: { title: string; date: string; count: number }[];
        }
      ).sources ?? [])
    : [];
  return [
    ...lines.map(({ title, date, count }) => `${date}  ${title}, ${count} entries`),
    ...(lines.length === 0
      ? ['no site packs: this build recognises suffixes, names and facts made by hand only']
      : []),
    networkDate(),
  ];
}

/** The network table tells its own day in its header; the file's day is no proof of it. */
function networkDate(): string {
  const file = 'public/networks.bin';
  if (!existsSync(file)) return 'no network table: hosting by address is not examined';
  const day = /\d{4}-\d\d-\d\d/.exec(readFileSync(file).subarray(0, 4096).toString('latin1'))?.[0];
  return `${day ?? 'day not told'}  network table, ${statSync(file).size} bytes`;
}

/** Facts older than twelve months, as scripts/facts-stale.ts lists them, and its summary. */
export function staleFacts(): { stale: string[]; summary: string } {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', 'facts:stale'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0 && !stdout) throw new Error(`facts:stale failed\n${stderr}`);
  return {
    stale: stdout.split('\n').filter((line) => line.startsWith('STALE')),
    summary: stderr.trim().split('\n').at(-1) ?? '',
  };
}
