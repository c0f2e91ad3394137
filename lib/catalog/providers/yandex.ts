/** Yandex */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const yandex: Provider = {
  id: 'yandex',
  name: 'Yandex',
  control: 'other',
  countries: ['RU'],
  ownership: {
    source:
      'Yandex (RU): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'yandex-services',
      name: 'Yandex',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('yandex.ru', 'yandex.net', 'yandex.com', 'yastatic.net'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: [
          'https://a.yandex.ru/x',
          'https://yandex.net/x',
          'https://yandex.com/x',
          'https://yastatic.net/x',
        ],
        miss: [
          'https://notyandex.ru/',
          'https://yandex.ru.example.org/x',
          'https://notyandex.net/',
          'https://notyandex.com/',
          'https://notyastatic.net/',
        ],
      },
    },
  ],
};
