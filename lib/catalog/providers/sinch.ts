/** Sinch (Mailjet, Mailgun) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, MXMAP } from './sources';

export const sinch: Provider = {
  id: 'sinch',
  name: 'Sinch (Mailjet, Mailgun)',
  control: 'european',
  countries: ['SE'],
  ownership: {
    source: 'Sinch AB, Stockholm (SE), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'mailjet',
      name: 'Mailjet',
      category: 'newsletter',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('mailjet.com', 'mjt.lu'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.mailjet.com/x', 'https://mjt.lu/x'],
        miss: [
          'https://notmailjet.com/',
          'https://mailjet.com.example.org/x',
          'https://notmjt.lu/',
        ],
      },
    },
    {
      id: 'mailgun',
      name: 'Mailgun',
      category: 'mail',
      layer: 'mail',
      role: 'mail',
      control: 'mixed',
      hosts: hosts('mailgun.org', 'mailgun.net', 'mailgun.com'),
      note: {
        fr: 'Groupe suédois, une partie des serveurs est aux États-Unis.',
        en: 'A Swedish group, part of the servers is in the United States.',
      },
      sources: [MXMAP],
      examples: {
        hit: ['https://a.mailgun.org/x', 'https://mailgun.net/x', 'https://mailgun.com/x'],
        miss: [
          'https://notmailgun.org/',
          'https://mailgun.org.example.org/x',
          'https://notmailgun.net/',
          'https://notmailgun.com/',
        ],
      },
    },
  ],
};
