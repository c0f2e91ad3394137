/** Intuition Machines (hCaptcha) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const intuitionMachines: Provider = {
  id: 'intuition-machines',
  name: 'Intuition Machines (hCaptcha)',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Intuition Machines, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'hcaptcha',
      name: 'hCaptcha',
      category: 'captcha',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('hcaptcha.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.hcaptcha.com/x', 'https://hcaptcha.com/x'],
        miss: ['https://nothcaptcha.com/', 'https://hcaptcha.com.example.org/x'],
      },
    },
  ],
};
