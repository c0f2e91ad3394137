/** Posit (RStudio) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const posit: Provider = {
  id: 'posit',
  name: 'Posit (RStudio)',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Posit Software, PBC (US): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'posit-files',
      name: 'RStudio, shinyapps.io',
      category: 'cdn',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('rstudio.com', 'shinyapps.io'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.rstudio.com/x', 'https://shinyapps.io/x'],
        miss: [
          'https://notrstudio.com/',
          'https://rstudio.com.example.org/x',
          'https://notshinyapps.io/',
        ],
      },
    },
  ],
};
