/** Cisco */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { MXMAP, PAC_LISTS, PUBLIC_CODE, V2FLY } from './sources';

export const cisco: Provider = {
  id: 'cisco',
  name: 'Cisco',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Cisco Systems, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'webex',
      name: 'Webex, Slido',
      category: 'conferencing',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts(
        'webex.com',
        'ciscospark.com',
        'wbx2.com',
        'webexcontent.com',
        'slido.com',
        'sli.do',
      ),
      tenant: /^(?!www\.|help\.|developer\.|meet\d*\.)([a-z0-9-]+)\.webex\.com\//,
      linkCounts:
        /^(?!www\.|help\.|developer\.)[a-z0-9-]+\.webex\.com\/(?:meet|join|[a-z0-9.-]+\/(?:j|k2|onstage|webinar|url))|^app\.sli\.do\/event|^meet\d*\.webex\.com\//i,
      sources: [PAC_LISTS, V2FLY],
      examples: {
        hit: [
          'https://a.webex.com/x',
          'https://ciscospark.com/x',
          'https://wbx2.com/x',
          'https://webexcontent.com/x',
          'https://slido.com/x',
          'https://sli.do/x',
        ],
        miss: [
          'https://notwebex.com/',
          'https://webex.com.example.org/x',
          'https://notciscospark.com/',
          'https://notwbx2.com/',
          'https://notwebexcontent.com/',
          'https://notslido.com/',
          'https://notsli.do/',
        ],
      },
    },
    {
      id: 'cisco-mail-filter',
      name: 'Cisco Secure Email',
      category: 'mail-filter',
      layer: 'mail',
      role: 'mail',
      hosts: hosts('iphmx.com'),
      sources: [MXMAP],
      examples: {
        hit: ['https://a.iphmx.com/x', 'https://iphmx.com/x'],
        miss: ['https://notiphmx.com/', 'https://iphmx.com.example.org/x'],
      },
    },
    {
      id: 'duo',
      name: 'Duo',
      category: 'identity',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('duosecurity.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.duosecurity.com/x', 'https://duosecurity.com/x'],
        miss: ['https://notduosecurity.com/', 'https://duosecurity.com.example.org/x'],
      },
    },
  ],
};
