import { expect, it } from 'vitest';
import { isWithin, matchesPattern, partyFinder, plainName } from './names';
import { GATEWAYS, MAILBOXES } from '../catalog/mail/parties';

it.each([
  ['mairie-fr.mail.protection.outlook.com', 'mail.protection.outlook.com', true],
  ['mail.protection.outlook.com', 'mail.protection.outlook.com', true],
  ['xmail.protection.outlook.com', 'mail.protection.outlook.com', false],
  ['mail.protection.outlook.com.mairie.example', 'mail.protection.outlook.com', false],
  ['inbound-smtp.eu-west-1.amazonaws.com', 'inbound-smtp.*.amazonaws.com', true],
  ['inbound-smtp.amazonaws.com', 'inbound-smtp.*.amazonaws.com', false],
  ['s3.eu-west-1.amazonaws.com', 'inbound-smtp.*.amazonaws.com', false],
  ['ns-12.awsdns-34.com', 'awsdns-*.com', true],
  ['ns-12.notawsdns-34.com', 'awsdns-*.com', false],
  ['mx00.ionos.fr', 'mx*.ionos.fr', true],
  ['mail.ionos.fr', 'mx*.ionos.fr', false],
])('%s against %s: %s', (name, pattern, expected) => {
  expect(matchesPattern(name, pattern)).toBe(expected);
});

it('keeps whole labels', () => {
  expect(isWithin('a.b.example', 'b.example')).toBe(true);
  expect(isWithin('ab.example', 'b.example')).toBe(false);
  expect(plainName(' MX1.Mairie.Example. ')).toBe('mx1.mairie.example');
  expect(plainName('.')).toBe('.');
});

it('takes the longest pattern', () => {
  const mailbox = partyFinder(MAILBOXES, 'mx');
  const gateway = partyFinder(GATEWAYS, 'mx');
  expect(mailbox('x.olc.protection.outlook.com')?.id).toBe('ms-outlook-consumer');
  expect(mailbox('x.mail.protection.outlook.com')?.id).toBe('ms-exo');
  expect(gateway('vade-mx-fr01.hornetsecurity.com')?.id).toBe('vade');
  expect(gateway('mx01.hornetsecurity.com')?.id).toBe('hornetsecurity');
  expect(mailbox('mx.mairie.example')).toBeNull();
});
