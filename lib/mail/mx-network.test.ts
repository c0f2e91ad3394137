import { expect, it } from 'vitest';
import type { DnsObservation } from '../model';
import { mxNetworkFindings } from './mx-network';

const of = (host: string, type: DnsObservation['type'], value: string): DnsObservation => ({
  via: 'dns',
  host,
  type,
  value,
});
const lookup = (ip: string) =>
  ip.startsWith('52.') ? { provider: 'amazon', source: 'test' } : null;

const MX = of('mairie.fr', 'MX', '10 mx.mairie.fr');
const CLOUD = of('mx.mairie.fr', 'A', '52.1.1.1');

it.each<[string, DnsObservation[], string[]]>([
  ['a machine in a cloud', [MX, CLOUD], ['amazon-network']],
  ['a machine elsewhere', [MX, of('mx.mairie.fr', 'A', '192.0.2.1')], []],
  ['the web server, which takes no mail', [MX, of('www.mairie.fr', 'A', '52.1.1.1')], []],
  [
    'a machine of second choice',
    [MX, of('mairie.fr', 'MX', '20 b.mairie.fr'), of('b.mairie.fr', 'A', '52.1.1.1')],
    [],
  ],
  ['the mail of another zone', [of('autre.fr', 'MX', '10 mx.mairie.fr'), CLOUD], []],
  ['no address', [MX], []],
])('%s', (_, records, services) => {
  const found = mxNetworkFindings(records, 'mairie.fr', lookup);
  expect(found.map(({ service }) => service)).toEqual(services);
});

it('shows the MX record and the address as proof', () => {
  expect(mxNetworkFindings([MX, CLOUD], 'mairie.fr', lookup)).toMatchObject([
    { layer: 'mail', certainty: 'observed', exposure: 'content', evidence: [MX, CLOUD], total: 2 },
  ]);
});
