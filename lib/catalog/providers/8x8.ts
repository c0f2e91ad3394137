/** 8x8 (Jitsi Meet) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const eightx8: Provider = {
  id: '8x8',
  name: '8x8 (Jitsi Meet)',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: '8x8, Inc. (US): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'jitsi-meet',
      name: 'Jitsi Meet (public server meet.jit.si)',
      category: 'conferencing',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('meet.jit.si', '8x8.vc', '8x8.com'),
      linkCounts: /^(?:meet\.jit\.si|8x8\.vc)\/./,
      note: {
        fr: 'Jitsi est un logiciel libre : seul le serveur public de 8x8 est compté.',
        en: 'Jitsi is free software: only 8x8’s public server counts.',
      },
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.meet.jit.si/x', 'https://8x8.vc/x', 'https://8x8.com/x'],
        miss: [
          'https://jitsi.mairie.example/x',
          'https://notmeet.jit.si/',
          'https://meet.jit.si.example.org/x',
          'https://not8x8.vc/',
          'https://not8x8.com/',
        ],
      },
    },
  ],
};
