/** OneSignal */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const onesignal: Provider = {
  id: 'onesignal',
  name: 'OneSignal',
  control: 'american',
  countries: ['US'],
  ownership: {
    source:
      'OneSignal, Inc. (US): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'onesignal-push',
      name: 'OneSignal',
      category: 'notifications',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('onesignal.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.onesignal.com/x', 'https://onesignal.com/x'],
        miss: ['https://notonesignal.com/', 'https://onesignal.com.example.org/x'],
      },
    },
  ],
};
