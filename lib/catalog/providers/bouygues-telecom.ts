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
      dns: { mx: ['bbox.fr'] },
      mailboxes: ['bbox.fr'],
      sources: [MXMAP],
      examples: {
        hit: ['mailto:@bbox.fr', 'dns:mx:bbox.fr', 'dns:mx:a.bbox.fr'],
        miss: [
          'mailto:@notbbox.fr',
          'mailto:@bbox.fr.example',
          'dns:mx:not-bbox-fr.example',
          'dns:mx:bbox.fr.example',
        ],
      },
    },
  ],
};
