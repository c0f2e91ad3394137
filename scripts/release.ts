/**
 * Makes a release: `npm run release -- X.Y.Z [--no-refresh] [--dry-run]`
 * Hands it to the stores: `npm run release -- submit [--dry-run]`
 * docs/release.md tells the whole way. --dry-run changes nothing in git and sends nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { npmRun, npx, run } from './package/run';
import { readChangelog } from './release/changelog';
import { packDates, staleFacts } from './release/facts';
import { obstacles } from './release/plan';
import { submissions } from './release/submit';

const USAGE = 'usage: npm run release -- X.Y.Z [--no-refresh] [--dry-run] | submit [--dry-run]';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    'no-refresh': { type: 'boolean', default: false },
  },
});
const dryRun = values['dry-run'];
const wanted = positionals[0];
if (!wanted || positionals.length > 1) {
  console.error(USAGE);
  process.exit(2);
}
try {
  if (wanted === 'submit') submit();
  else release(wanted);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function release(version: string): void {
  const { version: current, scripts } = readPackage();
  const inTheWay = obstacles(version, {
    current,
    tags: lines(run('git', ['tag', '--list'])),
    changed: lines(run('git', ['status', '--porcelain'])),
    changelog: existsSync('CHANGELOG.md')
      ? readChangelog(readFileSync('CHANGELOG.md', 'utf8'))
      : [],
  });
  for (const text of inTheWay) console.error(`in the way: ${text}`);
  if (inTheWay.length > 0 && !dryRun) process.exit(1);

  if (!values['no-refresh'] && !dryRun) {
    for (const name of ['sites:update', 'networks:update'])
      if (scripts[name]) console.log(npmRun(name));
  }
  console.log('What this release knows, and since when:');
  for (const line of packDates()) console.log(`  ${line}`);
  const { stale, summary } = staleFacts();
  console.log(`  ${summary}`);
  for (const fact of stale) console.log(`  ${fact}`);

  if (dryRun) {
    try {
      console.log(npmRun('package').trim());
    } catch (error) {
      inTheWay.push('the packages');
      console.error(error instanceof Error ? error.message : error);
    }
    tellSubmissions(current);
    console.log(
      `Dry run: ${version} was not made; ${inTheWay.length} things in the way. The tests were not run.`,
    );
    process.exitCode = inTheWay.length > 0 ? 1 : 0;
    return;
  }
  // The one place of the version is package.json; npm writes it and the lockfile.
  if (version !== current) run('npm', ['version', version, '--no-git-tag-version']);
  console.log(run('bash', ['scripts/test.sh']).trim().split('\n').at(-1));
  console.log(npmRun('package').trim());
  run('git', ['add', '--all']);
  if (lines(run('git', ['status', '--porcelain'])).length > 0)
    run('git', ['commit', '--message', `Release ${version}`]);
  run('git', [
    'tag',
    '--annotate',
    `v${version}`,
    '--message',
    readFileSync('.output/packages/SHA256SUMS', 'utf8'),
  ]);
  console.log(`Tagged v${version}. Next: git push --follow-tags, then npm run release -- submit`);
}

function submit(): void {
  const { version } = readPackage();
  if (!dryRun && !lines(run('git', ['tag', '--points-at', 'HEAD'])).includes(`v${version}`)) {
    console.error(`v${version} is not the tag of this commit: release it first`);
    process.exit(1);
  }
  run('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], '.output/packages');
  for (const { store, args, missing } of tellSubmissions(version)) {
    if (missing.length === 0) console.log(`${store}: ${npx('wxt', ...args).trim()}`);
  }
}

/** Says for each store whether it can be reached, and what is missing. */
function tellSubmissions(version: string): ReturnType<typeof submissions> {
  const all = submissions(version, '.output/packages', process.env, dryRun);
  for (const { store, args, missing } of all) {
    const state =
      missing.length > 0 ? `not handed over, not set: ${missing.join(', ')}` : 'keys are set';
    console.log(`${store}: ${state}\n  wxt ${args.join(' ')}`);
  }
  return all;
}

function readPackage(): { version: string; scripts: Record<string, string> } {
  return JSON.parse(readFileSync('package.json', 'utf8')) as {
    version: string;
    scripts: Record<string, string>;
  };
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
