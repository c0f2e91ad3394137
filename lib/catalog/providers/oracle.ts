/** Oracle */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, PSL, PUBLIC_CODE, V2FLY } from './sources';

export const oracle: Provider = {
  id: 'oracle',
  name: 'Oracle',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Oracle Corporation (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'oracle-cloud',
      name: 'Oracle Cloud, Fusion, NetSuite',
      category: 'hosting',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts(
        'oraclecloud.com',
        'oraclecloudapps.com',
        'customer-oci.com',
        'netsuite.com',
        'custhelp.com',
      ),
      sources: [V2FLY, PSL],
      examples: {
        hit: [
          'https://a.oraclecloud.com/x',
          'https://oraclecloudapps.com/x',
          'https://customer-oci.com/x',
          'https://netsuite.com/x',
          'https://custhelp.com/x',
        ],
        miss: [
          'https://notoraclecloud.com/',
          'https://oraclecloud.com.example.org/x',
          'https://notoraclecloudapps.com/',
          'https://notcustomer-oci.com/',
          'https://notnetsuite.com/',
          'https://notcusthelp.com/',
        ],
      },
    },
    {
      id: 'taleo',
      name: 'Taleo (job applications)',
      category: 'recruitment',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('taleo.net'),
      tenant: /^([a-z0-9-]+)\.taleo\.net\//,
      linkCounts: /^[a-z0-9-]+\.taleo\.net\//,
      sources: [V2FLY],
      examples: {
        hit: ['https://a.taleo.net/x', 'https://taleo.net/x'],
        miss: ['https://nottaleo.net/', 'https://taleo.net.example.org/x'],
      },
    },
    {
      id: 'oracle-marketing',
      name: 'Oracle advertising and marketing',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts(
        'eloqua.com',
        'en25.com',
        'bluekai.com',
        'addthis.com',
        'oracleimg.com',
        'moatads.com',
      ),
      sources: [V2FLY, DASHLORD],
      examples: {
        hit: [
          'https://a.eloqua.com/x',
          'https://en25.com/x',
          'https://bluekai.com/x',
          'https://addthis.com/x',
          'https://oracleimg.com/x',
          'https://moatads.com/x',
        ],
        miss: [
          'https://noteloqua.com/',
          'https://eloqua.com.example.org/x',
          'https://noten25.com/',
          'https://notbluekai.com/',
          'https://notaddthis.com/',
          'https://notoracleimg.com/',
          'https://notmoatads.com/',
        ],
      },
    },
    {
      id: 'onprem-oracle',
      name: 'Oracle HTTP Server, WebLogic (software)',
      category: 'software',
      layer: 'hosting',
      role: 'on-premises',
      headers: [{ name: 'x-oracle-dms-ecid' }, { name: 'x-oracle-dms-rid' }],
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['header:x-oracle-dms-ecid: 1', 'header:x-oracle-dms-rid: 0'],
        miss: ['header:server: Oracle-like', 'header:opc-request-id: 1'],
      },
    },
  ],
};
