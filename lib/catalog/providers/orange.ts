/** Orange */
import type { Provider } from '../types';
import { MXMAP } from './sources';

export const orange: Provider = {
  id: 'orange',
  name: 'Orange',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Orange SA (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'orange-mail',
      name: 'Orange (mailbox)',
      category: 'mail',
      layer: 'mail',
      role: 'user-data',
      mailboxes: ['orange.fr', 'wanadoo.fr'],
      sources: [MXMAP],
      examples: {
        hit: ['mailto:@orange.fr', 'mailto:@wanadoo.fr'],
        miss: ['mailto:@notorange.fr', 'mailto:@orange.fr.example'],
      },
    },
  ],
};
