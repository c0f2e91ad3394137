import { decode } from '@dnsquery/dns-packet';
import { expect, it } from 'vitest';
import { answerMessage } from '../../lib/mail/message-fixtures';
import { mail } from './mail';
import { resolveDomains } from './resolve';

const TYPES = ['A', 'AAAA', 'CNAME', 'MX', 'NS', 'TXT'] as const;

/** A resolver in this process: every .example takes mail at Infomaniak, every .test is refused. */
const resolver: typeof fetch = async (url) => {
  const dns = new URL(url instanceof Request ? url.url : url).searchParams.get('dns') ?? '';
  const [asked] = decode(Buffer.from(dns, 'base64url')).questions ?? [];
  if (!asked || asked.name.endsWith('.test')) return new Response(null, { status: 403 });
  const { name } = asked;
  const type = TYPES.find((one) => one === asked.type) ?? 'A';
  const body = answerMessage(
    { name, type },
    type === 'MX'
      ? [{ type, name, ttl: 60, data: { preference: 5, exchange: 'mta-gw.infomaniak.ch' } }]
      : [],
  );
  return new Response(new Uint8Array(body), {
    headers: { 'content-type': 'application/dns-message' },
  });
};

it('writes a line for each domain that `engine mail` can read, and tells progress', async () => {
  const lines: string[] = [];
  const progress: string[] = [];
  const failed = await resolveDomains(['a.example', 'b.example', 'c.test'], {
    resolver: 'https://resolver.example/dns-query',
    fetch: resolver,
    parallel: 2,
    timeoutMs: 1000,
    now: () => Date.UTC(2026, 10, 24),
    write: (line) => lines.push(line),
    progress: (line) => progress.push(line),
  });
  expect(failed).toBe(1);
  const written = lines.map((line): Record<string, unknown> => JSON.parse(line));
  expect(written).toHaveLength(3);
  const a = written.find((line) => line.domain === 'a.example');
  expect(a).toMatchObject({
    provider: 'Infomaniak',
    kind: 'hosted',
    state: 'complete',
    at: '2026-11-24T00:00:00.000Z',
  });
  expect(await mail(a)).toMatchObject({ domain: 'a.example', provider: 'Infomaniak' });
  expect(written.find((line) => line.domain === 'c.test')).toMatchObject({
    state: 'failed',
    provider: null,
    kind: 'not-answered',
  });
  expect(progress.at(-1)).toMatch(/^3\/3 /);
});
