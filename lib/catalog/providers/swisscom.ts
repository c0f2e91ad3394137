/** Swisscom */
import type { Provider } from '../types';
import { MXMAP } from './sources';

export const swisscom: Provider = {
  id: 'swisscom',
  name: 'Swisscom',
  control: 'european',
  countries: ['CH'],
  ownership: {
    source: 'Swisscom AG (CH), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'swisscom-mail',
      name: 'Swisscom (mailbox)',
      category: 'mail',
      layer: 'mail',
      role: 'user-data',
      mailboxes: ['bluewin.ch'],
      sources: [MXMAP],
      examples: {
        hit: ['mailto:@bluewin.ch', 'mailto:accueil@bluewin.ch'],
        miss: ['mailto:@notbluewin.ch', 'mailto:@bluewin.ch.example'],
      },
    },
  ],
};
