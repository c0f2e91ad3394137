/**
 * Runs the properties for as long as asked, each in turn with new seeds: `npm run fuzz -- --minutes 10`. What fails is
 * kept in test-output/fuzz/ and tried first in the next run, until it holds; then it belongs into scripts/fuzz/corpus.ts.
 * `--seed N` repeats one run.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { PROPERTIES } from './fuzz/properties';
import type { Property } from './fuzz/property';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) {
  console.error('usage: npm run fuzz -- --minutes N [--seed N]');
  process.exit(2);
}
const CORPUS = path.join('test-output', 'fuzz');
const RUNS = 500;
mkdirSync(CORPUS, { recursive: true });

interface Failure {
  property: string;
  seed: number;
  path: string;
  counterexample: string;
  error: string;
}

const inputs = new Map(PROPERTIES.map(({ name }) => [name, 0]));
const failed = new Map<string, Failure>();
for (const file of readdirSync(CORPUS)) again(path.join(CORPUS, file));
const end = Date.now() + minutes * 60_000;
let seed = values.seed === undefined ? Date.now() % 0x7fffffff : Number(values.seed);
do {
  for (const property of PROPERTIES) {
    if (failed.has(property.name)) continue;
    const failure = run(property, { seed, numRuns: RUNS });
    if (failure) keep(failure);
    if (Date.now() > end) break;
  }
  seed = (seed + 1) % 0x7fffffff;
} while (Date.now() < end && failed.size < PROPERTIES.length);

for (const [name, count] of inputs)
  console.log(`${failed.has(name) ? 'FAILED' : 'ok    '} ${String(count).padStart(9)} ${name}`);
for (const failure of failed.values())
  console.log(`\n${failure.property}\n${failure.error}\n${failure.counterexample}`);
const total = [...inputs.values()].reduce((a, b) => a + b, 0);
console.log(`${total} inputs, ${failed.size} failures (${minutes} min)`);
process.exitCode = failed.size > 0 ? 1 : 0;

function run(
  { name, property, corpus }: Property,
  options: fc.Parameters<unknown>,
): Failure | null {
  const result = fc.check(property as fc.IProperty<unknown>, {
    endOnFailure: false,
    examples: corpus,
    ...options,
  });
  inputs.set(name, inputs.get(name)! + result.numRuns);
  if (!result.failed) return null;
  return {
    property: name,
    seed: result.seed,
    path: result.counterexamplePath ?? '',
    counterexample: fc.stringify(result.counterexample),
    error: fc.stringify(result.errorInstance),
  };
}

function keep(failure: Failure): void {
  failed.set(failure.property, failure);
  const name = failure.property.replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 60);
  writeFileSync(
    path.join(CORPUS, `${name}-${failure.seed}.json`),
    `${JSON.stringify(failure, null, 2)}\n`,
  );
}

/** Tries what failed before; forgets what holds now. */
function again(file: string): void {
  const {
    property: name,
    seed: from,
    path: at,
  } = JSON.parse(readFileSync(file, 'utf8')) as Failure;
  const property = PROPERTIES.find((one) => one.name === name);
  const failure = property && run(property, { seed: from, path: at, endOnFailure: true });
  if (failure) failed.set(name, failure);
  else rmSync(file);
}
