/** What is asked of a resolver and what comes back, as plain data. */
import type { DnsObservation } from '../model';

export type RecordType = DnsObservation['type'];

/** One question. `name` is lower-case ASCII without trailing dot. */
export interface Question {
  name: string;
  type: RecordType;
}

/** One record of an answer. `value` is in presentation form, lower case but for TXT. */
export interface DnsRecord {
  name: string;
  type: RecordType;
  /** Seconds. */
  ttl: number;
  value: string;
}

/** Why a question has no answer, in kinds a person can act on. */
export type DnsFault =
  /** The browser says it has no network. */
  | 'offline'
  /** No connection, a redirect, or a browser that blocks it: fetch does not tell which. */
  | 'unreachable'
  | 'timeout'
  /** The person or the page went away. */
  | 'aborted'
  /** The resolver declines: HTTP 4xx or REFUSED. */
  | 'refused'
  /** The resolver tried and failed: HTTP 5xx or SERVFAIL. */
  | 'server-failure'
  /** Something other than a DNS message came back: often a login page of the network, or a filter. */
  | 'wrong-type'
  | 'too-large'
  | 'truncated'
  | 'malformed'
  /** An answer to another question. */
  | 'wrong-question'
  /** The name or the resolver's URL cannot be asked. */
  | 'invalid';

/** The outcome of one question. `ttl` is the shortest of the records, in seconds; 0 without records. */
export type Answer =
  | {
      ok: true;
      question: Question;
      status: 'found' | 'no-data' | 'no-name';
      records: DnsRecord[];
      ttl: number;
    }
  | { ok: false; question: Question; fault: DnsFault; detail?: string };

/** Did the question never get to the resolver? */
export function neverArrived(fault: DnsFault): boolean {
  return fault === 'offline' || fault === 'unreachable' || fault === 'aborted';
}

/** What was learnt of one site's mail zone. Plain JSON: it is cached and sent as a message. */
export interface ZoneRecords {
  /** The site's host that was asked about. */
  host: string;
  /** The registrable domain. */
  domain: string;
  /** The zone whose MX records were found, or the last one tried. */
  zone: string;
  /** When, milliseconds since 1970. */
  at: number;
  /** Seconds for which the records stand, from their own lifetimes. */
  ttl: number;
  /** complete: every question was answered. partial: some were. failed: none. */
  state: 'complete' | 'partial' | 'failed';
  observations: DnsObservation[];
  failures: { question: Question; fault: DnsFault; detail?: string }[];
  /** Questions sent. */
  asked: number;
}
