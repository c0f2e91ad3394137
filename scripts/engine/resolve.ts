/**
 * `engine resolve DOMAIN… --resolver URL`: asks a DNS-over-HTTPS resolver the questions of the mail check, for studies
 * of many domains. One JSON object a line, each a line that `engine mail` reads; progress on stderr.
 */
import { mailVerdict } from '../../lib/mail/decide';
import { pooled } from '../../lib/mail/pool';
import type { Question } from '../../lib/mail/records';
import { ask } from '../../lib/mail/resolver';
import { examineZone } from '../../lib/mail/zone';
import { registrableDomain } from '../../lib/site/registrable-domain';

export interface ResolveOptions {
  /** RFC 8484 endpoint, asked by GET. */
  resolver: string;
  fetch: typeof fetch;
  /** Domains at once; each asks four questions at once. */
  parallel: number;
  timeoutMs: number;
  now: () => number;
  /** One JSON line, without line end. */
  write: (line: string) => void;
  /** One line of progress. */
  progress: (line: string) => void;
}

const QUESTIONS_AT_ONCE = 4;

/** Asks about every domain and writes a line as soon as each is done. @returns how many had no answer at all */
export async function resolveDomains(
  domains: readonly string[],
  options: ResolveOptions,
): Promise<number> {
  const { fetch, timeoutMs, resolver, now } = options;
  let done = 0;
  let failed = 0;
  await pooled(domains, options.parallel, async (host) => {
    const records = await examineZone(host, {
      domain: registrableDomain(host),
      ask: (question: Question) => ask(resolver, question, { fetch, timeoutMs }),
      now,
      concurrency: QUESTIONS_AT_ONCE,
    });
    const { provider, certainty, services, gateway, kind, hybrid } = mailVerdict(records);
    const { zone, state, at, observations, failures } = records;
    options.write(
      JSON.stringify({
        domain: host,
        zone,
        state,
        kind,
        provider,
        certainty,
        services,
        gateway: gateway && { name: gateway.name, country: gateway.country },
        hybrid,
        at: new Date(at).toISOString(),
        resolver,
        observations,
        failures,
      }),
    );
    done += 1;
    if (state === 'failed') failed += 1;
    options.progress(
      `${done}/${domains.length} ${host}: ${state === 'failed' ? failures[0]?.fault : (provider ?? kind)}`,
    );
  });
  return failed;
}

/** What was given on the command line, or a sentence that says what is wrong with it. */
export function readArguments(
  args: readonly string[],
): { domains: string[]; resolver: string; parallel: number; timeoutMs: number } | string {
  const domains: string[] = [];
  const given: Record<string, string> = { '--parallel': '4', '--timeout': '5000' };
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (!arg.startsWith('--')) domains.push(arg.toLowerCase());
    else if (!['--resolver', '--parallel', '--timeout'].includes(arg))
      return `unknown option ${arg}`;
    else {
      i += 1;
      given[arg] = args[i] ?? '';
    }
  }
  const resolver = given['--resolver'] ?? '';
  const parallel = Number(given['--parallel']);
  const timeoutMs = Number(given['--timeout']);
  if (!URL.canParse(resolver)) return 'give the resolver: --resolver https://…/dns-query';
  if (!(Number.isInteger(parallel) && parallel >= 1 && parallel <= 64))
    return '--parallel is from 1 to 64';
  if (!(timeoutMs >= 100)) return '--timeout is in milliseconds, 100 or more';
  return { domains, resolver, parallel, timeoutMs };
}

/** The command. Without a domain, reads one a line from stdin. Sets the exit code: 2 for bad arguments, 1 for no answer at all. */
export async function resolve(args: readonly string[]): Promise<void> {
  const read = readArguments(args);
  if (typeof read === 'string') {
    process.stderr.write(`engine resolve: ${read}\n`);
    process.exitCode = 2;
    return;
  }
  const domains = read.domains.length > 0 ? read.domains : await linesOfStdin();
  const failed = await resolveDomains(domains, {
    ...read,
    fetch: globalThis.fetch,
    now: Date.now,
    write: (line) => void process.stdout.write(`${line}\n`),
    progress: (line) => void process.stderr.write(`${line}\n`),
  });
  if (failed > 0 && failed === domains.length) process.exitCode = 1;
}

async function linesOfStdin(): Promise<string[]> {
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += String(chunk);
  return text
    .split('\n')
    .map((line) => line.trim().toLowerCase())
    .filter((line) => line !== '');
}
