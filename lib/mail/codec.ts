/**
 * DNS messages (RFC 1035) for DNS over HTTPS. The library reads names and record data; the walk over the message, with
 * its counts, lengths and the comparison with our question, is ours, because an answer comes from the network.
 */
import { a, aaaa, encode, mx, RECURSION_DESIRED, txt, type TxtData } from '@dnsquery/dns-packet';
import type { Answer, DnsFault, DnsRecord, Question, RecordType } from './records';
import { isAskable, Malformed, readName } from './wire-name';

/** A DNS message cannot be larger: its length fits 16 bits wherever it is framed. */
export const MAX_MESSAGE = 65_535;
/** More records than any mail zone has; a bound for the loop. */
const MAX_RECORDS = 512;
const MAX_CHAIN = 8;
const MAX_TEXT = 4096;

const TYPES: ReadonlyMap<number, RecordType> = new Map([
  [1, 'A'],
  [2, 'NS'],
  [5, 'CNAME'],
  [15, 'MX'],
  [16, 'TXT'],
  [28, 'AAAA'],
]);

/**
 * Writes a question, id 0 so that HTTP caches can serve it (RFC 8484, 4.1).
 * @returns null when the name cannot be asked
 */
export function encodeQuestion(question: Question): Uint8Array | null {
  if (!isAskable(question.name)) return null;
  return encode({
    type: 'query',
    id: 0,
    flags: RECURSION_DESIRED,
    questions: [{ type: question.type, name: question.name }],
  });
}

/** Reads an answer to `question`. Never throws: whatever is wrong is said in the result. */
export function decodeAnswer(bytes: Uint8Array, question: Question): Answer {
  const failed = (fault: DnsFault, detail?: string): Answer =>
    detail === undefined ? { ok: false, question, fault } : { ok: false, question, fault, detail };
  if (bytes.length > MAX_MESSAGE) return failed('too-large');
  try {
    return readMessage(bytes, question, failed);
  } catch (error) {
    return failed('malformed', error instanceof Error ? error.message : undefined);
  }
}

function readMessage(
  bytes: Uint8Array,
  question: Question,
  failed: (fault: DnsFault, detail?: string) => Answer,
): Answer {
  if (bytes.length < 12) throw new Malformed('shorter than a header');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flags = view.getUint16(2);
  if (!(flags & 0x8000)) throw new Malformed('a query, not an answer');
  if (flags & 0x7800) throw new Malformed('not a standard query');
  if (view.getUint16(0) !== 0) return failed('wrong-question', 'id');
  const questions = view.getUint16(4);
  const answers = view.getUint16(6);
  const count = answers + view.getUint16(8) + view.getUint16(10);
  const rcode = flags & 0x0f;
  // A server that could not read our question may leave it out.
  if (questions === 0 && rcode !== 0 && rcode !== 3)
    return failed(faultOf(rcode), `rcode ${rcode}`);
  if (questions !== 1) return failed('wrong-question', `${questions} questions`);
  const asked = readName(bytes, 12);
  need(bytes, asked.end, 4);
  if (
    asked.name !== question.name ||
    TYPES.get(view.getUint16(asked.end)) !== question.type ||
    view.getUint16(asked.end + 2) !== 1
  ) {
    return failed('wrong-question');
  }
  if (rcode !== 0 && rcode !== 3) return failed(faultOf(rcode), `rcode ${rcode}`);
  if (flags & 0x0200) return failed('truncated');
  if (count > MAX_RECORDS) throw new Malformed('too many records');

  const records: DnsRecord[] = [];
  let at = asked.end + 4;
  for (let i = 0; i < count; i += 1) {
    const read = readRecord(bytes, view, at, i < answers);
    at = read.end;
    if (read.record) records.push(read.record);
  }
  if (at !== bytes.length) throw new Malformed('bytes after the last record');
  return { ok: true, question, ...chain(records, question, rcode === 3) };
}

function faultOf(rcode: number): DnsFault {
  return rcode === 5 ? 'refused' : 'server-failure';
}

/** Reads one record, or only steps over it when it is not one we keep. */
function readRecord(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  keep: boolean,
): { record: DnsRecord | null; end: number } {
  const owner = readName(bytes, start);
  need(bytes, owner.end, 10);
  const type = TYPES.get(view.getUint16(owner.end));
  const ofInternet = view.getUint16(owner.end + 2) === 1;
  // A lifetime with the top bit set counts as 0 (RFC 2181, 8).
  const ttl = Math.max(0, view.getInt32(owner.end + 4));
  const length = view.getUint16(owner.end + 8);
  const data = owner.end + 10;
  need(bytes, data, length);
  const end = data + length;
  if (!keep || !type || !ofInternet) return { record: null, end };
  return {
    record: { name: owner.name, type, ttl, value: readData(bytes, type, data, length) },
    end,
  };
}

/** Record data in presentation form. The library's readers start at the length field, two bytes before the data. */
function readData(bytes: Uint8Array, type: RecordType, data: number, length: number): string {
  switch (type) {
    case 'A':
      exactly(length, 4);
      return a.decode(bytes, data - 2);
    case 'AAAA':
      exactly(length, 16);
      return aaaa.decode(bytes, data - 2);
    case 'TXT':
      return text(txt.decode(bytes, data - 2));
    case 'MX': {
      need(bytes, data, 3);
      const host = readName(bytes, data + 2);
      exactly(length, host.end - data);
      return `${mx.decode(bytes, data - 2).preference ?? 0} ${host.name}`;
    }
    default: {
      const target = readName(bytes, data);
      exactly(length, target.end - data);
      return target.name;
    }
  }
}

/** TXT strings are joined without a space (RFC 7208, 3.3); control characters are dropped. */
function text(data: TxtData): string {
  const parts = Array.isArray(data) ? data : [data];
  const decoder = new TextDecoder();
  const joined = parts
    .map((part) => (typeof part === 'string' ? part : decoder.decode(part)))
    .join('');
  // oxlint-disable-next-line no-control-regex -- dropping them is the point
  return joined.replaceAll(/[\u0000-\u001F\u007F]/g, '').slice(0, MAX_TEXT);
}

/** Keeps the records that answer the question: the alias chain from its name, and the asked type at the end of it. */
function chain(
  records: readonly DnsRecord[],
  question: Question,
  noName: boolean,
): { status: 'found' | 'no-data' | 'no-name'; records: DnsRecord[]; ttl: number } {
  const kept: DnsRecord[] = [];
  let name = question.name;
  for (let hops = 0; hops < MAX_CHAIN; hops += 1) {
    const here = name;
    kept.push(
      ...records.filter((r) => r.name === here && r.type === question.type && r.type !== 'CNAME'),
    );
    const alias = records.find((r) => r.name === here && r.type === 'CNAME' && !kept.includes(r));
    if (!alias) break;
    kept.push(alias);
    name = alias.value;
  }
  const found = kept.some((record) => record.type === question.type);
  return {
    status: found ? 'found' : noName ? 'no-name' : 'no-data',
    records: kept,
    ttl: kept.length > 0 ? Math.min(...kept.map((record) => record.ttl)) : 0,
  };
}

function need(bytes: Uint8Array, offset: number, length: number): void {
  if (offset + length > bytes.length) throw new Malformed('shorter than it says');
}

function exactly(length: number, expected: number): void {
  if (length !== expected) throw new Malformed('record data of the wrong length');
}
