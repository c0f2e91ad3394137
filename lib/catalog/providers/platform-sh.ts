/** Platform.sh (Upsun) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, PSL } from './sources';

export const platformSh: Provider = {
  id: 'platform-sh',
  name: 'Platform.sh (Upsun)',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Platform.sh SAS, Paris (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'platform-sh-hosting',
      name: 'Platform.sh',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('platformsh.site', 'platform.sh', 'upsun.app'),
      headers: [{ name: 'x-platform-cluster' }, { name: 'x-platform-router' }],
      note: {
        fr: 'Société française ; ses serveurs sont souvent chez un hébergeur américain.',
        en: 'A French company; its servers are often with an American host.',
      },
      sources: [PSL, DASHLORD],
      examples: {
        hit: [
          'header:x-platform-cluster: abc-main',
          'header:x-platform-router: abc',
          'https://a.platformsh.site/x',
          'https://platform.sh/x',
          'https://upsun.app/x',
        ],
        miss: [
          'https://notplatformsh.site/',
          'https://platformsh.site.example.org/x',
          'https://notplatform.sh/',
          'https://notupsun.app/',
        ],
      },
    },
  ],
};
