/** Smaato */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const smaato: Provider = {
  id: 'smaato',
  name: 'Smaato',
  control: 'mixed',
  countries: ['US', 'DE'],
  ownership: {
    source: 'ghostery/trackerdb organisation record: US; founded in Hamburg',
    checkedOn: '2026-11-24',
    note: {
      fr: 'Fondée à Hambourg, siège aux États-Unis.',
      en: 'Founded in Hamburg, managed from the United States.',
    },
  },
  services: [
    {
      id: 'smaato-ads',
      name: 'Smaato',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('smaato.net'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.smaato.net/x', 'https://smaato.net/x'],
        miss: ['https://notsmaato.net/', 'https://smaato.net.example.org/x'],
      },
    },
  ],
};
