import { describe, expect, it } from 'vitest';
import { mail } from './mail';

const MICROSOFT = 'x.mail.protection.outlook.com';
const mx = (host: string, value: string): object => ({ via: 'dns', host, type: 'MX', value });

it('decides a line of raw records', async () => {
  const line = {
    domain: 'Mairie.Example',
    mx: ['mx1.pphosted.com', 'mx2.pphosted.com'],
    spf: 'v=spf1 include:spf.protection.outlook.com -all',
    autodiscover: { autodiscover_cname: 'autodiscover.outlook.com.' },
    dkim: { selector1: 'selector1-mairie-example._domainkey.mairie.onmicrosoft.com' },
    txt_verifications: { google: 'x' },
  };
  const verdict = {
    domain: 'mairie.example',
    provider: 'Microsoft',
    certainty: 'declared',
    services: ['Exchange Online'],
    gateway: { name: 'Proofpoint', country: 'US' },
    kind: 'hosted',
    hybrid: false,
  };
  expect(await mail(line)).toEqual(verdict);
  expect(await mail(JSON.stringify(line))).toEqual(verdict);
});

describe('the MX field', () => {
  const provider = async (field: unknown) =>
    (await mail({ domain: 'a.example', mx: field })).provider;

  it('is a record or a list, with or without preferences', async () => {
    expect(await provider([`20 ${MICROSOFT}`, '10 mx1.mail.ovh.net'])).toBe('OVHcloud');
    expect(await provider('10\tMX1.mail.ovh.net.\r')).toBe('OVHcloud');
    expect(await provider(['mail.a.example'])).toBe('self-hosted');
    expect(await provider(['0 .', '10 mx1.mail.ovh.net'])).toBe('OVHcloud');
  });

  it('of equal preference goes by what else speaks for a service', async () => {
    const both = { domain: 'a.example', mx: ['10 mx1.mail.ovh.net', `10 ${MICROSOFT}`] };
    expect(await mail(both)).toMatchObject({ provider: 'OVHcloud', hybrid: true });
    const spf = 'v=spf1 include:spf.protection.outlook.com -all';
    expect(await mail({ ...both, spf })).toMatchObject({ provider: 'Microsoft', hybrid: true });
  });

  it('tells no mail, none found and not asked apart', async () => {
    const kind = async (field: unknown) => (await mail({ domain: 'a.example', mx: field })).kind;
    expect(await kind([''])).toBe('null-mx');
    expect(await kind('0 .')).toBe('null-mx');
    expect(await kind([])).toBe('no-mx');
    expect(await kind(null)).toBe('not-answered');
    expect(await kind(undefined)).toBe('not-answered');
  });
});

it('reads names in any spelling', async () => {
  expect(await mail({ domain: 'Évry.example.', mx: ['mail.évry.example'] })).toMatchObject({
    domain: 'xn--vry-9la.example',
    provider: 'self-hosted',
  });
});

it('is not held up by what only a hostile line holds', async () => {
  const include = 'include:spf.protection.outlook.com ';
  const deep = `include:${'a.'.repeat(60_000)}example`;
  const spf = [`v=spf1 ${include.repeat(3000)}`, `v=spf1 ${deep}`];
  const started = performance.now();
  const { provider } = await mail({
    domain: 'a.example',
    mx: [`10 ${'a.'.repeat(9000)}test`],
    spf,
  });
  expect(provider).toBeNull();
  expect(performance.now() - started).toBeLessThan(2000);
});

it('takes a proof of ownership only as what confirms a tenant’s name', async () => {
  const line = {
    domain: 'a.example',
    mx: ['mail.a.example'],
    txt_verifications: { microsoft: 'ms1' },
  };
  expect(await mail(line)).toMatchObject({ provider: 'self-hosted' });
  const dkim = { selector2: 'selector2-a-example._domainkey.a.onmicrosoft.com' };
  expect(await mail({ ...line, dkim })).toMatchObject({ provider: 'Microsoft', hybrid: true });
});

describe('whole records', () => {
  const decide = (observations: unknown, more = {}) =>
    mail({ domain: 'www.a.example', observations, ...more });

  it('are those of the domain or of the most specific zone above it', async () => {
    expect(await decide([mx('A.example.', `10 ${MICROSOFT}.`)])).toMatchObject({
      provider: 'Microsoft',
    });
    const both = [mx('a.example', `10 ${MICROSOFT}`), mx('www.a.example', '10 mx1.mail.ovh.net')];
    expect(await decide(both)).toMatchObject({ provider: 'OVHcloud' });
    expect(await decide(both, { zone: 'a.example' })).toMatchObject({ provider: 'Microsoft' });
  });

  it.each(['autre.example', 'b.www.a.example', 'example'])(
    'of %s say nothing about this domain',
    async (host) =>
      expect(await decide([mx(host, `10 ${MICROSOFT}`)])).toMatchObject({
        provider: null,
        kind: 'no-mx',
      }),
  );

  it('of a type that is not known are left out, whatever the case of the others', async () => {
    const srv = { host: '_autodiscover._tcp.a.example', type: 'SRV', value: '0 0 443 x.example' };
    const small = { host: 'www.a.example', type: 'mx', value: '5 mta-gw.infomaniak.ch' };
    expect(await decide([srv, small])).toMatchObject({ provider: 'Infomaniak' });
  });

  it('that were not answered are not taken for none', async () => {
    const failures = [{ question: { name: 'www.a.example', type: 'MX' }, fault: 'timeout' }];
    expect(await decide([], { failures })).toMatchObject({ kind: 'not-answered' });
  });
});

const ofMx = (field: unknown): object => ({ domain: 'a.example', mx: field });
const ofRecords = (field: unknown): object => ({ domain: 'a.example', observations: field });

it.each<[unknown, RegExp]>([
  ['nonsense', /not JSON: write one object a line, like \{"domain"/],
  ['{"domain": "a.example"', /not JSON/],
  [null, /a line is an object/],
  [5, /a line is an object/],
  [[], /a line is an object/],
  [{}, /needs a "domain"/],
  [{ domain: '' }, /"domain" is a domain name/],
  [{ domain: 'a b.example' }, /"domain" is a domain name.*a b\.example/],
  [{ domain: '192.0.2.1' }, /"domain" is a domain name/],
  [ofMx([5]), /"mx" is text or a list of texts/],
  [ofMx({}), /"mx" is text or a list of texts/],
  [ofMx(['first mx.a.example']), /"mx": write "10 mx\.mairie\.example".*first mx/],
  [ofMx(['-1 mx.a.example']), /"mx": write/],
  [ofMx(['65536 mx.a.example']), /"mx": write/],
  [ofMx(['10 mx.a.example mx2.a.example']), /"mx": write/],
  [ofMx(['10 mx.a.example', 'mx2.a.example']), /give every host its preference, or none/],
  [ofMx(Array.from({ length: 1001 }, () => 'mx.a.example')), /more than 1000 records/],
  [{ domain: 'a.example', spf: `v=spf1 ${'a'.repeat(300_000)}` }, /more than 262144 characters/],
  [{ domain: 'a.example', dkim: ['x'] }, /"dkim" is an object/],
  [{ domain: 'a.example', spf: {} }, /"spf" is text/],
  [ofRecords('text'), /"observations" is a list/],
  [ofRecords([mx('a.example', '5 mx.a.example'), 'junk']), /observations\[1\] is a record/],
  [ofRecords([mx('a.example', 'x mx.a.example')]), /observations\[0\]\.value": write/],
  [{ ...ofRecords([]), zone: 'b.example' }, /"zone" is the domain or one above it/],
])('refuses %j', async (line, message) => {
  await expect(mail(line)).rejects.toThrow(TypeError);
  await expect(mail(line)).rejects.toThrow(message);
});
