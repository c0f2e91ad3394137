/** ByteDance (TikTok) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const bytedance: Provider = {
  id: 'bytedance',
  name: 'ByteDance (TikTok)',
  control: 'other',
  countries: ['CN'],
  ownership: {
    source: 'ByteDance Ltd. (CN), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'tiktok',
      name: 'TikTok',
      category: 'social',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('tiktok.com', 'ttwstatic.com', 'tiktokcdn.com', 'tiktokcdn-eu.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: [
          'https://a.tiktok.com/x',
          'https://ttwstatic.com/x',
          'https://tiktokcdn.com/x',
          'https://tiktokcdn-eu.com/x',
        ],
        miss: [
          'https://nottiktok.com/',
          'https://tiktok.com.example.org/x',
          'https://notttwstatic.com/',
          'https://nottiktokcdn.com/',
          'https://nottiktokcdn-eu.com/',
        ],
      },
    },
  ],
};
