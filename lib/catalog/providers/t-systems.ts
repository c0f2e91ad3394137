/** T-Systems */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { MXMAP, PSL } from './sources';

export const tSystems: Provider = {
  id: 't-systems',
  name: 'T-Systems',
  parent: 'Deutsche Telekom',
  control: 'european',
  countries: ['DE'],
  ownership: { source: 'Subsidiary of Deutsche Telekom (DE)', checkedOn: '2026-11-22' },
  services: [
    {
      id: 'otc',
      name: 'Open Telekom Cloud',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('otc.t-systems.com'),
      sources: [PSL],
      examples: {
        hit: ['https://a.otc.t-systems.com/x', 'https://otc.t-systems.com/x'],
        miss: ['https://nototc.t-systems.com/', 'https://otc.t-systems.com.example.org/x'],
      },
    },
    {
      id: 'sov-ms-de',
      name: 'Microsoft Cloud Deutschland (closed)',
      category: 'portal',
      layer: 'workspace',
      role: 'user-data',
      control: 'sovereign-variant',
      hosts: hosts(
        'login.microsoftonline.de',
        'cloudapi.de',
        'microsoftazure.de',
        'mail.protection.outlook.de',
      ),
      note: {
        fr: 'Service fermé en 2021 : trace ancienne.',
        en: 'Service closed in 2021: an old trace.',
      },
      sources: [MXMAP],
      examples: {
        hit: [
          'https://a.login.microsoftonline.de/x',
          'https://cloudapi.de/x',
          'https://microsoftazure.de/x',
          'https://mail.protection.outlook.de/x',
        ],
        miss: [
          'https://notlogin.microsoftonline.de/',
          'https://login.microsoftonline.de.example.org/x',
          'https://notcloudapi.de/',
          'https://notmicrosoftazure.de/',
          'https://notmail.protection.outlook.de/',
        ],
      },
    },
  ],
};
