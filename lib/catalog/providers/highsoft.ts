/** Highsoft (Highcharts) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const highsoft: Provider = {
  id: 'highsoft',
  name: 'Highsoft (Highcharts)',
  control: 'european',
  countries: ['NO'],
  ownership: {
    source:
      'Highsoft AS, Vik (NO): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'highcharts-cdn',
      name: 'Highcharts',
      category: 'cdn',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('highcharts.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.highcharts.com/x', 'https://highcharts.com/x'],
        miss: ['https://nothighcharts.com/', 'https://highcharts.com.example.org/x'],
      },
    },
  ],
};
