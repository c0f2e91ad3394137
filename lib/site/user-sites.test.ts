import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addUserSite,
  exportUserSites,
  importUserSites,
  removeUserSite,
  userKey,
  userWord,
  validUserSites,
} from './user-sites';

test.each([
  ['www.notre-ecole.org', '/', 'notre-ecole.org'],
  ['https://Notre-Ecole.org/accueil', '/accueil', 'notre-ecole.org'],
  ['sites.google.com', '/view/ecole/menu', 'sites.google.com/view/ecole'],
  ['sites.google.com', '/ecole.org/site?x#y', 'sites.google.com/ecole.org/site'],
  ['sites.google.com', '/view', null],
  ['www.facebook.com', '/mairie', 'facebook.com/mairie'],
  ['www.facebook.com', '/', null],
  ['localhost', '/', null],
])('%s%s is kept as %s', (host, path, key) => expect(userKey(host, path)).toBe(key));

test('a word is added, read and taken back', () => {
  const sites = addUserSite({}, 'www.ecole.org', 'school');
  expect(userWord(sites, 'ecole.org')).toBe('school');
  expect(userWord(sites, 'www.ecole.org', '/x')).toBe('school');
  expect(userWord(sites, 'autre.org')).toBeUndefined();
  expect(removeUserSite(sites, 'ecole.org')).toEqual({});
  expect(addUserSite(sites, 'facebook.com', 'public', '/')).toBe(sites);
  expect(userWord(sites, '__proto__.fr')).toBeUndefined();
});

test('what is exported comes back', () => {
  const sites = {
    'ecole.org': 'school',
    'sites.google.com/view/x': 'public',
    'a.fr': 'not',
  } as const;
  expect(importUserSites(exportUserSites(sites))).toEqual(sites);
});

test('what is not ours is refused or dropped', () => {
  for (const text of ['', '[]', 'null', '{"vigie":"report"}', '{', '3'])
    expect(importUserSites(text)).toBeNull();
  expect(
    validUserSites({
      'ecole.org': 'casino',
      'not a host': 'public',
      '1.2.3.4': 'public',
      'b.fr': 'not',
    }),
  ).toEqual({
    'b.fr': 'not',
  });
  expect(validUserSites(null)).toEqual({});
  fc.assert(
    fc.property(fc.string(), fc.anything(), (text, value) => {
      importUserSites(text);
      validUserSites(value);
    }),
  );
});
