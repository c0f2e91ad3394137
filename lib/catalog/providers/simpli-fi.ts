/** Simpli.fi */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, THIRD_PARTY_WEB } from './sources';

export const simpliFi: Provider = {
  id: 'simpli-fi',
  name: 'Simpli.fi',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Simpli.fi Holdings, LLC (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'simpli-fi-ads',
      name: 'Simpli.fi advertising',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('simpli.fi'),
      sources: [DASHLORD, THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.simpli.fi/x', 'https://simpli.fi/x'],
        miss: ['https://notsimpli.fi/', 'https://simpli.fi.example.org/x'],
      },
    },
  ],
};
