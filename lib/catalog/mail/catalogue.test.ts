import { expect, it } from 'vitest';
import { RESOLVERS } from '../resolvers';
import { findService } from '../providers/find';
import { DNS_HOSTS, GATEWAYS, MAILBOXES, SENDERS } from './parties';
import type { MailParty } from './types';

const named: readonly MailParty[] = [...MAILBOXES, ...GATEWAYS, ...DNS_HOSTS];
const all: readonly MailParty[] = [...named, ...SENDERS];
const FIELDS = ['mx', 'spf', 'autodiscover', 'dkim', 'ns'] as const;

it('has one object an id, each with a name, a source and something to be found by', () => {
  expect(new Set(named.map((party) => party.id)).size).toBe(named.length);
  for (const party of all) {
    expect(party.sources.length, party.id).toBeGreaterThan(0);
    for (const { source, checkedOn } of party.sources) {
      expect(source, party.id).not.toBe('');
      expect(checkedOn, party.id).toMatch(/^2026-\d\d-\d\d$/);
    }
    expect(
      FIELDS.some((field) => party[field]?.length),
      party.id,
    ).toBe(true);
    if (party.control === 'american') expect(party.countries, party.id).toEqual(['US']);
    if (party.control === 'european') expect(party.countries, party.id).not.toContain('US');
  }
});

it('writes patterns as whole lower-case names of two labels or more', () => {
  for (const party of all) {
    for (const pattern of FIELDS.flatMap((field) => party[field] ?? [])) {
      expect(pattern, party.id).toMatch(/^([a-z0-9_*-]+\.)+[a-z]{2,}$/);
      expect(pattern, party.id).not.toMatch(/^\*\./);
    }
  }
});

it('gives each pattern to one party only', () => {
  for (const list of [MAILBOXES, GATEWAYS, DNS_HOSTS, SENDERS]) {
    for (const field of FIELDS) {
      const patterns = list.flatMap((party) => party[field] ?? []);
      expect(new Set(patterns).size, field).toBe(patterns.length);
    }
  }
});

it('knows senders by the names of the services they are', () => {
  for (const { id, provider, control } of SENDERS) {
    const found = findService(id);
    expect(found?.provider.id, id).toBe(provider);
    expect(found?.service.control ?? found?.provider.control, id).toBe(control);
  }
});

it('writes French with its spaces', () => {
  const texts = [
    ...all.flatMap((party) => party.note?.fr ?? []),
    ...RESOLVERS.map((resolver) => resolver.policy.fr),
  ];
  for (const text of texts) expect(text).not.toMatch(/[ \w][:;?!](\s|$)|'/);
});

it('offers resolvers by https on distinct hosts, none of them American', () => {
  const hosts = RESOLVERS.map((resolver) => new URL(resolver.url));
  expect(hosts.every((url) => url.protocol === 'https:')).toBe(true);
  expect(new Set(hosts.map((url) => url.host)).size).toBe(RESOLVERS.length);
  expect(RESOLVERS.map((resolver) => resolver.country)).not.toContain('US');
});
