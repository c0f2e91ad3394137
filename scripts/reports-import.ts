/**
 * From reports to the catalogue: reads saved reports and mails, shows them for review, and writes what was accepted.
 *
 *   npm run reports:import -- FILE…            review in the terminal
 *   npm run reports:import -- --dry-run FILE…  say what is in the files, write nothing
 *   npm run reports:import -- --accept REASON FILE…   accept all, without asking
 *   npm run reports:import -- --undo BATCH     take back what an import wrote
 *   --out DIR  write there instead of the project
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { applyDecisions, undoBatch, type Catalogue, type Decision } from './reports/apply';
import { groupReports } from './reports/group';
import { readReports, type Received, type Refusal } from './reports/read';
import { review } from './reports/review';

const FILES = {
  known: 'lib/catalog/known-reports/known.json',
  replies: 'lib/catalog/replies/replies.json',
  sites: 'lib/catalog/sites/reported.json',
  log: 'docs/decisions.md',
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    accept: { type: 'string' },
    undo: { type: 'string' },
    out: { type: 'string', default: '.' },
  },
});

if (values.undo) {
  write(undoBatch(read(), values.undo));
  console.log(`Taken back: ${values.undo}`);
} else if (positionals.length === 0) {
  console.error(
    'usage: npm run reports:import -- [--dry-run | --accept REASON] [--out DIR] FILE…  |  --undo BATCH',
  );
  process.exitCode = 2;
} else await importFiles(positionals);

async function importFiles(files: string[]): Promise<void> {
  const received: Received[] = [];
  const refused: Refusal[] = [];
  for (const [index, file] of files.entries()) {
    try {
      const result = await readReports(file);
      received.push(...result.received);
      refused.push(...result.refused);
    } catch (error) {
      refused.push({
        file,
        line: 0,
        reason: `cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      });
    }
    if (process.stderr.isTTY) process.stderr.write(`\rReading ${index + 1}/${files.length}`);
  }
  if (process.stderr.isTTY) process.stderr.write('\n');
  const { groups, duplicates } = groupReports(received);
  for (const { file, line, reason } of refused) console.error(`refused ${file}:${line}: ${reason}`);
  console.log(
    `${received.length} reports, ${duplicates} twice, ${groups.length} groups, ${refused.length} refused`,
  );
  if (values['dry-run']) {
    for (const g of groups)
      console.log(
        `${g.host}\t${g.kind}\t${g.received.length}\t${g.since}\t${g.services.join(',')}`,
      );
    return;
  }
  const decisions = await decide(groups);
  if (decisions.length === 0) return console.log('Nothing decided, nothing written.');
  const day = new Date().toISOString().slice(0, 10);
  const batch = `${day}-${Math.random().toString(36).slice(2, 8)}`;
  write(applyDecisions(read(), decisions, batch, day));
  console.log(`Written as ${batch}. To take it back: npm run reports:import -- --undo ${batch}`);
}

async function decide(groups: ReturnType<typeof groupReports>['groups']): Promise<Decision[]> {
  if (values.accept !== undefined)
    return groups.map((group) => ({ group, accepted: true, reason: values.accept! }));
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await review(groups, terminal, (line) => console.log(line));
  } finally {
    terminal.close();
  }
}

function read(): Catalogue {
  const text = (file: string, fallback: string): string => {
    try {
      return readFileSync(path.join(values.out, file), 'utf8');
    } catch {
      return fallback;
    }
  };
  return {
    known: JSON.parse(text(FILES.known, '[]')) as Catalogue['known'],
    replies: JSON.parse(text(FILES.replies, '[]')) as Catalogue['replies'],
    sites: JSON.parse(text(FILES.sites, '{}')) as Catalogue['sites'],
    log: text(
      FILES.log,
      '| day | site | kind | decision | reason | import |\n|---|---|---|---|---|---|\n',
    ),
  };
}

function write(after: Catalogue): void {
  const save = (file: string, text: string): void => {
    const target = path.join(values.out, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  };
  save(FILES.known, `${JSON.stringify(after.known, null, 2)}\n`);
  save(FILES.replies, `${JSON.stringify(after.replies, null, 2)}\n`);
  save(FILES.sites, `${JSON.stringify(after.sites, null, 2)}\n`);
  save(FILES.log, after.log);
}
