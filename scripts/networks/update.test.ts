import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NETWORK_OWNERS } from '../../lib/catalog/networks';
import { loadNetworks } from '../../lib/detect/networks';
import { readAsnTable } from './asn-table';
import { buildNetworks } from './build';
import { believe, fromDirectory } from './obtain';
import { OFFICIAL_LISTS } from './lists';
import { overlap, spansOf } from './overlap';
import { coverageOf, shrunk } from './shrink';
import { parsePrefix, sizeOf, union } from './span';
import { ASN_PACKAGE, readBytes, updateNetworks, type UpdateOptions } from './update';

let out: string;
beforeEach(() => {
  out = mkdtempSync(path.join(tmpdir(), 'vigie-'));
});
afterEach(() => {
  rmSync(out, { recursive: true });
});
const options = (more: Partial<UpdateOptions>): UpdateOptions => ({
  lists: 'none',
  out,
  today: '2026-02-02',
  say: () => {},
  ...more,
});

// The whole package is read and built: about a second each time on an idle machine.
describe('networks:update', { timeout: 60_000 }, () => {
  it('--npm-only makes, byte for byte, the table that the repository holds', async () => {
    await updateNetworks(options({}));
    expect(readFileSync(path.join(out, 'networks.bin'))).toEqual(
      readFileSync('public/networks.bin'),
    );
  });

  it('leaves the old table when a source fails', async () => {
    const file = path.join(out, 'networks.bin');
    writeFileSync(file, 'old');
    await expect(updateNetworks(options({ lists: { directory: out } }))).rejects.toThrow(
      'no list of amazon',
    );
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(existsSync(`${file}.new`)).toBe(false);
  });

  it('refuses a table that lost more than a tenth, unless forced', async () => {
    const list = OFFICIAL_LISTS.find((item) => item.name === 'Cloudflare IPv4 ranges')!;
    const many = Array.from({ length: 40 }, (_, i) => `${i + 60}.0.0.0/9`).join('\n');
    const larger = buildNetworks(readAsnTable(ASN_PACKAGE), NETWORK_OWNERS, [
      believe(list, [many], '2026-01-01'),
    ]);
    const file = path.join(out, 'networks.bin');
    writeFileSync(file, larger);
    await expect(updateNetworks(options({}))).rejects.toThrow(
      /cloudflare: v4 addresses fell from \d+ to \d+ \(-99 %\)/,
    );
    expect(new Uint8Array(readFileSync(file))).toEqual(larger);
    await updateNetworks(options({ force: true }));
    expect(readFileSync(file)).toEqual(readFileSync('public/networks.bin'));
  });
});

describe('shrunk', () => {
  it('counts a tenth for each provider and for all', () => {
    const of = (a: number, b: number): Map<string, { v4: number; v6: number }> =>
      new Map([
        ['a', { v4: a, v6: 10 }],
        ['b', { v4: b, v6: 0 }],
      ]);
    expect(shrunk(of(100, 1000), of(90, 1000))).toEqual([]);
    expect(shrunk(of(100, 1000), of(89, 1000))).toEqual([
      'a: v4 addresses fell from 100 to 89 (-11 %)',
    ]);
    expect(shrunk(of(100, 100), of(89, 89))).toHaveLength(3);
    expect(shrunk(of(100, 100), new Map([['a', { v4: 300, v6: 10 }]]))).toEqual([
      'b: v4 addresses fell from 100 to 0 (-100 %)',
    ]);
  });
});

describe('the shipped table', { timeout: 60_000 }, () => {
  const bytes = readBytes('public/networks.bin');
  const networks = loadNetworks(bytes);

  it('is small, dated, and says whose data it is', () => {
    expect(gzipSync(new Uint8Array(bytes), { level: 9 }).length).toBeLessThanOrEqual(40_000);
    expect(networks.header).toMatchObject({ version: '2.3.2026061719', date: '2026-06-17' });
    expect(networks.header.attribution).toMatch(/DB-IP.*CC BY 4\.0/);
    expect(networks.header.sources.every((source) => !source.official)).toBe(true);
  });

  it('has addresses of every owner of the catalogue', () => {
    const had = coverageOf(bytes);
    expect(
      NETWORK_OWNERS.filter((item) => !had.has(item.provider)).map((item) => item.provider),
    ).toEqual([]);
  });

  // Addresses that their owners publish: public resolvers, and well-known hosts.
  it.each([
    ['8.8.8.8', 'google'],
    ['2001:4860:4860::8888', 'google'],
    ['1.1.1.1', 'cloudflare'],
    ['2606:4700:4700::1111', 'cloudflare'],
    ['213.186.33.5', 'ovhcloud'],
    ['::ffff:213.186.33.5', 'ovhcloud'],
    ['10.0.0.1', null],
    ['127.0.0.1', null],
    ['192.168.1.1', null],
    ['192.0.2.1', null],
    ['100.64.0.1', null],
    ['198.51.100.1', null],
    ['203.0.113.1', null],
    ['224.0.0.1', null],
    ['255.255.255.255', null],
    ['::1', null],
    ['fe80::1', null],
    ['2001:db8::1', null],
  ])('%s → %s', (ip, provider) => {
    expect(networks.lookup(ip)?.provider ?? null).toBe(provider);
  });

  it('covers the official lists as measured, and names every address once updated', () => {
    const directory = '../shared/data/networks';
    if (!existsSync(directory)) {
      console.log(`not measured: no official lists in ${directory}`);
      return;
    }
    const lists = fromDirectory(directory, '2026-02-02', () => {});
    const shipped = spansOf(bytes)[4];
    const updated = spansOf(
      buildNetworks(readAsnTable(ASN_PACKAGE), NETWORK_OWNERS, lists).buffer,
    )[4];
    const atLeast: Record<string, number> = {
      amazon: 0.86,
      microsoft: 0.95,
      google: 0.999,
      cloudflare: 0.999,
      oracle: 0.97,
    };
    for (const { list, prefixes } of lists) {
      const spans = prefixes
        .map((item) => parsePrefix(item.prefix)!)
        .filter((span) => span.family === 4);
      const whole = Number(sizeOf(union(spans)));
      if (whole === 0) continue;
      const part = Number(overlap(spans, shipped, () => true)) / whole;
      expect(part, list.name).toBeGreaterThan(atLeast[list.provider]!);
      expect(Number(overlap(spans, updated, () => true)) / whole, list.name).toBe(1);
    }
  });
});
