/** Dropbox */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { V2FLY, WEBAPPANALYZER } from './sources';

export const dropbox: Provider = {
  id: 'dropbox',
  name: 'Dropbox',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Dropbox, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'dropbox-files',
      name: 'Dropbox',
      category: 'files',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts(
        'dropbox.com',
        'dropboxusercontent.com',
        'dropboxstatic.com',
        'db.tt',
        'hellosign.com',
      ),
      linkCounts:
        /^(?:www\.)?dropbox\.com\/(?:s|sh|scl|request|l|t|transfer)\/|^dl\.dropboxusercontent\.com\/./,
      sources: [V2FLY, WEBAPPANALYZER],
      examples: {
        hit: [
          'https://a.dropbox.com/x',
          'https://dropboxusercontent.com/x',
          'https://dropboxstatic.com/x',
          'https://db.tt/x',
          'https://hellosign.com/x',
        ],
        miss: [
          'https://notdropbox.com/',
          'https://dropbox.com.example.org/x',
          'https://notdropboxusercontent.com/',
          'https://notdropboxstatic.com/',
          'https://notdb.tt/',
          'https://nothellosign.com/',
        ],
      },
    },
  ],
};
