import { gzipSync } from 'node:zlib';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAws } from './list-aws';
import { readGoogle } from './list-google';
import { readLines } from './listed';
import { readEndpoints, readServiceTags } from './list-microsoft';
import { OFFICIAL_LISTS } from './lists';
import { readOracle } from './list-oracle';
import { believe, fromDirectory, fromNetwork } from './obtain';

// Small lists written by hand in the shape of the published ones; the addresses are documentation ones.
const AWS = {
  createDate: '2026-01-02-03-04-05',
  prefixes: [
    { ip_prefix: '192.0.2.0/24', region: 'eu-west-3', service: 'EC2' },
    { ip_prefix: '192.0.2.0/24', region: 'eu-west-3', service: 'AMAZON' },
    { ip_prefix: '198.51.100.0/24', region: 'GLOBAL', service: 'CLOUDFRONT' },
    { ip_prefix: '203.0.113.0/25', region: 'eusc-de-east-1', service: 'S3' },
    { ip_prefix: '203.0.113.128/25', region: 'cn-north-1', service: 'NEW_THING' },
  ],
  ipv6_prefixes: [{ ipv6_prefix: '2001:db8::/40', region: 'eu-west-1', service: 'S3' }],
};

describe('the lists as published', () => {
  it('AWS', () => {
    expect(readAws(JSON.stringify(AWS))).toEqual({
      date: '2026-01-02',
      prefixes: [
        { prefix: '192.0.2.0/24', service: 'EC2', region: 'eu-west-3' },
        { prefix: '192.0.2.0/24', region: 'eu-west-3' },
        { prefix: '198.51.100.0/24', service: 'CloudFront' },
        { prefix: '203.0.113.0/25', service: 'S3', region: 'eusc-de-east-1', provider: 'aws-eusc' },
        {
          prefix: '203.0.113.128/25',
          service: 'NEW_THING',
          region: 'cn-north-1',
          provider: 'aws-china',
        },
        { prefix: '2001:db8::/40', service: 'S3', region: 'eu-west-1' },
      ],
    });
  });

  it('Google', () => {
    const text = JSON.stringify({
      creationTime: '2026-01-02T03:04:05.6',
      prefixes: [
        { ipv4Prefix: '192.0.2.0/24', service: 'Google Cloud', scope: 'europe-west9' },
        { ipv6Prefix: '2001:db8::/44' },
        { note: 'neither' },
      ],
    });
    expect(readGoogle(text)).toEqual({
      date: '2026-01-02',
      prefixes: [
        { prefix: '192.0.2.0/24', service: 'Google Cloud', region: 'europe-west9' },
        { prefix: '2001:db8::/44' },
      ],
    });
  });

  it('Microsoft: service tags, of which only some name a product', () => {
    const tag = (name: string, region: string, prefix: string): object => ({
      name,
      properties: { region, addressPrefixes: [prefix] },
    });
    const text = JSON.stringify({
      values: [
        tag('AzureCloud.francecentral', 'francecentral', '192.0.2.0/24'),
        tag('AzureFrontDoor.Frontend', '', '198.51.100.0/24'),
        tag('ActionGroup', '', '203.0.113.0/24'),
        { name: 'Empty' },
      ],
    });
    expect(readServiceTags(text).prefixes).toEqual([
      { prefix: '192.0.2.0/24', service: 'Azure', region: 'francecentral' },
      { prefix: '198.51.100.0/24', service: 'Azure Front Door' },
      { prefix: '203.0.113.0/24' },
    ]);
  });

  it('Microsoft 365 endpoints', () => {
    const text = JSON.stringify([
      { serviceArea: 'Exchange', ips: ['192.0.2.0/24'] },
      { serviceArea: 'Common', ips: ['198.51.100.0/24'] },
      { serviceArea: 'Skype', urls: ['*.example.com'] },
    ]);
    expect(readEndpoints(text).prefixes).toEqual([
      { prefix: '192.0.2.0/24', service: 'Exchange Online' },
      { prefix: '198.51.100.0/24' },
    ]);
  });

  it('Oracle', () => {
    const text = JSON.stringify({
      last_updated_timestamp: '2026-01-02T03:04:05',
      regions: [
        {
          region: 'eu-paris-1',
          cidrs: [
            { cidr: '192.0.2.0/24', tags: ['OCI'] },
            { cidr: '198.51.100.0/24', tags: ['OBJECT_STORAGE'] },
          ],
        },
      ],
    });
    expect(readOracle(text)).toEqual({
      date: '2026-01-02',
      prefixes: [
        { prefix: '192.0.2.0/24', region: 'eu-paris-1' },
        { prefix: '198.51.100.0/24', service: 'Oracle Object Storage', region: 'eu-paris-1' },
      ],
    });
  });

  it('one prefix a line', () => {
    expect(readLines('# made by hand\r\n192.0.2.0/24\n\n 198.51.100.0/24 \n').prefixes).toEqual([
      { prefix: '192.0.2.0/24' },
      { prefix: '198.51.100.0/24' },
    ]);
  });

  it.each([
    ['AWS', readAws],
    ['Google', readGoogle],
    ['service tags', readServiceTags],
    ['endpoints', readEndpoints],
    ['Oracle', readOracle],
  ])('%s: another shape is an error', (_, read) => {
    for (const text of ['', '<html>', 'null', '"x"', '{}', '{"prefixes":3,"values":3,"regions":3}'])
      expect(() => read(text)).toThrow();
  });
});

const listOf = (name: string): (typeof OFFICIAL_LISTS)[number] =>
  OFFICIAL_LISTS.find((list) => list.name === name)!;
const lines = (count: number): string =>
  Array.from({ length: count }, (_, i) => `192.0.${i >> 8}.${i & 255}/32`).join('\n');

describe('believe', () => {
  const list = listOf('Cloudflare IPv4 ranges');

  it('wants a believable count and believable prefixes', () => {
    expect(() => believe(list, [lines(9)], '2026-01-02')).toThrow(
      'Cloudflare IPv4 ranges: 9 prefixes, expected at least 10',
    );
    for (const bad of ['0.0.0.0/0', '10.0.0.0/7', '::/0', '<html>', '192.0.2.0/33'])
      expect(() => believe(list, [`${lines(10)}\n${bad}`], '2026-01-02')).toThrow(
        'not a believable prefix',
      );
    expect(() => believe(listOf('AWS ip-ranges.json'), ['<html>'], '2026-01-02')).toThrow(
      'AWS ip-ranges.json: not understood',
    );
  });

  it('counts what is finer than the table', () => {
    expect(believe(list, [`${lines(10)}\n2001:db8::/96`], '2026-01-02')).toMatchObject({
      tooFine: 1,
    });
  });

  it('tells a date of the list, of its name, and of the day apart', () => {
    expect(believe(list, [lines(10)], '2026-02-02')).toMatchObject({
      date: '2026-02-02',
      undated: true,
    });
    expect(believe(list, [lines(10)], '2026-02-02', '2026-01-01')).toMatchObject({
      date: '2026-01-01',
      undated: false,
    });
  });
});

describe('where the lists come from', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'vigie-'));
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });
  const aws = JSON.stringify({
    createDate: '2026-01-02-00-00-00',
    prefixes: Array.from({ length: 5000 }, (_, i) => ({
      ip_prefix: `198.18.${i >> 8}.${i & 255}/32`,
      service: 'EC2',
    })),
    ipv6_prefixes: [],
  });
  const put = (name: string, content: string | Uint8Array): void => {
    writeFileSync(path.join(directory, name), content);
  };

  it('a directory, gzipped or not; a provider without list is an error', () => {
    put('aws-ip-ranges-2026-01-02.json.gz', gzipSync(aws));
    put('google-ipv4.txt', lines(60));
    put('google-ipv6.txt', '2001:db8::/32');
    put('microsoft-ipv4.txt', lines(100));
    put('cloudflare-ipv4.txt', lines(10));
    put('unknown.txt', 'x');
    expect(() => fromDirectory(directory, '2026-02-02', () => {})).toThrow('no list of oracle in');
    put('oracle-ipv4.txt', lines(300));
    const lists = fromDirectory(directory, '2026-02-02', () => {});
    expect(lists.map(({ list, date, prefixes }) => [list.provider, date, prefixes.length])).toEqual(
      [
        ['amazon', '2026-01-02', 5000],
        ['microsoft', '2026-02-02', 100],
        ['google', '2026-02-02', 61],
        ['cloudflare', '2026-02-02', 10],
        ['oracle', '2026-02-02', 300],
      ],
    );
  });

  it('the network: says which address cannot be reached', async () => {
    const refused = (): Promise<Response> =>
      Promise.reject(new TypeError('fetch failed', { cause: new Error('ENOTFOUND') }));
    await expect(fromNetwork('2026-02-02', () => {}, refused)).rejects.toThrow(
      'https://ip-ranges.amazonaws.com/ip-ranges.json cannot be reached (fetch failed: ENOTFOUND)',
    );
    const missing = (): Promise<Response> => Promise.resolve(new Response('', { status: 404 }));
    await expect(fromNetwork('2026-02-02', () => {}, missing)).rejects.toThrow('answered 404');
  });

  it('the network: follows the link to the dated file', async () => {
    const asked: string[] = [];
    const link =
      'https://download.microsoft.com/download/7/1/d/abc/ServiceTags_Public_20260105.json';
    const ask = (url: string): Promise<Response> => {
      asked.push(url);
      if (url.includes('amazonaws')) return Promise.resolve(new Response(aws));
      if (url.includes('details.aspx'))
        return Promise.resolve(new Response(`<a href="${link}">file</a>`));
      return Promise.resolve(new Response('{"values":[]}'));
    };
    await expect(fromNetwork('2026-02-02', () => {}, ask)).rejects.toThrow(
      'Azure service tags: 0 prefixes, expected at least 1000',
    );
    expect(asked.at(-1)).toBe(link);
  });
});
