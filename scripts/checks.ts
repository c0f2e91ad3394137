/** Runs every check, counts what passed and failed, and keeps each one's output in test-output/. */
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

interface Check {
  name: string;
  /** An npm script of package.json. */
  script: string;
  /** Runs vitest, whose own tests are counted. */
  vitest?: true;
}

const CHECKS: readonly Check[] = [
  // The builds come first: they write the types that the type check needs.
  { name: 'build', script: 'build' },
  { name: 'zip', script: 'zip' },
  { name: 'typecheck', script: 'typecheck' },
  { name: 'lint', script: 'lint' },
  { name: 'format', script: 'format:check' },
  { name: 'knip', script: 'knip' },
  { name: 'size', script: 'size' },
  { name: 'addons', script: 'lint:addons' },
  { name: 'unit', script: 'unit', vitest: true },
  { name: 'chromium', script: 'e2e:chromium', vitest: true },
  { name: 'firefox', script: 'e2e:firefox', vitest: true },
  { name: 'replay', script: 'replay', vitest: true },
];

/** Checks that run at the same time, after the others. */
const BESIDE: ReadonlySet<string> = new Set(['chromium', 'firefox']);

interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
}

const OUTPUT = 'test-output';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(' ')}; there are: ${CHECKS.map((c) => c.name).join(' ')}`);
  process.exit(2);
}
mkdirSync(OUTPUT, { recursive: true });
const total: Outcome = { passed: 0, failed: 0, skipped: 0 };
const chosen = CHECKS.filter((check) => wanted.length === 0 || wanted.includes(check.name));
for (const check of chosen) if (!BESIDE.has(check.name)) await tell(check);
// Most of a browser test is waiting: both browsers share the machine well.
await Promise.all(chosen.filter((check) => BESIDE.has(check.name)).map(tell));
if (total.skipped > 0) console.log(`${total.skipped} skipped: see ${OUTPUT}/`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function tell(check: Check): Promise<void> {
  const started = Date.now();
  const outcome = await run(check);
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  total.skipped += outcome.skipped;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const skipped = outcome.skipped > 0 ? `, ${outcome.skipped} skipped` : '';
  const mark = outcome.failed > 0 ? 'FAILED' : 'ok';
  console.log(
    `${mark.padEnd(7)}${check.name.padEnd(10)} ${outcome.passed} passed, ${outcome.failed} failed${skipped} (${seconds} s)`,
  );
  if (outcome.failed > 0) console.log(tail(readFileSync(logOf(check), 'utf8')));
}

async function run(check: Check): Promise<Outcome> {
  const report = path.resolve(OUTPUT, `${check.name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await execute(check, check.vitest ? reporters : []);
  if (!check.vitest) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const { passed, failed, skipped } = existsSync(report) ? countOf(report) : NOTHING;
  // A file that could not even be loaded has no test that failed.
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped };
}

const NOTHING: Outcome = { passed: 0, failed: 0, skipped: 0 };

function countOf(report: string): Outcome {
  const counts = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  return {
    passed: counts['numPassedTests'] ?? 0,
    failed: counts['numFailedTests'] ?? 0,
    skipped: counts['numPendingTests'] ?? 0,
  };
}

function execute(check: Check, more: string[]): Promise<number> {
  const log = createWriteStream(logOf(check));
  const child = spawn('npm', ['run', '--silent', check.script, ...more], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => log.end(() => resolve(code ?? 1)));
  });
}

function logOf(check: Check): string {
  return path.join(OUTPUT, `${check.name}.log`);
}

/** The last lines, which hold the errors. */
function tail(log: string): string {
  return log
    .trimEnd()
    .split('\n')
    .slice(-80)
    .map((line) => `    ${line}`)
    .join('\n');
}
