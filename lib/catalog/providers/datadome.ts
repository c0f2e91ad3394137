/** DataDome */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const datadome: Provider = {
  id: 'datadome',
  name: 'DataDome',
  control: 'mixed',
  countries: ['FR', 'US'],
  ownership: {
    source: 'Founded in Paris, offices in Paris and New York; not checked further',
    checkedOn: '2026-11-24',
    note: {
      fr: 'Fondée à Paris, bureaux à Paris et New York.',
      en: 'Founded in Paris, offices in Paris and New York.',
    },
  },
  services: [
    {
      id: 'datadome-bot',
      name: 'DataDome',
      category: 'captcha',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('datadome.co', 'captcha-delivery.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.datadome.co/x', 'https://captcha-delivery.com/x'],
        miss: [
          'https://notdatadome.co/',
          'https://datadome.co.example.org/x',
          'https://notcaptcha-delivery.com/',
        ],
      },
    },
  ],
};
