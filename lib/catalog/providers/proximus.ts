/** Proximus */
import type { Provider } from '../types';
import { MXMAP } from './sources';

export const proximus: Provider = {
  id: 'proximus',
  name: 'Proximus',
  control: 'european',
  countries: ['BE'],
  ownership: {
    source: 'Proximus SA (BE), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'proximus-mail',
      name: 'Proximus (mailbox)',
      category: 'mail',
      layer: 'mail',
      role: 'user-data',
      mailboxes: ['skynet.be', 'proximus.be'],
      sources: [MXMAP],
      examples: {
        hit: ['mailto:@skynet.be', 'mailto:@proximus.be'],
        miss: ['mailto:@notskynet.be', 'mailto:@skynet.be.example'],
      },
    },
  ],
};
