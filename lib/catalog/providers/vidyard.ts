/** Vidyard */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const vidyard: Provider = {
  id: 'vidyard',
  name: 'Vidyard',
  control: 'other',
  countries: ['CA'],
  ownership: {
    source:
      'Vidyard (CA): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'vidyard-video',
      name: 'Vidyard',
      category: 'video',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('vidyard.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.vidyard.com/x', 'https://vidyard.com/x'],
        miss: ['https://notvidyard.com/', 'https://vidyard.com.example.org/x'],
      },
    },
  ],
};
