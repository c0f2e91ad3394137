/** IBM */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { V2FLY } from './sources';

export const ibm: Provider = {
  id: 'ibm',
  name: 'IBM',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'International Business Machines Corporation (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'ibm-cloud',
      name: 'IBM Cloud',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts(
        'appdomain.cloud',
        'mybluemix.net',
        'bluemix.net',
        'softlayer.com',
        'softlayer.net',
        'cloud.ibm.com',
        'watsonplatform.net',
      ),
      sources: [V2FLY],
      examples: {
        hit: [
          'https://a.appdomain.cloud/x',
          'https://mybluemix.net/x',
          'https://bluemix.net/x',
          'https://softlayer.com/x',
          'https://softlayer.net/x',
          'https://cloud.ibm.com/x',
          'https://watsonplatform.net/x',
        ],
        miss: [
          'https://notappdomain.cloud/',
          'https://appdomain.cloud.example.org/x',
          'https://notmybluemix.net/',
          'https://notbluemix.net/',
          'https://notsoftlayer.com/',
          'https://notsoftlayer.net/',
          'https://notcloud.ibm.com/',
          'https://notwatsonplatform.net/',
        ],
      },
    },
    {
      id: 'ibm-web',
      name: 'IBM’s own pages',
      category: 'vendor-site',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('ibm.com', 's81c.com'),
      sources: [V2FLY],
      examples: {
        hit: ['https://a.ibm.com/x', 'https://s81c.com/x'],
        miss: ['https://notibm.com/', 'https://ibm.com.example.org/x', 'https://nots81c.com/'],
      },
    },
  ],
};
