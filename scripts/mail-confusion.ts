/**
 * Compares `engine mail` with the labels of the municipal map in ../shared/data: a confusion table, precision, recall
 * and examples of every disagreement. `node scripts/run.mjs scripts/mail-confusion.ts [--examples N]`
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { mail } from './engine/mail';

const file = path.resolve('../shared/data/dns/records.jsonl.gz');
if (!existsSync(file)) {
  console.log(`skipped: ${path.relative('.', file)} is not here`);
} else {
  await compare(gunzipSync(readFileSync(file)).toString('utf8'));
}

async function compare(text: string): Promise<void> {
  const wanted = process.argv.indexOf('--examples');
  const examples = wanted > 0 ? Number(process.argv[wanted + 1]) : 3;
  const table = new Map<string, Map<string, string[]>>();
  const lines = text.split('\n').filter((line) => line !== '');
  const start = performance.now();
  for (const line of lines) {
    const record: { domain: string; label: string | null; mx: string[] | null } = JSON.parse(line);
    const { provider } = await mail(record);
    const label = record.label ?? 'no label';
    const row = table.get(label) ?? new Map<string, string[]>();
    const column = group(provider);
    row.set(column, [
      ...(row.get(column) ?? []),
      `${record.domain} (${(record.mx ?? []).slice(0, 2).join(' ')})`,
    ]);
    table.set(label, row);
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(`${lines.length} domains, ${Math.round(lines.length / seconds)} domains/s\n`);

  const columns = ['Microsoft', 'Google', 'Amazon', 'Zoho', 'named', 'self-hosted', 'unknown'];
  console.log(['label'.padEnd(14), ...columns.map((column) => column.padStart(12))].join(''));
  for (const [label, row] of [...table].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(
      [label.padEnd(14), ...columns.map((c) => String(row.get(c)?.length ?? 0).padStart(12))].join(
        '',
      ),
    );
  }
  for (const [label, column] of [
    ['microsoft', 'Microsoft'],
    ['google', 'Google'],
    ['aws', 'Amazon'],
    ['zoho', 'Zoho'],
  ] as const) {
    score(table, label, column, examples);
  }
}

function group(provider: string | null): string {
  if (provider === null) return 'unknown';
  return ['Microsoft', 'Google', 'Amazon', 'Zoho', 'self-hosted'].includes(provider)
    ? provider
    : 'named';
}

/** Unlabelled domains count for neither. */
function score(
  table: Map<string, Map<string, string[]>>,
  label: string,
  column: string,
  examples: number,
): void {
  const right = table.get(label)?.get(column)?.length ?? 0;
  let said = 0;
  let meant = 0;
  for (const [other, row] of table) {
    if (other !== 'no label') said += row.get(column)?.length ?? 0;
    if (other === label) for (const cell of row.values()) meant += cell.length;
  }
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;
  console.log(
    `\n${column}: precision ${percent(right, said)} (${right}/${said}), recall ${percent(right, meant)} (${right}/${meant})`,
  );
  for (const [other, row] of table) {
    for (const [ours, cell] of row) {
      if ((other === label) === (ours === column) || (other !== label && ours !== column)) continue;
      console.log(
        `  label ${other}, we say ${ours}: ${cell.length}; e.g. ${cell.slice(0, examples).join(', ')}`,
      );
    }
  }
}
