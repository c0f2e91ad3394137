/** What `engine resolve` is given: options, and domains on the command line or one a line. */
import { parseArgs } from 'node:util';
import { questionUrl } from '../../lib/mail/resolver';
import { normalHost } from '../../lib/site/host';

const MAX_TIMEOUT_MS = 60_000;

/** What was given on the command line, or a sentence that says what is wrong with it. */
export function readArguments(
  args: readonly string[],
): { domains: string[]; resolver: string; parallel: number; timeoutMs: number } | string {
  let read;
  try {
    read = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        resolver: { type: 'string', default: '' },
        parallel: { type: 'string', default: '4' },
        timeout: { type: 'string', default: '5000' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { resolver } = read.values;
  const parallel = Number(read.values.parallel);
  const timeoutMs = Number(read.values.timeout);
  if (!questionUrl(resolver, { name: 'example', type: 'MX' }))
    return 'give the resolver: --resolver https://…/dns-query (http only on this machine)';
  if (!(Number.isInteger(parallel) && parallel >= 1 && parallel <= 64))
    return '--parallel is a whole number from 1 to 64';
  if (!(timeoutMs >= 100 && timeoutMs <= MAX_TIMEOUT_MS))
    return `--timeout is in milliseconds, from 100 to ${MAX_TIMEOUT_MS}`;
  return { domains: read.positionals, resolver, parallel, timeoutMs };
}

/** The names that can be asked, each once, and a sentence for each that cannot. Empty lines are passed over. */
export function readDomains(lines: readonly string[]): { domains: string[]; wrong: string[] } {
  const domains = new Set<string>();
  const wrong: string[] = [];
  for (const [at, line] of lines.entries()) {
    const text = line.trim();
    const host = normalHost(text);
    if (host) domains.add(host);
    else if (text) wrong.push(`line ${at + 1}: not a domain name: ${text.slice(0, 80)}`);
  }
  return { domains: [...domains], wrong };
}
