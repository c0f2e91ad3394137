/** Adobe */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, PSL, PUBLIC_CODE, THIRD_PARTY_WEB, V2FLY } from './sources';

export const adobe: Provider = {
  id: 'adobe',
  name: 'Adobe',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Adobe Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'adobe-analytics',
      name: 'Adobe Experience Cloud',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts(
        'adobedtm.com',
        'demdex.net',
        'omtrdc.net',
        '2o7.net',
        'adobedc.net',
        'adobetarget.com',
        'everesttech.net',
      ),
      sources: [V2FLY, DASHLORD],
      examples: {
        hit: [
          'https://a.adobedtm.com/x',
          'https://demdex.net/x',
          'https://omtrdc.net/x',
          'https://2o7.net/x',
          'https://adobedc.net/x',
          'https://adobetarget.com/x',
          'https://everesttech.net/x',
        ],
        miss: ['https://notadobedtm.com/', 'https://adobedtm.com.example.org/x'],
      },
    },
    {
      id: 'adobe-fonts',
      name: 'Adobe Fonts (Typekit)',
      category: 'fonts',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('typekit.net', 'typekit.com'),
      sources: [THIRD_PARTY_WEB, DASHLORD],
      examples: {
        hit: ['https://a.typekit.net/x', 'https://typekit.com/x'],
        miss: ['https://nottypekit.net/', 'https://typekit.net.example.org/x'],
      },
    },
    {
      id: 'adobe-sign',
      name: 'Acrobat Sign, Document Cloud, Connect',
      category: 'forms',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts(
        'adobesign.com',
        'echosign.com',
        'documentcloud.adobe.com',
        'acrobat.adobe.com',
        'adobeconnect.com',
        'acrobat.com',
      ),
      dns: { spf: ['adobesign.com'] },
      linkCounts:
        /(?:^|\.)(?:adobesign|echosign)\.com\/(?:public|account)|^(?:documentcloud|acrobat)\.adobe\.com\/(?:link|id)|^(?!www\.)[a-z0-9-]+\.adobeconnect\.com\//,
      sources: [V2FLY, PUBLIC_CODE],
      examples: {
        hit: [
          'https://a.adobesign.com/x',
          'https://echosign.com/x',
          'https://documentcloud.adobe.com/x',
          'https://acrobat.adobe.com/x',
          'https://adobeconnect.com/x',
          'https://acrobat.com/x',
          'dns:spf:adobesign.com',
          'dns:spf:a.adobesign.com',
        ],
        miss: [
          'https://notadobesign.com/',
          'https://adobesign.com.example.org/x',
          'dns:spf:not-adobesign-com.example',
          'dns:spf:adobesign.com.example',
        ],
      },
    },
    {
      id: 'adobe-aem',
      name: 'Experience Manager Cloud',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts(
        'adobeaemcloud.com',
        'adobeaemcloud.net',
        'aem.live',
        'hlx.live',
        'aem.page',
        'adobeio-static.net',
        'adobeioruntime.net',
      ),
      sources: [PSL],
      examples: {
        hit: [
          'https://a.adobeaemcloud.com/x',
          'https://adobeaemcloud.net/x',
          'https://aem.live/x',
          'https://hlx.live/x',
          'https://aem.page/x',
          'https://adobeio-static.net/x',
          'https://adobeioruntime.net/x',
        ],
        miss: ['https://notadobeaemcloud.com/', 'https://adobeaemcloud.com.example.org/x'],
      },
    },
    {
      id: 'adobe-web',
      name: 'Adobe’s own pages',
      category: 'vendor-site',
      layer: 'third-party',
      role: 'mention',
      hosts: hosts('adobe.com', 'adobe.io'),
      sources: [V2FLY],
      examples: {
        hit: ['https://a.adobe.com/x', 'https://adobe.io/x'],
        miss: ['https://notadobe.com/', 'https://adobe.com.example.org/x'],
      },
    },
  ],
};
