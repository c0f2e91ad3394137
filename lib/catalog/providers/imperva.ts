/** Imperva */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, PUBLIC_CODE } from './sources';

export const imperva: Provider = {
  id: 'imperva',
  name: 'Imperva',
  parent: 'Thales',
  control: 'mixed',
  countries: ['US', 'FR'],
  ownership: {
    source: 'American company owned by the French group Thales since December 2023',
    checkedOn: '2026-11-22',
    note: {
      fr: 'Société américaine d’un groupe français : la lecture juridique est discutée.',
      en: 'An American company of a French group: the legal reading is disputed.',
    },
  },
  services: [
    {
      id: 'imperva-waf',
      name: 'Imperva (firewall in front of the site)',
      category: 'cdn',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('incapdns.net', 'impervadns.net', 'incapsula.com'),
      headers: [{ name: 'x-iinfo' }, { name: 'x-cdn', value: /^(?:Imperva|Incapsula)$/ }],
      sources: [DASHLORD, PUBLIC_CODE],
      examples: {
        hit: [
          'header:x-iinfo: 14-13967316',
          'header:x-cdn: Imperva',
          'header:x-cdn: Incapsula',
          'https://a.incapdns.net/x',
          'https://impervadns.net/x',
          'https://incapsula.com/x',
        ],
        miss: [
          'header:x-cdn: MISS',
          'https://notincapdns.net/',
          'https://incapdns.net.example.org/x',
          'https://notimpervadns.net/',
          'https://notincapsula.com/',
          'header:x-cdn: autre',
        ],
      },
    },
  ],
};
