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
import { readArguments, readDomains } from './resolve-input';

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

/**
 * The command. Without a domain, reads one a line from stdin. Sets the exit code: 2 for bad arguments or no domain, 1
 * when nothing was answered.
 */
export async function resolve(args: readonly string[]): Promise<void> {
  const complain = (sentence: string): void =>
    void process.stderr.write(`engine resolve: ${sentence}\n`);
  const read = readArguments(args);
  if (typeof read === 'string') {
    complain(read);
    process.exitCode = 2;
    return;
  }
  const { domains, wrong } = readDomains(
    read.domains.length > 0 ? read.domains : await linesOfStdin(),
  );
  for (const sentence of wrong) complain(sentence);
  if (domains.length === 0) {
    complain('give domains after the options, or one a line on standard input');
    process.exitCode = 2;
    return;
  }
  const failed = await resolveDomains(domains, {
    ...read,
    fetch: globalThis.fetch,
    now: Date.now,
    write: (line) => void process.stdout.write(`${line}\n`),
    progress: (line) => void process.stderr.write(`${line}\n`),
  });
  if (failed === domains.length) process.exitCode = 1;
}

async function linesOfStdin(): Promise<string[]> {
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += String(chunk);
  return text.replace(/^\ufeff/, '').split('\n');
}
