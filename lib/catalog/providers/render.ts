/** Render */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL } from './sources';

export const render: Provider = {
  id: 'render',
  name: 'Render',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Render Services, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'render-hosting',
      name: 'Render',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('onrender.com'),
      headers: [{ name: 'x-render-origin-server' }, { name: 'rndr-id' }],
      sources: [PSL],
      examples: {
        hit: [
          'header:x-render-origin-server: gunicorn',
          'header:rndr-id: 1',
          'https://x.onrender.com/',
          'https://a.onrender.com/x',
        ],
        miss: ['https://notonrender.com/', 'https://onrender.com.example.org/x'],
      },
    },
  ],
};
