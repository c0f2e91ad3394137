/**
 * Times an import: `npm run reports:bench [-- COUNT]`, 10,000 reports by default, one in twenty malformed, as one mailbox.
 * Prints how many were read and refused, what the second import of the same file finds, time and memory.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { applyDecisions, undoBatch, type Decision } from './reports/apply';
import { readCatalogue, writeCatalogue } from './reports/files';
import { mailbox, makeTexts } from './reports/generate';
import { groupReports } from './reports/group';
import { readReports } from './reports/read';

const count = Number(process.argv[2] ?? 10_000);
const dir = mkdtempSync(path.join(tmpdir(), 'vigie-bench-'));
try {
  const file = path.join(dir, 'reports.mbox');
  const { texts, malformed } = makeTexts(count);
  writeFileSync(file, mailbox(texts));
  console.log(`${count} reports, ${malformed} malformed, ${mb(statSync(file).size)} MB`);

  const cpu = process.cpuUsage();
  const start = performance.now();
  const { received, refused } = await readReports(file);
  const read = performance.now();
  const before = readCatalogue(dir);
  const first = groupReports(received, before.imported);
  const decisions = first.groups.map((group): Decision => ({
    group,
    accepted: true,
    reason: 'bench',
    details: { author: 'x' },
  }));
  writeCatalogue(dir, applyDecisions(before, decisions, 'bench', '2026-11-24'));
  const written = performance.now();
  const { user, system } = process.cpuUsage(cpu);
  console.log(
    `read: ${seconds(read - start)} s; grouped and written: ${seconds(written - read)} s; processor: ${seconds((user + system) / 1000)} s`,
  );
  console.log(`memory: ${mb(process.resourceUsage().maxRSS * 1024)} MB at most`);
  console.log(
    `${received.length} taken (${first.duplicates} twice), ${refused.length} refused, each with its reason: ${refused.every((r) => r.reason !== '' && r.line > 0)}`,
  );
  const reasons = new Map<string, number>();
  for (const { reason } of refused) {
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  for (const [reason, times] of [...reasons].slice(0, 8)) console.log(`  ${times} × ${reason}`);

  const again = groupReports((await readReports(file)).received, readCatalogue(dir).imported);
  console.log(`second import: ${again.groups.length} to decide, ${again.decided} decided before`);
  const undone = undoBatch(readCatalogue(dir), 'bench');
  console.log(`undone, as before: ${isDeepStrictEqual(undone, before)}`);
} finally {
  rmSync(dir, { recursive: true, force: true });
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}
function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
