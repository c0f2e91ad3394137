/** jsDelivr */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, THIRD_PARTY_WEB } from './sources';

export const jsdelivr: Provider = {
  id: 'jsdelivr',
  name: 'jsDelivr',
  control: 'mixed',
  countries: ['PL', 'US'],
  ownership: {
    source:
      'Project of a Polish company, delivered by Cloudflare, Fastly and Bunny (rules collected for Vigie)',
    checkedOn: '2026-11-22',
    note: {
      fr: 'Exploitant polonais, réseaux de diffusion surtout américains : nommé, non compté.',
      en: 'Polish operator, mostly American delivery networks: named, not counted.',
    },
  },
  services: [
    {
      id: 'jsdelivr-cdn',
      name: 'jsDelivr',
      category: 'cdn',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('jsdelivr.net'),
      sources: [THIRD_PARTY_WEB, DASHLORD],
      examples: {
        hit: ['https://a.jsdelivr.net/x', 'https://jsdelivr.net/x'],
        miss: ['https://notjsdelivr.net/', 'https://jsdelivr.net.example.org/x'],
      },
    },
    {
      id: 'bootstrapcdn',
      name: 'BootstrapCDN',
      category: 'cdn',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('bootstrapcdn.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.bootstrapcdn.com/x', 'https://bootstrapcdn.com/x'],
        miss: ['https://notbootstrapcdn.com/', 'https://bootstrapcdn.com.example.org/x'],
      },
    },
  ],
};
