/** Google */
import type { Provider } from '../types';
import { googleCloud } from './google-cloud';
import { googleFiles } from './google-files';
import { googleMedia } from './google-media';
import { googlePages } from './google-pages';
import { googleWeb } from './google-web';
import { googleWorkspace } from './google-workspace';

export const google: Provider = {
  id: 'google',
  name: 'Google',
  parent: 'Alphabet Inc.',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Alphabet Inc., Mountain View (US); Google Ireland is its subsidiary',
    url: 'https://abc.xyz/investor',
    checkedOn: '2026-11-22',
  },
  services: [
    ...googleCloud,
    ...googleFiles,
    ...googleMedia,
    ...googlePages,
    ...googleWeb,
    ...googleWorkspace,
  ],
};
