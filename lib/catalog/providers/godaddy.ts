/** GoDaddy */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const godaddy: Provider = {
  id: 'godaddy',
  name: 'GoDaddy',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'GoDaddy Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'godaddy-sites',
      name: 'GoDaddy Website Builder',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('godaddysites.com', 'secureserver.net', 'wsimg.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.godaddysites.com/x', 'https://secureserver.net/x', 'https://wsimg.com/x'],
        miss: [
          'https://notgodaddysites.com/',
          'https://godaddysites.com.example.org/x',
          'https://notsecureserver.net/',
          'https://notwsimg.com/',
        ],
      },
    },
    {
      id: 'sucuri',
      name: 'Sucuri firewall',
      category: 'cdn',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('sucuri.net', 'sucuridns.com'),
      headers: [
        { name: 'x-sucuri-id' },
        { name: 'x-sucuri-cache' },
        { name: 'server', value: /^Sucuri/ },
      ],
      sources: [PUBLIC_CODE],
      examples: {
        hit: [
          'header:x-sucuri-id: 17014',
          'header:x-sucuri-cache: HIT',
          'header:server: Sucuri/Cloudproxy',
          'https://a.sucuri.net/x',
          'https://sucuridns.com/x',
        ],
        miss: [
          'https://notsucuri.net/',
          'https://sucuri.net.example.org/x',
          'https://notsucuridns.com/',
          'header:server: nginx',
        ],
      },
    },
  ],
};
