import { expect, it } from 'vitest';
import { mail } from './mail';

it('decides a line of raw records', async () => {
  const line = {
    domain: 'Mairie.Example',
    mx: ['mx1.pphosted.com', 'mx2.pphosted.com'],
    spf: 'v=spf1 include:spf.protection.outlook.com -all',
    autodiscover: { autodiscover_cname: 'autodiscover.outlook.com.' },
    dkim: { selector1: 'selector1-mairie-example._domainkey.mairie.onmicrosoft.com' },
    txt_verifications: { google: 'x' },
  };
  expect(await mail(line)).toEqual({
    domain: 'mairie.example',
    provider: 'Microsoft',
    certainty: 'declared',
    services: ['Exchange Online'],
    gateway: { name: 'Proofpoint', country: 'US' },
  });
});

it('takes MX with and without a preference, and the null MX', async () => {
  const provider = async (mx: string[]) => (await mail({ domain: 'a.example', mx })).provider;
  expect(await provider(['20 x.mail.protection.outlook.com', '10 mx1.mail.ovh.net'])).toBe(
    'OVHcloud',
  );
  expect(await provider(['mail.a.example'])).toBe('self-hosted');
  expect(await provider([''])).toBeNull();
  expect(await provider([])).toBeNull();
});

it('takes lines with nothing but a domain, and what `engine resolve` writes', async () => {
  expect(await mail({ domain: 'a.example', dkim: null, txt_verifications: null })).toMatchObject({
    provider: null,
  });
  const observations = [
    { via: 'dns', host: 'a.example', type: 'MX', value: '5 mta-gw.infomaniak.ch' },
    'junk',
  ];
  expect(await mail({ domain: 'a.example', observations })).toMatchObject({
    provider: 'Infomaniak',
  });
});

it.each([null, 5, [], {}, { domain: '' }, { domain: 'a.example', mx: 'text' }])(
  'refuses %j',
  async (line) => {
    await expect(mail(line)).rejects.toThrow(TypeError);
  },
);
