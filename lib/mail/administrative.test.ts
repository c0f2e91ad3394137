import { expect, it } from 'vitest';
import type { DnsObservation } from '../model';
import { administrativeFindings } from './administrative';
import type { ZoneEvidence } from './records';

const of = (host: string, type: DnsObservation['type'], value: string): DnsObservation => ({
  via: 'dns',
  host,
  type,
  value,
});
const zone = (observations: DnsObservation[]): ZoneEvidence => ({
  domain: 'mairie.example',
  zone: 'mairie.example',
  observations,
  failures: [],
});
const MX = of('mairie.example', 'MX', '10 mail.mairie.example');

it.each<[string, DnsObservation, object]>([
  [
    'Route 53',
    of('mairie.example', 'NS', 'ns-1.awsdns-2.co.uk'),
    { service: 'aws-route53', layer: 'hosting' },
  ],
  ['Azure DNS', of('mairie.example', 'NS', 'ns1-04.azure-dns.com'), { service: 'az-dns' }],
  ['Cloudflare DNS', of('mairie.example', 'NS', 'ada.ns.cloudflare.com'), { service: 'cf-dns' }],
  [
    'a sender',
    of('mairie.example', 'TXT', 'v=spf1 include:_spf.google.com -all'),
    { service: 'g-gmail', layer: 'mail' },
  ],
  [
    'a service that sends in its name',
    of('mairie.example', 'TXT', 'v=spf1 include:amazonses.com -all'),
    { service: 'aws-ses', layer: 'mail' },
  ],
  [
    'a proof of ownership',
    of('mairie.example', 'TXT', 'MS=ms12345678'),
    { service: 'ms-entra', layer: 'workspace' },
  ],
  [
    'a leftover of Skype',
    of('lyncdiscover.mairie.example', 'CNAME', 'webdir.online.lync.com'),
    { service: 'ms-teams' },
  ],
  [
    'enrolment of devices',
    of(
      'enterpriseenrollment.mairie.example',
      'CNAME',
      'enterpriseenrollment-s.manage.microsoft.com',
    ),
    { service: 'ms-intune' },
  ],
  [
    'a DKIM name alone',
    of('selector1._domainkey.mairie.example', 'CNAME', 'selector1-x._domainkey.x.onmicrosoft.com'),
    { service: 'ms-exo' },
  ],
])('mentions %s and never counts it', (_what, record, expected) => {
  expect(administrativeFindings(zone([MX, record]))).toMatchObject([
    { ...expected, certainty: 'mentioned', exposure: 'administrative' },
  ]);
});

it('does not repeat what is found as mail', () => {
  const records = [
    of('mairie.example', 'MX', '10 x.mail.protection.outlook.com'),
    of('mairie.example', 'TXT', 'v=spf1 include:spf.protection.outlook.com -all'),
  ];
  expect(administrativeFindings(zone(records))).toEqual([]);
});
