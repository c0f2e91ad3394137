/** SFR */
import type { Provider } from '../types';
import { MXMAP } from './sources';

export const sfr: Provider = {
  id: 'sfr',
  name: 'SFR',
  control: 'european',
  countries: ['FR'],
  ownership: { source: 'SFR (FR), as in the rules collected for Vigie', checkedOn: '2026-11-22' },
  services: [
    {
      id: 'sfr-mail',
      name: 'SFR (mailbox)',
      category: 'mail',
      layer: 'mail',
      role: 'user-data',
      mailboxes: ['sfr.fr', 'neuf.fr', 'club-internet.fr'],
      sources: [MXMAP],
      examples: {
        hit: ['mailto:@sfr.fr', 'mailto:@neuf.fr', 'mailto:@club-internet.fr'],
        miss: ['mailto:@notsfr.fr', 'mailto:@sfr.fr.example'],
      },
    },
  ],
};
