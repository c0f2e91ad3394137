/** Text (LiveChat) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const livechat: Provider = {
  id: 'livechat',
  name: 'Text (LiveChat)',
  control: 'european',
  countries: ['PL'],
  ownership: {
    source: 'Text SA, Wrocław (PL): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'livechat-chat',
      name: 'LiveChat',
      category: 'chat',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('livechatinc.com', 'livechat.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.livechatinc.com/x', 'https://livechat.com/x'],
        miss: [
          'https://notlivechatinc.com/',
          'https://livechatinc.com.example.org/x',
          'https://notlivechat.com/',
        ],
      },
    },
  ],
};
