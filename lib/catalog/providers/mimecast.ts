/** Mimecast */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { MXMAP } from './sources';

export const mimecast: Provider = {
  id: 'mimecast',
  name: 'Mimecast',
  control: 'mixed',
  countries: ['GB', 'US'],
  ownership: {
    source: 'British-founded company, owned by the investment firm Permira',
    checkedOn: '2026-11-22',
    note: {
      fr: 'Fondée à Londres, propriétaire : un fonds d’investissement ; direction aux États-Unis.',
      en: 'Founded in London, owned by an investment firm; managed from the United States.',
    },
  },
  services: [
    {
      id: 'mimecast-filter',
      name: 'Mimecast',
      category: 'mail-filter',
      layer: 'mail',
      role: 'mail',
      hosts: hosts('mimecast.com', 'mimecast-offshore.com'),
      sources: [MXMAP],
      examples: {
        hit: ['https://a.mimecast.com/x', 'https://mimecast-offshore.com/x'],
        miss: [
          'https://notmimecast.com/',
          'https://mimecast.com.example.org/x',
          'https://notmimecast-offshore.com/',
        ],
      },
    },
  ],
};
