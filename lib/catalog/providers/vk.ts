/** VK */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const vk: Provider = {
  id: 'vk',
  name: 'VK',
  control: 'other',
  countries: ['RU'],
  ownership: {
    source:
      'VK (RU): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'vk-social',
      name: 'VK',
      category: 'social',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('vk.com', 'userapi.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.vk.com/x', 'https://userapi.com/x'],
        miss: ['https://notvk.com/', 'https://vk.com.example.org/x', 'https://notuserapi.com/'],
      },
    },
  ],
};
