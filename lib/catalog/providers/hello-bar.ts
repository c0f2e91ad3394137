/** Hello Bar */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const helloBar: Provider = {
  id: 'hello-bar',
  name: 'Hello Bar',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Hello Bar LLC (US): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'hellobar-popups',
      name: 'Hello Bar',
      category: 'newsletter',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('hellobar.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.hellobar.com/x', 'https://hellobar.com/x'],
        miss: ['https://nothellobar.com/', 'https://hellobar.com.example.org/x'],
      },
    },
  ],
};
