/** Bending Spoons */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, PUBLIC_CODE, THIRD_PARTY_WEB } from './sources';

export const bendingSpoons: Provider = {
  id: 'bending-spoons',
  name: 'Bending Spoons',
  control: 'mixed',
  countries: ['IT', 'US'],
  ownership: {
    source:
      'Italian group, owner of American companies (Brightcove, Eventbrite, AOL); press, 2025 and 2026',
    url: 'https://citizennews.biz/whats-bending-spoons-the-little-known-agency-behind-vimeos-sweeping-layoffs',
    checkedOn: '2026-11-24',
    note: {
      fr: 'Sociétés américaines d’un groupe italien.',
      en: 'American companies of an Italian group.',
    },
  },
  services: [
    {
      id: 'brightcove',
      name: 'Brightcove',
      category: 'video',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('brightcove.net', 'brightcove.com', 'zencdn.net'),
      sources: [DASHLORD, THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.brightcove.net/x', 'https://brightcove.com/x', 'https://zencdn.net/x'],
        miss: [
          'https://notbrightcove.net/',
          'https://brightcove.net.example.org/x',
          'https://notbrightcove.com/',
          'https://notzencdn.net/',
        ],
      },
    },
    {
      id: 'issuu',
      name: 'Issuu',
      category: 'documents',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('issuu.com', 'isu.pub'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.issuu.com/x', 'https://isu.pub/x'],
        miss: ['https://notissuu.com/', 'https://issuu.com.example.org/x', 'https://notisu.pub/'],
      },
    },
    {
      id: 'eventbrite',
      name: 'Eventbrite',
      category: 'booking',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts(
        'eventbrite.com',
        'eventbrite.fr',
        'eventbrite.be',
        'eventbrite.ch',
        'evbuc.com',
      ),
      linkCounts: /^www\.eventbrite\.[a-z.]+\/e\//,
      sources: [DASHLORD],
      examples: {
        hit: [
          'https://a.eventbrite.com/x',
          'https://eventbrite.fr/x',
          'https://eventbrite.be/x',
          'https://eventbrite.ch/x',
          'https://evbuc.com/x',
        ],
        miss: [
          'https://noteventbrite.com/',
          'https://eventbrite.com.example.org/x',
          'https://noteventbrite.fr/',
          'https://noteventbrite.be/',
          'https://noteventbrite.ch/',
          'https://notevbuc.com/',
        ],
      },
    },
    {
      id: 'wetransfer',
      name: 'WeTransfer',
      category: 'files',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('wetransfer.com', 'we.tl'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.wetransfer.com/x', 'https://we.tl/x'],
        miss: [
          'https://notwetransfer.com/',
          'https://wetransfer.com.example.org/x',
          'https://notwe.tl/',
        ],
      },
    },
    {
      id: 'aol-mail',
      name: 'AOL Mail (personal mailbox)',
      category: 'mail',
      layer: 'mail',
      role: 'user-data',
      hosts: hosts('mail.aol.com'),
      mailboxes: ['aol.com', 'aol.fr'],
      sources: [PUBLIC_CODE],
      examples: {
        hit: [
          'https://a.mail.aol.com/x',
          'https://mail.aol.com/x',
          'mailto:@aol.com',
          'mailto:@aol.fr',
        ],
        miss: [
          'https://notmail.aol.com/',
          'https://mail.aol.com.example.org/x',
          'mailto:@notaol.com',
          'mailto:@aol.com.example',
        ],
      },
    },
  ],
};
