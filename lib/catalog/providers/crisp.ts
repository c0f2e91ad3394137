/** Crisp */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const crisp: Provider = {
  id: 'crisp',
  name: 'Crisp',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Crisp IM SAS, Nantes (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'crisp-chat',
      name: 'Crisp',
      category: 'chat',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('crisp.chat'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.crisp.chat/x', 'https://crisp.chat/x'],
        miss: ['https://notcrisp.chat/', 'https://crisp.chat.example.org/x'],
      },
    },
  ],
};
