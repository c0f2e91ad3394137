/** The official lists: where each is published, under which file names a local copy is known, and how it is read. */
import { readAws } from './list-aws';
import { readGoogle } from './list-google';
import { readLines, type ReadList } from './listed';
import { readEndpoints, readServiceTags } from './list-microsoft';
import { readOracle } from './list-oracle';

export interface OfficialList {
  /** Provider of the prefixes that name no other. */
  provider: string;
  /** Name shown as the source. */
  name: string;
  /** Names of local copies; several may match (`-ipv4`, `-ipv6`). */
  file: RegExp;
  url?: string;
  /** The file is linked from `url`, at an address that matches this. */
  linked?: RegExp;
  read(text: string): ReadList;
  /** A copy that mixes several clouds of the provider: the AS of a sovereign variant knows better. */
  merged?: true;
  /** Fewer prefixes than this are not believed. */
  atLeast: number;
}

/**
 * For each provider at least one list must be had. Merged text copies (`google-ipv4.txt`: one prefix a line) are read
 * from a directory only.
 */
export const OFFICIAL_LISTS: readonly OfficialList[] = [
  {
    provider: 'amazon',
    name: 'AWS ip-ranges.json',
    file: /^(?:aws-)?ip-ranges.*\.json(?:\.gz)?$/,
    url: 'https://ip-ranges.amazonaws.com/ip-ranges.json',
    read: readAws,
    atLeast: 5000,
  },
  {
    provider: 'microsoft',
    name: 'Azure service tags',
    file: /^ServiceTags_Public.*\.json(?:\.gz)?$/,
    url: 'https://www.microsoft.com/en-us/download/details.aspx?id=56519',
    linked:
      /https:\/\/download\.microsoft\.com\/download\/[^"'\s]+\/ServiceTags_Public_\d{8}\.json/,
    read: readServiceTags,
    atLeast: 1000,
  },
  {
    provider: 'microsoft',
    name: 'Microsoft 365 endpoints',
    file: /^microsoft-?365.*\.json(?:\.gz)?$/,
    // The service asks every client for a number of its own; this one says nothing about anybody.
    url: 'https://endpoints.office.com/endpoints/worldwide?clientrequestid=00000000-0000-4000-8000-000000000000',
    read: readEndpoints,
    atLeast: 30,
  },
  {
    provider: 'microsoft',
    name: 'Microsoft address lists, merged',
    file: /^microsoft-ipv[46]\.txt$/,
    merged: true,
    read: readLines,
    atLeast: 100,
  },
  {
    provider: 'google',
    name: 'Google goog.json',
    file: /^goog.*\.json(?:\.gz)?$/,
    url: 'https://www.gstatic.com/ipranges/goog.json',
    read: readGoogle,
    atLeast: 50,
  },
  {
    provider: 'google',
    name: 'Google cloud.json',
    file: /^cloud.*\.json(?:\.gz)?$/,
    url: 'https://www.gstatic.com/ipranges/cloud.json',
    read: readGoogle,
    atLeast: 300,
  },
  {
    provider: 'google',
    name: 'Google address lists, merged',
    file: /^google-ipv[46]\.txt$/,
    merged: true,
    read: readLines,
    atLeast: 50,
  },
  {
    provider: 'cloudflare',
    name: 'Cloudflare IPv4 ranges',
    file: /^(?:cloudflare-ipv4\.txt|ips-v4)$/,
    url: 'https://www.cloudflare.com/ips-v4',
    read: readLines,
    atLeast: 10,
  },
  {
    provider: 'cloudflare',
    name: 'Cloudflare IPv6 ranges',
    file: /^(?:cloudflare-ipv6\.txt|ips-v6)$/,
    url: 'https://www.cloudflare.com/ips-v6',
    read: readLines,
    atLeast: 5,
  },
  {
    provider: 'oracle',
    name: 'Oracle public_ip_ranges.json',
    file: /^public_ip_ranges\.json(?:\.gz)?$/,
    url: 'https://docs.oracle.com/en-us/iaas/tools/public_ip_ranges.json',
    read: readOracle,
    atLeast: 300,
  },
  {
    provider: 'oracle',
    name: 'Oracle address list, merged',
    file: /^oracle-ipv[46]\.txt$/,
    merged: true,
    read: readLines,
    atLeast: 300,
  },
];
