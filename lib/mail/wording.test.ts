import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { DnsObservation } from '../model';
import type { DnsFault } from './records';
import { faultText, proofOf } from './wording';

const observation = (
  host: string,
  type: DnsObservation['type'],
  value: string,
): DnsObservation => ({ via: 'dns', host, type, value });

it.each([
  [observation('m.fr', 'MX', '10 mx.m.fr'), { text: 'mx', values: ['10', 'mx.m.fr'] }],
  [observation('m.fr', 'MX', '0 .'), { text: 'nullMx', values: [] }],
  [observation('m.fr', 'TXT', 'v=spf1 -all'), { text: 'spf', values: ['v=spf1 -all'] }],
  [observation('m.fr', 'TXT', 'MS=ms1'), { text: 'token', values: [] }],
  [observation('google._domainkey.m.fr', 'TXT', 'p=x'), { text: 'googleKey', values: [] }],
  [observation('autodiscover.m.fr', 'CNAME', 'a.fr'), { text: 'autodiscover', values: ['a.fr'] }],
  [observation('selector1._domainkey.m.fr', 'CNAME', 'a.fr'), { text: 'dkim', values: ['a.fr'] }],
  [observation('mx.m.fr', 'A', '192.0.2.1'), { text: 'address', values: ['mx.m.fr', '192.0.2.1'] }],
  [observation('www.m.fr', 'CNAME', 'a.fr'), { text: 'alias', values: ['www.m.fr', 'a.fr'] }],
])('says %o', (record, expected) => expect(proofOf(record)).toEqual(expected));

const FAULTS: DnsFault[] = [
  'offline',
  'unreachable',
  'timeout',
  'aborted',
  'refused',
  'server-failure',
  'wrong-type',
  'too-large',
  'truncated',
  'malformed',
  'wrong-question',
  'invalid',
];

it.each(['fr', 'en'])('has a text for every fault and proof in %s', (language) => {
  // The section's own lines: keys of a group are indented by four.
  const [, mail = ''] =
    /\nmail:\n((?: .*\n)*)/.exec(readFileSync(`lib/locales/${language}.yml`, 'utf8')) ?? [];
  for (const fault of FAULTS) expect(mail, fault).toContain(`\n    ${faultText(fault)}: `);
  for (const text of [
    'mx',
    'nullMx',
    'spf',
    'dkim',
    'googleKey',
    'autodiscover',
    'ns',
    'token',
    'alias',
  ]) {
    expect(mail).toContain(`\n    ${text}: `);
  }
});
