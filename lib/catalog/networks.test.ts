import { describe, expect, it } from 'vitest';
import { NETWORK_OWNERS } from './networks';
import { regionPlace } from './networks/regions';
import { PROVIDERS } from './providers/all';

describe('the network catalogue', () => {
  it('lists each provider and each AS number once', () => {
    const ids = NETWORK_OWNERS.map((owner) => owner.provider);
    expect(new Set(ids).size).toBe(ids.length);
    const numbers = NETWORK_OWNERS.flatMap((owner) => Object.values(owner.holders).flat());
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it.each(NETWORK_OWNERS)('$provider is well formed', (owner) => {
    expect(owner.provider).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(owner.name).not.toBe('');
    expect(owner.source).not.toBe('');
    for (const country of owner.countries) expect(country).toMatch(/^[A-Z]{2}$/);
    expect(Object.keys(owner.holders).length).toBeGreaterThan(0);
  });

  it('leaves out the networks of homes', () => {
    const numbers = NETWORK_OWNERS.flatMap((owner) => Object.values(owner.holders).flat());
    expect(numbers).not.toContain(16591);
    expect(numbers).not.toContain(32381);
  });

  it('does not contradict the provider catalogue', () => {
    const different = NETWORK_OWNERS.flatMap((owner) => {
      const provider = PROVIDERS.find((item) => item.id === owner.provider);
      return provider && provider.control !== owner.control
        ? [`${owner.provider}: ${owner.control} here, ${provider.control} there`]
        : [];
    });
    expect(different).toEqual([]);
  });

  it('puts no American company among the European ones', () => {
    for (const owner of NETWORK_OWNERS)
      if (owner.control === 'european') expect(owner.countries, owner.provider).not.toContain('US');
  });
});

describe('regionPlace', () => {
  it('tells the place, or the code that it does not know', () => {
    expect(regionPlace('eu-central-1', 'fr')).toBe('Francfort');
    expect(regionPlace('eu-central-1', 'en')).toBe('Frankfurt');
    expect(regionPlace('ap-east-2', 'fr')).toBe('ap-east-2');
  });
});
