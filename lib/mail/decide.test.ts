import { expect, it } from 'vitest';
import type { DnsObservation } from '../model';
import { mailVerdict, type MailVerdict } from './decide';
import type { ZoneEvidence } from './records';

const ZONE = 'mairie.example';
const TYPES = ['A', 'AAAA', 'CNAME', 'MX', 'NS', 'TXT'] as const;

/** Records of mairie.example, each `name TYPE value`; `@` is the zone. */
function zone(...lines: string[]): ZoneEvidence {
  const observations = lines.map((line): DnsObservation => {
    const [, name = '', type = '', value = ''] = /^(\S+) (\S+) (.*)$/.exec(line) ?? [];
    const host = name === '@' ? ZONE : name.includes('.example') ? name : `${name}.${ZONE}`;
    return { via: 'dns', host, type: TYPES.find((one) => one === type) ?? 'A', value };
  });
  return { domain: ZONE, zone: ZONE, observations, failures: [] };
}

const MS_MX = '@ MX 10 mairie-example.mail.protection.outlook.com';
const MS_SPF = '@ TXT v=spf1 include:spf.protection.outlook.com -all';
const MS_AUTODISCOVER = 'autodiscover CNAME autodiscover.outlook.com';
const MS_DKIM =
  'selector1._domainkey CNAME selector1-mairie-example._domainkey.mairie.onmicrosoft.com';
const MS_PROOF = '@ TXT MS=ms12345678';
const FILTER = '@ MX 10 mx1-mairie.pphosted.com';
const OWN = '@ MX 10 mail.mairie.example';

type Expected = Partial<Pick<MailVerdict, 'kind' | 'provider' | 'certainty' | 'hybrid'>>;

it.each<[string, string[], Expected]>([
  [
    'Microsoft MX',
    [MS_MX],
    { kind: 'hosted', provider: 'Microsoft', certainty: 'observed', hybrid: false },
  ],
  [
    'the name that comes with DNSSEC',
    ['@ MX 10 mairie-example.o-v1.mx.microsoft'],
    { provider: 'Microsoft' },
  ],
  [
    'Google by its older names',
    ['@ MX 1 aspmx.l.google.com', '@ MX 5 alt1.aspmx.l.google.com'],
    { provider: 'Google' },
  ],
  [
    'Google by its newer name',
    ['@ MX 1 smtp.google.com'],
    { provider: 'Google', certainty: 'observed' },
  ],
  ['Amazon', ['@ MX 10 inbound-smtp.eu-west-1.amazonaws.com'], { provider: 'Amazon' }],
  ['Infomaniak', ['@ MX 5 mta-gw.infomaniak.ch'], { provider: 'Infomaniak' }],
  ['OVHcloud', ['@ MX 1 mx1.mail.ovh.net'], { provider: 'OVHcloud' }],
  [
    'a name that only looks like Microsoft',
    ['@ MX 10 mail.protection.outlook.com.evil.example'],
    { provider: null, kind: 'unknown' },
  ],
  ['own machine', [OWN], { kind: 'self-hosted', provider: 'self-hosted', certainty: 'observed' }],
  [
    'own Exchange with proofs and leftovers',
    [OWN, '@ TXT MS=ms12345678', 'autodiscover CNAME mail.mairie.example'],
    { provider: 'self-hosted', hybrid: false },
  ],
  ['SPF alone', ['@ MX 10 mx.isp.test', MS_SPF], { kind: 'unknown', provider: null }],
  [
    'SPF and token behind a filter',
    [FILTER, MS_SPF, '@ TXT MS=ms12345678'],
    { kind: 'unknown', provider: null },
  ],
  [
    'Google token behind a filter',
    [FILTER, '@ TXT google-site-verification=abc'],
    { kind: 'unknown', provider: null },
  ],
  [
    'Google SPF behind a filter',
    [FILTER, '@ TXT v=spf1 include:_spf.google.com ~all'],
    { kind: 'unknown', provider: null },
  ],
  [
    'Google key behind a filter',
    [
      FILTER,
      '@ TXT v=spf1 include:_spf.google.com ~all',
      'google._domainkey TXT v=DKIM1; k=rsa; p=MIGf',
    ],
    { provider: 'Google', certainty: 'declared' },
  ],
  [
    'a revoked Google key',
    [FILTER, '@ TXT v=spf1 include:_spf.google.com ~all', 'google._domainkey TXT v=DKIM1; p='],
    { provider: null },
  ],
  [
    'DKIM and SPF behind a filter',
    [FILTER, MS_DKIM, MS_SPF],
    { provider: 'Microsoft', certainty: 'declared' },
  ],
  ['DKIM behind a filter', [FILTER, MS_DKIM], { provider: 'Microsoft', certainty: 'declared' }],
  [
    'autodiscover and SPF behind a filter',
    [FILTER, MS_AUTODISCOVER, MS_SPF],
    { provider: 'Microsoft', certainty: 'declared' },
  ],
  [
    'Microsoft MX after a filter',
    [FILTER, '@ MX 50 mairie-example.mail.protection.outlook.com'],
    { provider: 'Microsoft', certainty: 'observed' },
  ],
  [
    'DKIM and SPF beside an own machine',
    [OWN, MS_DKIM, MS_SPF],
    { kind: 'hosted', provider: 'Microsoft', certainty: 'declared', hybrid: true },
  ],
  [
    'DKIM alone beside an own machine',
    [OWN, MS_DKIM],
    { kind: 'self-hosted', provider: 'self-hosted', hybrid: false },
  ],
  [
    'DKIM and a proof of ownership beside an own machine',
    [OWN, MS_DKIM, MS_PROOF],
    { kind: 'hosted', provider: 'Microsoft', certainty: 'declared', hybrid: true },
  ],
  [
    'DKIM and a proof of ownership beside a machine that nobody can name',
    ['@ MX 10 mx.isp.test', MS_DKIM, '@ TXT MS=0123456789ABCDEF0123456789abcdef01234567'],
    { provider: 'Microsoft', certainty: 'declared' },
  ],
  [
    'DKIM and a proof of ownership beside a service that is named',
    ['@ MX 1 aspmx.l.google.com', MS_DKIM, MS_PROOF],
    { provider: 'Google', hybrid: false },
  ],
  ['DKIM and a proof of ownership without MX', [MS_DKIM, MS_PROOF], { kind: 'no-mx' }],
  [
    'a Google key and a proof of ownership',
    [OWN, 'google._domainkey TXT v=DKIM1; p=MIGf', MS_PROOF, '@ TXT google-site-verification=a'],
    { provider: 'self-hosted', hybrid: false },
  ],
  [
    'an MX record that cannot be read',
    [OWN, '@ MX first mairie-example.mail.protection.outlook.com'],
    { provider: 'self-hosted' },
  ],
  [
    'aliases in a circle',
    [OWN, 'mail CNAME a.example', 'a.example CNAME mail.mairie.example'],
    { provider: 'self-hosted' },
  ],
  [
    'autodiscover and SPF beside an own machine',
    [OWN, MS_AUTODISCOVER, MS_SPF],
    { kind: 'self-hosted', provider: 'self-hosted', hybrid: true },
  ],
  [
    'the lowest preference decides',
    ['@ MX 10 mx1.mail.ovh.net', '@ MX 20 mairie-example.mail.protection.outlook.com'],
    { provider: 'OVHcloud', hybrid: true },
  ],
  [
    'Microsoft first, own machine after',
    [MS_MX, '@ MX 20 mail.mairie.example'],
    { provider: 'Microsoft', hybrid: true },
  ],
  [
    'a proof of ownership is no mail host',
    ['@ MX 5 ms123.msv1.invalid', '@ MX 6 ms123.msv1.invalid.outlook.com', OWN],
    { provider: 'self-hosted' },
  ],
  ['null MX', ['@ MX 0 .', MS_SPF], { kind: 'null-mx', provider: null }],
  ['no MX', [MS_SPF, MS_AUTODISCOVER], { kind: 'no-mx', provider: null }],
  [
    'a host under an own name that is an alias',
    [OWN, 'mail CNAME mta-gw.infomaniak.ch'],
    { provider: 'Infomaniak' },
  ],
  [
    'Bleu by autodiscover and SPF',
    [
      '@ MX 10 mx.isp.test',
      'autodiscover CNAME autodiscover-s.outlook.sovcloud.fr',
      '@ TXT v=spf1 include:outlook.sovcloud.fr -all',
    ],
    { provider: 'Bleu', certainty: 'declared' },
  ],
])('%s', (_what, lines, expected) => {
  expect(mailVerdict(zone(...lines))).toMatchObject(expected);
});

it('lets the lowest preference decide, whatever else speaks for a later one', () => {
  const lines = [
    '@ MX 10 mx1.mail.ovh.net',
    '@ MX 20 mairie-example.mail.protection.outlook.com',
    MS_SPF,
    MS_AUTODISCOVER,
  ];
  expect(mailVerdict(zone(...lines))).toMatchObject({
    provider: 'OVHcloud',
    certainty: 'observed',
    hybrid: true,
    findings: [
      { service: 'ovh-mail', certainty: 'observed' },
      { service: 'ms-exo', certainty: 'declared' },
    ],
  });
});

it('names the filter, its owner’s country, and both services', () => {
  const verdict = mailVerdict(zone(FILTER, MS_DKIM, MS_SPF));
  expect(verdict.gateway).toEqual({
    name: 'Proofpoint',
    company: 'Proofpoint',
    country: 'US',
    control: 'american',
  });
  expect(verdict.findings).toMatchObject([
    {
      service: 'ms-exo',
      provider: 'microsoft',
      layer: 'mail',
      certainty: 'declared',
      exposure: 'content',
      tenants: ['mairie'],
    },
    { service: 'proofpoint', control: 'american', certainty: 'observed', exposure: 'content' },
  ]);
  expect(verdict.findings[0]?.evidence.map((o) => 'type' in o && o.type)).toEqual(['CNAME', 'TXT']);
});

it('does not count a filter whose owner is disputed as American', () => {
  const [finding] = mailVerdict(zone('@ MX 10 mx01.hornetsecurity.com')).findings;
  expect(finding).toMatchObject({ service: 'hornetsecurity', control: 'mixed' });
});

it('shows a declared second system beside an own machine, and does not call it the provider', () => {
  const { services, findings } = mailVerdict(zone(OWN, MS_AUTODISCOVER, MS_SPF));
  expect(services).toEqual(['Exchange Online']);
  expect(findings).toMatchObject([{ service: 'ms-exo', certainty: 'declared' }]);
});

it('keeps Bleu apart from the American cloud', () => {
  const [finding] = mailVerdict(zone('@ MX 10 mairie.mail.sovcloud.fr')).findings;
  expect(finding).toMatchObject({ provider: 'bleu', control: 'sovereign-variant' });
});

it('takes no record of another name for the zone’s own', () => {
  const verdict = mailVerdict(zone('autre.example MX 10 x.mail.protection.outlook.com'));
  expect(verdict).toMatchObject({ kind: 'no-mx', provider: null, findings: [] });
});

it('has nothing to say about nothing', () => {
  expect(mailVerdict(zone())).toMatchObject({ kind: 'no-mx', provider: null, findings: [] });
});

it('tells an unanswered MX question from no MX', () => {
  const question = { name: ZONE, type: 'MX' as const };
  const failures = [{ question, fault: 'timeout' as const }];
  expect(mailVerdict({ ...zone(MS_SPF), failures })).toMatchObject({
    kind: 'not-answered',
    provider: null,
    findings: [],
  });
  expect(mailVerdict({ ...zone(MS_SPF, MS_DKIM), failures })).toMatchObject({
    kind: 'hosted',
    provider: 'Microsoft',
    certainty: 'declared',
  });
});
