/** Figma */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const figma: Provider = {
  id: 'figma',
  name: 'Figma',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Figma, Inc. (US): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'figma-files',
      name: 'Figma',
      category: 'collaboration',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('figma.com'),
      linkCounts: /^(?:www|embed)\.figma\.com\/(?:file|proto|design|board)\//,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.figma.com/x', 'https://figma.com/x'],
        miss: ['https://notfigma.com/', 'https://figma.com.example.org/x'],
      },
    },
  ],
};
