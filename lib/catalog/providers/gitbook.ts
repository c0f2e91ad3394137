/** GitBook */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const gitbook: Provider = {
  id: 'gitbook',
  name: 'GitBook',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Gitbook Inc., as its listing states; founded in Lyon',
    url: 'https://openai.com/is-IS/business/plugins/gitbook/',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'gitbook-docs',
      name: 'GitBook',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('gitbook.com', 'gitbook.io'),
      headers: [{ name: 'x-gitbook-route-site' }, { name: 'x-gitbook-target' }],
      note: {
        fr: 'Fondée à Lyon, société immatriculée aux États-Unis.',
        en: 'Founded in Lyon, company registered in the United States.',
      },
      sources: [DASHLORD],
      examples: {
        hit: [
          'header:x-gitbook-route-site: docs.example/',
          'header:x-gitbook-target: 2v',
          'https://a.gitbook.com/x',
          'https://gitbook.io/x',
        ],
        miss: [
          'https://notgitbook.com/',
          'https://gitbook.com.example.org/x',
          'https://notgitbook.io/',
        ],
      },
    },
  ],
};
