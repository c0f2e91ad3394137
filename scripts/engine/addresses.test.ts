import { describe, expect, it } from 'vitest';
import { addresses } from './addresses';

describe('engine addresses', () => {
  it('answers with the network, and null for what is not known', async () => {
    expect(await addresses('213.186.33.5\n')).toEqual({
      ip: '213.186.33.5',
      provider: 'ovhcloud',
      service: null,
      region: null,
      source: 'RouteViews, NRO, DB-IP, 2026-06-17',
    });
    expect(await addresses('192.0.2.1')).toEqual({
      ip: '192.0.2.1',
      provider: null,
      service: null,
      region: null,
      source: null,
    });
  });

  it.each(['', 'www.example.fr', '1.2.3', '8.8.8.8/32', '8.8.8.8 8.8.4.4'])(
    '%j is an error',
    async (line) => {
      await expect(addresses(line)).rejects.toThrow('not an IP address');
    },
  );
});
