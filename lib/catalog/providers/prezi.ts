/** Prezi */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const prezi: Provider = {
  id: 'prezi',
  name: 'Prezi',
  control: 'mixed',
  countries: ['HU', 'US'],
  ownership: {
    source: 'Founded in Budapest, American parent; not checked further',
    checkedOn: '2026-11-22',
    note: {
      fr: 'Fondée à Budapest, société mère américaine.',
      en: 'Founded in Budapest, American parent.',
    },
  },
  services: [
    {
      id: 'prezi-slides',
      name: 'Prezi',
      category: 'documents',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('prezi.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.prezi.com/x', 'https://prezi.com/x'],
        miss: ['https://notprezi.com/', 'https://prezi.com.example.org/x'],
      },
    },
  ],
};
