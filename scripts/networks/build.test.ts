import { describe, expect, it } from 'vitest';
import type { NetworkOwner } from '../../lib/catalog/networks/owner';
import { loadNetworks, type Networks } from '../../lib/detect/networks';
import { dateOfVersion, readRows, type AsnTable } from './asn-table';
import { buildNetworks } from './build';
import { OFFICIAL_LISTS } from './lists';
import type { Listed } from './listed';
import type { ObtainedList } from './obtain';
import { parsePrefix } from './span';

const owner = (
  provider: string,
  holders: NetworkOwner['holders'],
  control: NetworkOwner['control'] = 'american',
): NetworkOwner => ({
  provider,
  name: provider,
  control,
  countries: [],
  source: 'a test',
  holders,
});
const OWNERS = [
  owner('amazon', { 'Amazon.com, Inc.': [16509] }),
  owner('aws-eusc', { 'Amazon EUSC': [214101] }, 'sovereign-variant'),
  owner('microsoft', { Microsoft: [8075] }),
  owner('21vianet', { 'Blue Cloud': [58593] }, 'sovereign-variant'),
  owner('ovhcloud', { 'OVH SAS': [16276] }, 'european'),
];

/** Rows of both families from prefixes, with the holders' names. */
function tableOf(rows: readonly [prefix: string, asn: number][]): AsnTable {
  const names = new Map(
    OWNERS.flatMap((item) =>
      Object.entries(item.holders).flatMap(([name, numbers]) =>
        numbers.map((asn) => [asn, name] as const),
      ),
    ),
  );
  const spans = rows.map(([prefix, asn]) => ({ ...parsePrefix(prefix)!, asn }));
  return {
    version: '1.0.2026010100',
    date: '2026-01-01',
    names,
    rows: {
      4: spans.filter((row) => row.family === 4),
      6: spans.filter((row) => row.family === 6),
    },
  };
}

function listOf(name: string, prefixes: Listed[]): ObtainedList {
  const list = OFFICIAL_LISTS.find((item) => item.name === name)!;
  return { list, date: '2026-01-02', undated: false, prefixes, tooFine: 0 };
}

function build(rows: readonly [string, number][], lists: ObtainedList[] = []): Networks {
  return loadNetworks(buildNetworks(tableOf(rows), OWNERS, lists).buffer);
}

describe('buildNetworks', () => {
  it('knows the network, and no more, from an announcement', () => {
    const networks = build([
      ['5.0.0.0/16', 16276],
      ['8.0.0.0/16', 64500],
      ['2a00:1::/32', 16276],
    ]);
    expect(networks.lookup('5.0.1.2')).toMatchObject({
      provider: 'ovhcloud',
      control: 'european',
      official: false,
      source: 'RouteViews, NRO, DB-IP, 2026-01-01',
    });
    expect(networks.lookup('5.0.1.2')).not.toHaveProperty('service');
    expect(networks.lookup('2a00:1::80')?.provider).toBe('ovhcloud');
    expect(networks.lookup('8.0.0.1')).toBeNull();
    expect(networks.lookup('5.1.0.0')).toBeNull();
  });

  it('names product and region from the official list, the product before "some address of ours"', () => {
    const networks = build(
      [['5.0.0.0/16', 16509]],
      [
        listOf('AWS ip-ranges.json', [
          { prefix: '5.0.0.0/18', region: 'eu-west-3' },
          { prefix: '5.0.0.0/20', region: 'eu-west-3', service: 'EC2' },
          { prefix: '5.0.1.0/24', region: 'eu-west-3' },
          { prefix: '5.0.2.0/24', region: 'eu-west-3', service: 'S3' },
          { prefix: '5.0.3.0/24', region: 'eusc-de-east-1', service: 'S3', provider: 'aws-eusc' },
        ]),
      ],
    );
    const said = (ip: string): unknown[] => {
      const match = networks.lookup(ip);
      return [match?.provider, match?.service, match?.region, match?.official];
    };
    expect(said('5.0.1.1')).toEqual(['amazon', 'EC2', 'eu-west-3', true]);
    expect(said('5.0.2.1')).toEqual(['amazon', 'S3', 'eu-west-3', true]);
    expect(said('5.0.3.1')).toEqual(['aws-eusc', 'S3', 'eusc-de-east-1', true]);
    expect(said('5.0.48.1')).toEqual(['amazon', undefined, 'eu-west-3', true]);
    expect(said('5.0.64.1')).toEqual(['amazon', undefined, undefined, false]);
  });

  it('a list of one product beats EC2 on the same prefix', () => {
    for (const services of [
      ['EC2', 'CloudFront'],
      ['CloudFront', 'EC2'],
    ]) {
      const prefixes = services.map((service) => ({ prefix: '5.0.0.0/24', service }));
      const networks = build([], [listOf('AWS ip-ranges.json', prefixes)]);
      expect(networks.lookup('5.0.0.1')?.service).toBe('CloudFront');
    }
  });

  it('the announcement of a sovereign variant beats a list that mixes clouds, and nothing else does', () => {
    const merged = listOf('Microsoft address lists, merged', [{ prefix: '5.0.0.0/15' }]);
    const networks = build(
      [
        ['5.0.0.0/16', 58593],
        ['5.1.0.0/16', 16509],
      ],
      [merged],
    );
    expect(networks.lookup('5.0.0.1')?.provider).toBe('21vianet');
    expect(networks.lookup('5.1.0.1')?.provider).toBe('microsoft');
  });

  it('never answers for special-purpose addresses, whoever announces them', () => {
    const networks = build(
      [
        ['192.0.0.0/16', 16509],
        ['192.168.0.0/16', 16509],
      ],
      [
        listOf('AWS ip-ranges.json', [
          { prefix: '198.18.0.0/16', service: 'EC2' },
          { prefix: '2001:db8::/32' },
        ]),
      ],
    );
    expect(networks.lookup('192.0.3.1')?.provider).toBe('amazon');
    for (const ip of ['192.0.2.1', '192.0.0.1', '192.168.0.1', '198.18.0.1', '2001:db8::1'])
      expect(networks.lookup(ip), ip).toBeNull();
  });

  it('fails when numbers changed hands, and lists them all', () => {
    const table = tableOf([]);
    table.names.set(16509, 'Somebody Else Ltd');
    table.names.delete(16276);
    expect(() => buildNetworks(table, OWNERS)).toThrow(
      'AS16509 (amazon): expected "Amazon.com, Inc.", found "Somebody Else Ltd"\n' +
        'AS16276 (ovhcloud): expected "OVH SAS", found nothing',
    );
  });

  it('fails when two owners claim one number', () => {
    const twice = [...OWNERS, owner('other', { 'OVH SAS': [16276] })];
    expect(() => buildNetworks(tableOf([]), twice)).toThrow(
      'AS16276 is listed twice: ovhcloud and other',
    );
  });

  it('fails when a list names a provider that the catalogue does not', () => {
    const list = listOf('Google goog.json', [{ prefix: '5.0.0.0/24' }]);
    expect(() => build([], [list])).toThrow('google is in a list but not in the network catalogue');
  });
});

describe('the npm package', () => {
  it('is read line by line, names unquoted, IPv6 cut inwards to /64', () => {
    const names = new Map<number, string>();
    expect(
      readRows(
        '16777216,16777471,13335,"Cloudflare, Inc."\n16777472,16777727,1,"A ""B"""\r\n',
        4,
        names,
      ),
    ).toEqual([
      { start: 16777216n, end: 16777472n, asn: 13335 },
      { start: 16777472n, end: 16777728n, asn: 1 },
    ]);
    expect([...names]).toEqual([
      [13335, 'Cloudflare, Inc.'],
      [1, 'A "B"'],
    ]);
    const two = 1n << 65n;
    expect(readRows(`${two + 1n},${two * 2n},7,X`, 6, names)).toEqual([
      { start: 3n, end: 4n, asn: 7 },
    ]);
  });

  it('is refused when its shape or order is another', () => {
    expect(() => readRows('1.0.0.0,1.0.0.255,13335,X', 4, new Map())).toThrow(
      'line not understood',
    );
    expect(() => readRows('20,30,1,X\n10,15,1,X', 4, new Map())).toThrow('not in ascending order');
    expect(() => readRows('20,10,1,X', 4, new Map())).toThrow('not in ascending order');
    expect(() => dateOfVersion('2.3.4')).toThrow('bears no date');
  });
});
