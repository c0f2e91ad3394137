/**
 * Vigie without a browser, with the same modules: `npm run -s engine -- sites < hosts.txt`.
 * Reads lines from standard input and writes one JSON object a line; see docs/engine.md.
 */
import { addresses } from './engine/addresses';
import { answerLines } from './engine/lines';
import { mail } from './engine/mail';
import { pages } from './engine/pages';
import { resolve } from './engine/resolve';
import { sites } from './engine/sites';

const USAGE = `usage: npm run -s engine -- COMMAND

  sites      a host or URL a line: whose site it is
  pages      a JSON object a line {url, requests?, headers?, html?}: what the page depends on
  mail       a JSON object a line {domain, mx, spf, …}: who carries the zone's mail
  addresses  an IP address a line: whose network it is
  resolve    asks a resolver for the mail records of zones; the only command that uses the network`;

const COMMANDS: Record<string, (line: string) => Promise<object>> = {
  sites,
  pages: async (line) => pages(JSON.parse(line) as unknown),
  mail,
  addresses,
};

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const [command = '', ...rest] = process.argv.slice(2);
if (command === 'resolve') {
  await resolve(rest);
} else if (Object.hasOwn(COMMANDS, command) && rest.length === 0) {
  await answerLines(process.stdin, process.stdout, COMMANDS[command]!);
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
