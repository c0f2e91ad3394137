import { expect, test } from 'vitest';
import { hostPatterns } from './patterns';

const patterns = hostPatterns();

test('are well formed, once each, and none covers another', () => {
  const hosts = patterns.map(
    (pattern) => /^\*:\/\/\*\.([a-z0-9-]+(?:\.[a-z0-9-]+)*)\/\*$/.exec(pattern)?.[1] ?? pattern,
  );
  expect(hosts.filter((host) => host.includes('*'))).toEqual([]);
  const set = new Set(hosts);
  expect(set.size).toBe(hosts.length);
  const covered = hosts.filter((host) => {
    const labels = host.split('.');
    return labels.some((_, i) => i > 0 && set.has(labels.slice(i).join('.')));
  });
  expect(covered).toEqual([]);
});

test('ask for France, its neighbours, Europe and Canada, and for nothing else', () => {
  for (const suffix of [
    'gouv.fr',
    'ac-paris.fr',
    'admin.ch',
    'gouv.qc.ca',
    'europa.eu',
    'bund.de',
    'gov.uk',
    'edu.it',
  ]) {
    expect(patterns).toContain(`*://*.${suffix}/*`);
  }
  for (const suffix of [
    'gov',
    'edu',
    'mil',
    'gov.au',
    'gob.mx',
    'fr',
    'com',
    'lyon.fr',
    'univ-lille.fr',
    'muenchen.de',
    'essec.edu',
  ]) {
    expect(patterns).not.toContain(`*://*.${suffix}/*`);
  }
});

test('stay a list that can be read: under 900 patterns and 22 kB', () => {
  expect(patterns.length).toBeLessThan(900);
  expect(JSON.stringify(patterns).length).toBeLessThan(22_000);
});
