/** Wix */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const wix: Provider = {
  id: 'wix',
  name: 'Wix',
  control: 'mixed',
  countries: ['IL', 'US'],
  ownership: {
    source:
      'Israeli company, traded in New York: in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
    note: {
      fr: 'Société israélienne, sur des réseaux américains.',
      en: 'An Israeli company, on American networks.',
    },
  },
  services: [
    {
      id: 'wix-hosting',
      name: 'Wix',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('wix.com', 'wixsite.com', 'wixstatic.com', 'parastorage.com'),
      headers: [{ name: 'x-wix-request-id' }],
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: [
          'header:x-wix-request-id: 1',
          'https://ville.wixsite.com/accueil',
          'https://a.wix.com/x',
          'https://wixsite.com/x',
          'https://wixstatic.com/x',
          'https://parastorage.com/x',
        ],
        miss: [
          'https://notwix.com/',
          'https://wix.com.example.org/x',
          'https://notwixsite.com/',
          'https://notwixstatic.com/',
          'https://notparastorage.com/',
        ],
      },
    },
  ],
};
