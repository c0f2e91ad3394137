/** A DNS-over-HTTPS resolver (RFC 8484) under the names of the real ones, with answers good and bad. */
import { decode, encode, TRUNCATED_RESPONSE, type Question } from '@dnsquery/dns-packet';
import { RESOLVERS } from '../lib/catalog/resolvers';
import type { Answer, Asked, Server } from './server';
import { pause } from './wait';

/** Record data for `name TYPE` in presentation form, or what goes wrong. */
export type Reply = readonly string[] | Trouble | number;

/** number: an HTTP status. */
export type Trouble =
  | 'servfail'
  | 'nxdomain'
  | 'refused'
  | 'dropped'
  | 'slow'
  | 'garbage'
  | 'oversized'
  | 'redirect'
  | 'html'
  | 'truncated'
  | 'other question';

/** `name TYPE` → reply; `name *` for every question about a name; anything else has no record. */
export type Zones = Readonly<Record<string, Reply>>;

/** Where a redirect of the resolver leads: nobody may follow it. */
export const ELSEWHERE = 'ailleurs.exemple-pirate.net';

/** Hosts of the resolvers that Vigie knows. */
export const RESOLVER_HOSTS: readonly string[] = RESOLVERS.map(({ url }) => new URL(url).host);

/** Answers in the name of every resolver. */
export function serveResolvers(server: Server, zones: Zones): void {
  for (const host of RESOLVER_HOSTS) server.on(host, (asked) => reply(asked, zones));
  server.on(ELSEWHERE, () => ({ headers: DNS, body: Buffer.alloc(12) }));
}

/** Requests that reached a resolver. */
export function askedOf(server: Server): Asked[] {
  return server.log.filter(({ host }) => RESOLVER_HOSTS.includes(host));
}

/** What was asked: `name TYPE`. */
export function questionsOf(server: Server): string[] {
  return askedOf(server).map((asked) => {
    const { name, type } = questionOf(asked);
    return `${name} ${type}`;
  });
}

const DNS = { 'content-type': 'application/dns-message' };

function questionOf({ url }: Asked): Question {
  const query = new URL(url).searchParams.get('dns') ?? '';
  const [question] = decode(Buffer.from(query, 'base64url')).questions ?? [];
  if (!question) throw new Error(`no question in ${url}`);
  return question;
}

async function reply(asked: Asked, zones: Zones): Promise<Answer | null> {
  const question = questionOf(asked);
  const { name, type } = question;
  const known = zones[`${name} ${type}`] ?? zones[`${name} *`] ?? [];
  if (typeof known === 'number') return { status: known };
  switch (known) {
    case 'dropped':
      return null;
    case 'slow':
      await pause(8000);
      return message(question, 0, []);
    case 'garbage':
      return { headers: DNS, body: Buffer.from('this is no DNS message, though it says so') };
    case 'oversized':
      return { headers: DNS, body: Buffer.alloc(200_000) };
    case 'redirect':
      return { status: 302, headers: { location: `https://${ELSEWHERE}/dns-query` } };
    case 'html':
      return {
        headers: { 'content-type': 'text/html' },
        body: '<title>Connexion au réseau</title>',
      };
    case 'servfail':
      return message(question, 2, []);
    case 'nxdomain':
      return message(question, 3, []);
    case 'refused':
      return message(question, 5, []);
    case 'truncated':
      return message(question, TRUNCATED_RESPONSE, []);
    case 'other question':
      return message({ ...question, name: `autre.${name}` }, 0, []);
    default:
      return message(question, 0, recordsOf(name, type, known, zones));
  }
}

function message(question: Question, flags: number, answers: object[]): Answer {
  const bytes = encode({
    type: 'response',
    id: 0,
    flags,
    questions: [question],
    answers: answers as never,
  });
  return { headers: DNS, body: Buffer.from(bytes) };
}

/** The records of a name, and where it is an alias, those of what it stands for. */
function recordsOf(name: string, type: string, values: readonly string[], zones: Zones): object[] {
  const alias = type === 'CNAME' ? undefined : zones[`${name} CNAME`];
  if (Array.isArray(alias) && alias[0]) {
    const [target] = alias as [string];
    const further = zones[`${target} ${type}`];
    const record = { name, type: 'CNAME', ttl: 300, data: target };
    return [record, ...recordsOf(target, type, Array.isArray(further) ? further : [], zones)];
  }
  return values.map((value) => ({ name, type, ttl: 300, data: dataOf(type, value) }));
}

function dataOf(type: string, value: string): unknown {
  if (type !== 'MX') return value;
  const [preference, exchange] = value.split(' ');
  return { preference: Number(preference), exchange };
}
