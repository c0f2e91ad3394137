import { decode } from '@dnsquery/dns-packet';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, expect, it, vi } from 'vitest';
import { answerMessage } from './message-fixtures';
import type { Question } from './records';
import { ask, questionUrl } from './resolver';

const question: Question = { name: 'mairie.example', type: 'MX' };
const MX = {
  type: 'MX',
  name: 'mairie.example',
  ttl: 60,
  data: { preference: 5, exchange: 'mta-gw.infomaniak.ch' },
} as const;
const TYPE = 'application/dns-message';

let server: Server | undefined;
let seen: IncomingMessage[] = [];

/** A resolver on this machine. @returns its endpoint */
async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
  seen = [];
  server = createServer((request, response) => {
    seen.push(request);
    handle(request, response);
  });
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}/dns-query`;
}

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise<void>((done) => (server ? server.close(() => done()) : done()));
  server = undefined;
});

/** Answers with these bytes. */
const answering = (body: Uint8Array | string, type = TYPE, status = 200) =>
  listen((_, response) => response.writeHead(status, { 'content-type': type }).end(body));

const options = { fetch: globalThis.fetch, timeoutMs: 2000 };

it('asks by GET, says nothing of who asks, and reads the answer', async () => {
  const endpoint = await answering(answerMessage(question, [MX]), `${TYPE}; charset=binary`);
  expect(await ask(endpoint, question, options)).toMatchObject({
    ok: true,
    status: 'found',
    records: [{ value: '5 mta-gw.infomaniak.ch' }],
  });
  expect(seen).toHaveLength(1);
  const [request] = seen;
  expect(request?.method).toBe('GET');
  expect(request?.headers.accept).toBe(TYPE);
  for (const header of ['cookie', 'referer', 'authorization', 'origin'])
    expect(request?.headers[header]).toBeUndefined();
  const dns = new URL(request?.url ?? '', endpoint).searchParams.get('dns') ?? '';
  expect(decode(Buffer.from(dns, 'base64url'))).toMatchObject({
    id: 0,
    questions: [{ name: 'mairie.example', type: 'MX' }],
  });
  expect(dns).not.toMatch(/[+/=]/);
});

it('tells the browser to keep cookies, referrer, cache and redirects out', async () => {
  const fetch = vi.fn(
    async (_url: RequestInfo | URL, _init?: RequestInit) => new Response(null, { status: 404 }),
  );
  await ask('https://resolver.example/dns-query', question, { fetch, timeoutMs: 100 });
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({
    method: 'GET',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    cache: 'no-store',
    headers: { accept: TYPE },
  });
});

it('follows a chain of aliases inside one answer', async () => {
  const asked: Question = { name: 'autodiscover.mairie.example', type: 'A' };
  const endpoint = await answering(
    answerMessage(asked, [
      { type: 'CNAME', name: asked.name, data: 'autodiscover.outlook.com' },
      { type: 'CNAME', name: 'autodiscover.outlook.com', data: 'x.office.com' },
      { type: 'A', name: 'x.office.com', data: '192.0.2.1' },
    ]),
  );
  const answer = await ask(endpoint, asked, options);
  expect(answer.ok && answer.records.map((record) => record.value)).toEqual([
    'autodiscover.outlook.com',
    'x.office.com',
    '192.0.2.1',
  ]);
});

it.each<[string, Parameters<typeof answering>, object]>([
  ['SERVFAIL', [answerMessage(question, [], { rcode: 2 })], { ok: false, fault: 'server-failure' }],
  [
    'NXDOMAIN',
    [answerMessage(question, [], { rcode: 3 })],
    { ok: true, status: 'no-name', records: [] },
  ],
  ['REFUSED', [answerMessage(question, [], { rcode: 5 })], { ok: false, fault: 'refused' }],
  ['garbage', [new Uint8Array(300).fill(0xc0)], { ok: false, fault: 'malformed' }],
  [
    'an answer to another question',
    [answerMessage({ name: 'other.example', type: 'MX' })],
    { ok: false, fault: 'wrong-question' },
  ],
  [
    'a login page',
    ['<!doctype html>', 'text/html'],
    { ok: false, fault: 'wrong-type', detail: 'text/html' },
  ],
  ['JSON', ['{}', 'application/dns-json'], { ok: false, fault: 'wrong-type' }],
  ['HTTP 403', ['', TYPE, 403], { ok: false, fault: 'refused', detail: 'HTTP 403' }],
  ['HTTP 429', ['', TYPE, 429], { ok: false, fault: 'refused' }],
  ['HTTP 503', ['', TYPE, 503], { ok: false, fault: 'server-failure' }],
  ['nothing', [''], { ok: false, fault: 'malformed' }],
  ['more than a message can be', [new Uint8Array(70_000)], { ok: false, fault: 'too-large' }],
])('understands %s', async (_what, served, expected) => {
  expect(await ask(await answering(...served), question, options)).toMatchObject(expected);
});

it('stops reading an answer without end', async () => {
  let sent = 0;
  const endpoint = await listen((_, response) => {
    response.writeHead(200, { 'content-type': TYPE });
    const chunk = new Uint8Array(16_384);
    const more = (): void => {
      sent += chunk.length;
      if (!response.destroyed && sent < 50_000_000) response.write(chunk, () => setImmediate(more));
    };
    more();
  });
  expect(await ask(endpoint, question, options)).toMatchObject({ fault: 'too-large' });
  expect(sent).toBeLessThan(50_000_000);
});

it('does not follow a redirect', async () => {
  const endpoint = await listen((request, response) => {
    if (request.url?.startsWith('/dns-query'))
      response.writeHead(302, { location: '/elsewhere' }).end();
    else response.writeHead(200, { 'content-type': TYPE }).end(answerMessage(question, [MX]));
  });
  expect(await ask(endpoint, question, options)).toMatchObject({ ok: false, fault: 'unreachable' });
  expect(seen.map((request) => request.url?.split('?')[0])).toEqual(['/dns-query']);
});

it.each<[string, (response: ServerResponse) => void]>([
  ['never starts', () => undefined],
  ['never ends', (response) => void response.writeHead(200, { 'content-type': TYPE }).write('x')],
])('gives up on an answer that %s', async (_what, handle) => {
  const endpoint = await listen((_request, response) => handle(response));
  expect(await ask(endpoint, question, { ...options, timeoutMs: 60 })).toMatchObject({
    ok: false,
    fault: 'timeout',
  });
});

it('tells a closed door from no network and from a person who left', async () => {
  const endpoint = await listen((request) => request.socket.destroy());
  expect(await ask(endpoint, question, options)).toMatchObject({ fault: 'unreachable' });
  expect(await ask(endpoint, question, { ...options, online: () => false })).toMatchObject({
    fault: 'offline',
  });
  const gone = new AbortController();
  gone.abort();
  expect(await ask(endpoint, question, { ...options, signal: gone.signal })).toMatchObject({
    fault: 'aborted',
  });
  const leaving = new AbortController();
  const silent = await listen(() => setTimeout(() => leaving.abort(), 5));
  expect(await ask(silent, question, { ...options, signal: leaving.signal })).toMatchObject({
    fault: 'aborted',
  });
});

it.each([
  'http://resolver.example/dns-query',
  'ftp://resolver.example/',
  'https://user:word@resolver.example/',
  'not a url',
])('never asks %s', async (endpoint) => {
  const fetch = vi.fn(async () => new Response());
  expect(await ask(endpoint, question, { fetch, timeoutMs: 100 })).toMatchObject({
    ok: false,
    fault: 'invalid',
  });
  expect(fetch).not.toHaveBeenCalled();
});

it('keeps what the endpoint’s URL has of its own', () => {
  expect(questionUrl('https://resolver.example/q?key=1#x', question)).toMatch(
    /^https:\/\/resolver\.example\/q\?key=1&dns=[\w-]+$/,
  );
});
