/** Miro */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const miro: Provider = {
  id: 'miro',
  name: 'Miro',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'RealtimeBoard, Inc. (US): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'miro-boards',
      name: 'Miro',
      category: 'collaboration',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('miro.com'),
      linkCounts: /^miro\.com\/app\/(?:board|live-embed)\//,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.miro.com/x', 'https://miro.com/x'],
        miss: ['https://notmiro.com/', 'https://miro.com.example.org/x'],
      },
    },
  ],
};
