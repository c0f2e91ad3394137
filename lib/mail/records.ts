/** What is asked of a resolver and what comes back, as plain data. */
import type { DnsFault, DnsObservation } from '../model';

export type { DnsFault };

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

/** What a verdict on a zone's mail is drawn from. */
export type ZoneEvidence = Pick<ZoneRecords, 'domain' | 'zone' | 'observations' | 'failures'>;

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
  /** Id of the resolver that was asked, where there is more than one to choose from. */
  resolver?: string;
}
