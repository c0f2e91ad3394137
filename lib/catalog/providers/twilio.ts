/** Twilio */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, MXMAP, V2FLY } from './sources';

export const twilio: Provider = {
  id: 'twilio',
  name: 'Twilio',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Twilio Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'sendgrid',
      name: 'SendGrid',
      category: 'mail',
      layer: 'mail',
      role: 'mail',
      hosts: hosts('sendgrid.net', 'sendgrid.com', 'sendgrid.me'),
      sources: [MXMAP],
      examples: {
        hit: ['https://a.sendgrid.net/x', 'https://sendgrid.com/x', 'https://sendgrid.me/x'],
        miss: [
          'https://notsendgrid.net/',
          'https://sendgrid.net.example.org/x',
          'https://notsendgrid.com/',
          'https://notsendgrid.me/',
        ],
      },
    },
    {
      id: 'twilio-api',
      name: 'Twilio',
      category: 'messaging',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('twilio.com', 'twil.io'),
      sources: [V2FLY],
      examples: {
        hit: ['https://a.twilio.com/x', 'https://twil.io/x'],
        miss: ['https://nottwilio.com/', 'https://twilio.com.example.org/x', 'https://nottwil.io/'],
      },
    },
    {
      id: 'segment',
      name: 'Segment',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('segment.com', 'segment.io'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.segment.com/x', 'https://segment.io/x'],
        miss: [
          'https://notsegment.com/',
          'https://segment.com.example.org/x',
          'https://notsegment.io/',
        ],
      },
    },
  ],
};
