/** Writes the form that lib/detect/networks-format.ts reads. */
import {
  NETWORKS_MAGIC,
  type NetworkLabel,
  type NetworksHeader,
} from '../../lib/detect/networks-format';
import { STEP } from '../../lib/detect/networks-ranges';
import type { Family, Span } from './span';

/** A range with the index of its label in the header. */
export interface IndexedSpan extends Span {
  label: number;
}

const LIMIT = BigInt(Number.MAX_SAFE_INTEGER);
const WORD = 1n << 32n;

function varint(out: number[], value: bigint): void {
  if (value < 0n || value > LIMIT) throw new Error(`cannot be written: ${value}`);
  let rest = Number(value);
  while (rest >= 128) {
    out.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
}

/** The form that `ByteReader.stepped` reads. */
function stepped(out: number[], value: bigint, family: Family): void {
  const step = BigInt(STEP[family]);
  varint(out, value % step === 0n ? (value / step) * 2n : value * 2n + 1n);
}

/** Bytes of one family. Spans are disjoint, not empty and in ascending order. @throws when they are not. */
function encodeFamily(spans: readonly IndexedSpan[], family: Family): number[] {
  const out: number[] = [];
  varint(out, BigInt(spans.length));
  let before = 0n;
  for (const span of spans) {
    const gap = span.start - before;
    if (gap < 0n || span.end <= span.start) throw new Error('ranges overlap or are out of order');
    if (family === 6) {
      // In words, as the reader counts: the low word may have to borrow.
      varint(out, gap / WORD);
      stepped(out, gap % WORD, family);
    } else stepped(out, gap, family);
    before = span.end;
  }
  for (const span of spans) stepped(out, span.end - span.start, family);
  for (const span of spans) varint(out, BigInt(span.label));
  return out;
}

/** The whole file. */
export function encodeNetworks(
  header: NetworksHeader,
  labels: readonly NetworkLabel[],
  ranges: Record<Family, readonly IndexedSpan[]>,
): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const head: number[] = [];
  varint(head, BigInt(labels.length));
  for (const { provider, service, region, source } of labels)
    for (const place of [provider, service, region, source]) varint(head, BigInt(place + 1));
  const content = Uint8Array.from([
    ...head,
    ...encodeFamily(ranges[4], 4),
    ...encodeFamily(ranges[6], 6),
  ]);
  const bytes = new Uint8Array(8 + json.length + content.length);
  bytes.set(new TextEncoder().encode(NETWORKS_MAGIC));
  new DataView(bytes.buffer).setUint32(4, json.length, true);
  bytes.set(json, 8);
  bytes.set(content, 8 + json.length);
  return bytes;
}
