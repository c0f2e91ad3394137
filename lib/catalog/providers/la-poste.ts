/** La Poste */
import type { Provider } from '../types';
import { MXMAP } from './sources';

export const laPoste: Provider = {
  id: 'la-poste',
  name: 'La Poste',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'La Poste group (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'la-poste-mail',
      name: 'La Poste (mailbox)',
      category: 'mail',
      layer: 'mail',
      role: 'user-data',
      mailboxes: ['laposte.net'],
      sources: [MXMAP],
      examples: {
        hit: ['mailto:@laposte.net', 'mailto:accueil@laposte.net'],
        miss: ['mailto:@notlaposte.net', 'mailto:@laposte.net.example'],
      },
    },
  ],
};
