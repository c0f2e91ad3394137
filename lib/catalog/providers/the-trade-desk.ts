/** The Trade Desk */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, THIRD_PARTY_WEB } from './sources';

export const theTradeDesk: Provider = {
  id: 'the-trade-desk',
  name: 'The Trade Desk',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'The Trade Desk, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'the-trade-desk-ads',
      name: 'The Trade Desk advertising',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('adsrvr.org'),
      sources: [DASHLORD, THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.adsrvr.org/x', 'https://adsrvr.org/x'],
        miss: ['https://notadsrvr.org/', 'https://adsrvr.org.example.org/x'],
      },
    },
  ],
};
