/**
 * Measures the network table: coverage by addresses of each official list, from the shipped table and from the one
 * that networks:update would make, time to decode and to look up, size.
 *
 *   node scripts/run.mjs scripts/networks-coverage.ts [DIR with local copies of the lists]
 */
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { NETWORK_OWNERS } from '../lib/catalog/networks';
import { loadNetworks, type Networks } from '../lib/detect/networks';
import { readAsnTable } from './networks/asn-table';
import { buildNetworks } from './networks/build';
import { fromDirectory, type ObtainedList } from './networks/obtain';
import { overlap, spansOf } from './networks/overlap';
import { parsePrefix, sizeOf, union, type Family, type Span } from './networks/span';
import { ASN_PACKAGE, readBytes } from './networks/update';

/** Ids that a list may rightly be recognised as. */
const FAMILY: Readonly<Record<string, readonly string[]>> = {
  amazon: ['amazon', 'aws-eusc', 'aws-china'],
  microsoft: ['microsoft', '21vianet'],
};

const AWS_PRODUCTS = ['CloudFront', 'EC2', 'S3', 'API Gateway', 'Global Accelerator'];

interface Row {
  list: string;
  provider: string;
  service: string | null;
  spans: Record<Family, Span[]>;
}

function rowsOf({ list, prefixes }: ObtainedList): Row[] {
  const row = (service: string | null): Row => {
    const spans: Record<Family, Span[]> = { 4: [], 6: [] };
    for (const item of prefixes) {
      const span = parsePrefix(item.prefix);
      if (span && (service === null || item.service === service)) spans[span.family].push(span);
    }
    const name = service === null ? list.name : `  ${service}`;
    return { list: name, provider: list.provider, service, spans };
  };
  return [row(null), ...(list.provider === 'amazon' ? AWS_PRODUCTS.map(row) : [])];
}

function percent(part: bigint, whole: bigint): string {
  return `${(Number((part * 100_000n) / whole) / 1000).toFixed(2)} %`;
}

function coverage(
  lists: readonly ObtainedList[],
  shipped: ArrayBuffer,
  updated: ArrayBuffer,
): void {
  const tables = [spansOf(shipped), spansOf(updated)] as const;
  console.log('list | family | addresses (v6: /64s) | shipped | updated | updated, product named');
  for (const row of lists.flatMap(rowsOf))
    for (const family of [4, 6] as const) {
      const spans = union(row.spans[family]);
      const whole = sizeOf(spans);
      if (whole === 0n) continue;
      const ids = FAMILY[row.provider] ?? [row.provider];
      const found = tables.map((table) =>
        percent(
          overlap(spans, table[family], (range) => ids.includes(range.provider)),
          whole,
        ),
      );
      const named =
        row.service === null
          ? '-'
          : percent(
              overlap(spans, tables[1][family], (range) => range.service === row.service),
              whole,
            );
      console.log([row.list, `v${family}`, whole, ...found, named].join(' | '));
    }
}

/** Of several rounds: the one that other work on the machine disturbed least. */
function least(values: readonly number[]): number {
  return Math.min(...values);
}

function speed(name: string, bytes: ArrayBuffer): void {
  const decode: number[] = [];
  let networks: Networks = loadNetworks(bytes);
  for (let i = 0; i < 21; i++) {
    const start = performance.now();
    networks = loadNetworks(bytes);
    decode.push(performance.now() - start);
  }
  // Multiplicative steps spread over the whole space, so that neither branches nor caches learn an order.
  const v4 = Array.from(
    { length: 200_000 },
    (_, i) => (Math.imul(i + 1, 2654435761) >>> 0) % 0xdfffffff,
  );
  const texts4 = v4.map((n) => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255].join('.'));
  const texts6 = v4.map(
    (n) => `2${(n >>> 20).toString(16).padStart(3, '0')}:${(n & 0xffff).toString(16)}::1`,
  );
  const each = (texts: readonly string[]): number => {
    const times: number[] = [];
    for (let round = 0; round < 7; round++) {
      // Time of the processor, not of the clock: other work on the machine does not count.
      const start = process.cpuUsage();
      for (const text of texts) networks.lookup(text);
      times.push(process.cpuUsage(start).user / texts.length);
    }
    return least(times);
  };
  console.log(
    `${name}: ${bytes.byteLength} bytes, ${gzipSync(new Uint8Array(bytes), { level: 9 }).length} gz, ` +
      `${networks.ranges.v4} + ${networks.ranges.v6} ranges, decode ${least(decode).toFixed(1)} ms, ` +
      `look-up ${each(texts4).toFixed(3)} µs (v4) ${each(texts6).toFixed(3)} µs (v6)`,
  );
}

const directory = process.argv[2] ?? '../shared/data/networks';
const shipped = readBytes('public/networks.bin');
speed('shipped', shipped);
if (existsSync(directory)) {
  const lists = fromDirectory(directory, new Date().toISOString().slice(0, 10), () => {});
  const updated = buildNetworks(readAsnTable(ASN_PACKAGE), NETWORK_OWNERS, lists).buffer;
  speed('updated', updated);
  coverage(lists, shipped, updated);
} else console.log(`coverage not measured: no lists in ${directory}`);
