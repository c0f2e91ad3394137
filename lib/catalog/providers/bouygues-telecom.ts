/** Bouygues Telecom */
import type { Provider } from '../types';
import { MXMAP } from './sources';

export const bouyguesTelecom: Provider = {
  id: 'bouygues-telecom',
  name: 'Bouygues Telecom',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Bouygues group (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'bouygues-telecom-mail',
      name: 'Bouygues Telecom (mailbox)',
      category: 'mail',
      layer: 'mail',
      role: 'user-data',
      mailboxes: ['bbox.fr'],
      sources: [MXMAP],
      examples: {
        hit: ['mailto:@bbox.fr', 'mailto:accueil@bbox.fr'],
        miss: ['mailto:@notbbox.fr', 'mailto:@bbox.fr.example'],
      },
    },
  ],
};
