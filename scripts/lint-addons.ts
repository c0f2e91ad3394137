/** Mozilla's linter over the Firefox build. One warning is known: the innerHTML in Preact's own runtime. */
import { spawnSync } from 'node:child_process';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}
interface Report {
  errors: Message[];
  warnings: Message[];
  notices: Message[];
}

const KNOWN = 'UNSAFE_VAR_ASSIGNMENT';

const { stdout, stderr } = spawnSync(
  'npx',
  ['web-ext', 'lint', '--source-dir=.output/firefox-mv3', '--output=json', '--self-hosted=false'],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
const report = parse(stdout);
const known = report.warnings.filter((w) => w.code === KNOWN);
const others = [
  ...report.errors,
  ...report.notices,
  ...report.warnings.filter((w) => w.code !== KNOWN),
];
for (const { code, message, file, line } of others)
  console.error(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
if (known.length > 1) console.error(`${KNOWN} ${known.length} times: only Preact's own is allowed`);
console.log(`${others.length} findings, ${known.length} known warning`);
process.exitCode = others.length > 0 || known.length > 1 ? 1 : 0;

function parse(text: string): Report {
  try {
    return JSON.parse(text) as Report;
  } catch {
    console.error(text, stderr);
    throw new Error('web-ext lint gave no report');
  }
}
