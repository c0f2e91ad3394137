/**
 * From reports to the catalogue: reads saved reports and mails, shows them for review, and writes what was accepted.
 * docs/reports.md tells the whole way.
 *
 *   npm run reports:import -- FILE…            review in the terminal
 *   npm run reports:import -- --dry-run FILE…  say what is in the files, write nothing
 *   npm run reports:import -- --accept REASON FILE…   accept without asking what needs no answer of a reviewer
 *   npm run reports:import -- --undo IMPORT    take back what an import wrote
 *   --out DIR  read and write there instead of in the project
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { applyDecisions, undoBatch, type Decision } from './reports/apply';
import { readCatalogue, writeCatalogue } from './reports/files';
import { groupReports, type Group } from './reports/group';
import { readReports, type Received, type Refusal } from './reports/read';
import { needsDetails, review } from './reports/review';

const USAGE =
  'usage: npm run reports:import -- [--dry-run | --accept REASON] [--out DIR] FILE…  |  --undo IMPORT';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    accept: { type: 'string' },
    undo: { type: 'string' },
    out: { type: 'string', default: '.' },
  },
});

if (values.undo) undo(values.undo);
else if (positionals.length === 0 || values.accept?.trim() === '') {
  console.error(USAGE);
  process.exitCode = 2;
} else await importFiles(positionals);

function undo(batch: string): void {
  const before = readCatalogue(values.out);
  if (!before.known.some((k) => k.batch === batch)) {
    console.error(`No import named ${batch}.`);
    process.exitCode = 1;
    return;
  }
  writeCatalogue(values.out, undoBatch(before, batch));
  console.log(`Taken back: ${batch}`);
}

async function importFiles(files: readonly string[]): Promise<void> {
  const { received, refused } = await readAll(files);
  for (const { file, line, reason } of refused) console.error(`refused ${file}:${line}: ${reason}`);
  const before = readCatalogue(values.out);
  const { groups, duplicates, decided } = groupReports(received, before.imported);
  console.log(
    `${received.length} reports: ${duplicates} twice, ${decided} decided before, ${groups.length} groups to decide; ${refused.length} refused`,
  );
  if (values['dry-run']) {
    for (const { host, kind, received: all, since, services } of groups)
      console.log([host, kind, all.length, since, services.join(',')].join('\t'));
    return;
  }
  const decisions =
    values.accept === undefined ? await ask(groups) : acceptAll(groups, values.accept);
  if (decisions.length === 0) return console.log('Nothing decided, nothing written.');
  const day = new Date().toISOString().slice(0, 10);
  const batch = `${day}-${Math.random().toString(36).slice(2, 8)}`;
  writeCatalogue(values.out, applyDecisions(before, decisions, batch, day));
  console.log(`Written as ${batch}. To take it back: npm run reports:import -- --undo ${batch}`);
}

async function readAll(
  files: readonly string[],
): Promise<{ received: Received[]; refused: Refusal[] }> {
  const received: Received[] = [];
  const refused: Refusal[] = [];
  const progress = (text: string): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r${text}`);
  };
  for (const [index, file] of files.entries()) {
    const heard = (texts: number): void => {
      if (texts % 100 === 0) progress(`Reading ${index + 1}/${files.length}, ${texts} mails`);
    };
    try {
      const result = await readReports(file, heard);
      for (const one of result.received) received.push(one);
      for (const one of result.refused) refused.push(one);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      refused.push({ file, line: 0, reason: `cannot be read: ${why}` });
    }
    progress(`Reading ${index + 1}/${files.length}`);
  }
  progress('\n');
  return { received, refused };
}

function acceptAll(groups: readonly Group[], reason: string): Decision[] {
  const plain = groups.filter((group) => !needsDetails(group));
  if (plain.length < groups.length)
    console.log(`${groups.length - plain.length} groups left: they need a review.`);
  return plain.map((group) => ({ group, accepted: true, reason }));
}

/** Ctrl-D ends the review and keeps what was decided; Ctrl-C writes nothing. */
async function ask(groups: readonly Group[]): Promise<Decision[]> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  terminal.on('SIGINT', () => {
    console.log('\nNothing written.');
    process.exit(130);
  });
  const lines = terminal[Symbol.asyncIterator]();
  const question = async (text: string): Promise<string | null> => {
    terminal.setPrompt(text);
    terminal.prompt();
    const { value, done } = await lines.next();
    return done ? null : value;
  };
  try {
    return await review(groups, question, (line) => console.log(line));
  } finally {
    terminal.close();
  }
}
