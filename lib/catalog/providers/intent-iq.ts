/** Intent IQ */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, THIRD_PARTY_WEB } from './sources';

export const intentIq: Provider = {
  id: 'intent-iq',
  name: 'Intent IQ',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Intent IQ, LLC (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'intent-iq-ads',
      name: 'Intent IQ advertising',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('intentiq.com'),
      sources: [DASHLORD, THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.intentiq.com/x', 'https://intentiq.com/x'],
        miss: ['https://notintentiq.com/', 'https://intentiq.com.example.org/x'],
      },
    },
  ],
};
