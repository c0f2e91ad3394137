/** Supabase */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL } from './sources';

export const supabase: Provider = {
  id: 'supabase',
  name: 'Supabase',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Supabase, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'supabase-data',
      name: 'Supabase',
      category: 'hosting',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('supabase.co', 'supabase.in'),
      sources: [PSL],
      examples: {
        hit: ['https://a.supabase.co/x', 'https://supabase.in/x'],
        miss: [
          'https://notsupabase.co/',
          'https://supabase.co.example.org/x',
          'https://notsupabase.in/',
        ],
      },
    },
  ],
};
