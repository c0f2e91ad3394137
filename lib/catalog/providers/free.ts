/** Free (Iliad) */
import type { Provider } from '../types';
import { MXMAP } from './sources';

export const free: Provider = {
  id: 'free',
  name: 'Free (Iliad)',
  parent: 'Iliad',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Iliad group (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'free-mail',
      name: 'Free (Iliad) (mailbox)',
      category: 'mail',
      layer: 'mail',
      role: 'user-data',
      mailboxes: ['free.fr'],
      sources: [MXMAP],
      examples: {
        hit: ['mailto:@free.fr', 'mailto:accueil@free.fr'],
        miss: ['mailto:@notfree.fr', 'mailto:@free.fr.example'],
      },
    },
  ],
};
