/** 21Vianet */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { V2FLY } from './sources';

export const vianet21: Provider = {
  id: '21vianet',
  name: '21Vianet',
  control: 'sovereign-variant',
  countries: ['CN'],
  ownership: { source: 'Operator of Microsoft’s services in China', checkedOn: '2026-11-22' },
  services: [
    {
      id: 'sov-21v',
      name: 'Microsoft services operated by 21Vianet (China)',
      category: 'portal',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts(
        'partner.microsoftonline.cn',
        'chinacloudapi.cn',
        'chinacloudsites.cn',
        'sharepoint.cn',
        'partner.outlook.cn',
        'sovcloud.cn',
      ),
      sources: [V2FLY],
      examples: {
        hit: [
          'https://a.partner.microsoftonline.cn/x',
          'https://chinacloudapi.cn/x',
          'https://chinacloudsites.cn/x',
          'https://sharepoint.cn/x',
          'https://partner.outlook.cn/x',
          'https://sovcloud.cn/x',
        ],
        miss: [
          'https://notpartner.microsoftonline.cn/',
          'https://partner.microsoftonline.cn.example.org/x',
          'https://notchinacloudapi.cn/',
          'https://notchinacloudsites.cn/',
          'https://notsharepoint.cn/',
          'https://notpartner.outlook.cn/',
          'https://notsovcloud.cn/',
        ],
      },
    },
  ],
};
