import { describe, expect, it } from 'vitest';
import type { Sector } from '../model';
import { COMMUNE } from '../verdict/fixtures';
import { audienceOf } from './audience';

describe('audienceOf', () => {
  it.each<[Sector, string]>([
    ['state', 'state-staff'],
    ['military', 'state-staff'],
    ['european', 'state-staff'],
    ['local', 'local-authorities'],
    ['school', 'schools'],
    ['education', 'schools'],
    ['higher-education', 'universities'],
    ['research', 'universities'],
    ['health', 'hospitals'],
    ['social', 'anyone'],
    ['international', 'anyone'],
    ['unknown', 'anyone'],
  ])('%s is %s', (sector, audience) => {
    expect(audienceOf({ ...COMMUNE, sector })).toBe(audience);
  });

  it.each([
    ['www.ac-dijon.fr', 'state-staff'],
    ['ac-aix-marseille.fr', 'state-staff'],
    ['eduscol.education.gouv.fr', 'state-staff'],
    ['clg-exemple.ac-dijon.fr', 'schools'],
    ['www.ac-dijon.fr.exemple.fr', 'schools'],
    ['xac-dijon.fr', 'schools'],
  ])('an education site at %s is %s', (host, audience) => {
    expect(audienceOf({ ...COMMUNE, sector: 'education', host })).toBe(audience);
  });
});
