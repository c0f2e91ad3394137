import { expect, test } from 'vitest';
import { isKnownElsewhere } from './known-elsewhere';

test.each(['lyon.com', 'lyon.info', 'univ-lille.org', 'isere.net', 'namur.eu'])(
  '%s copies a known one',
  (domain) => expect(isKnownElsewhere(domain)).toBe(true),
);

test.each(['lyon.fr', 'mairie-carignan.com', 'xlyon.com', 'lyon.xyz', 'com', ''])(
  '%s copies none',
  (domain) => expect(isKnownElsewhere(domain)).toBe(false),
);
