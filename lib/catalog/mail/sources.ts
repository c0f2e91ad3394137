/** Where the mail catalogue's facts come from. */
import type { Source } from '../../model';

const checkedOn = '2026-11-22';
const read = '2026-11-24';

export const MXMAP: Source = {
  source: 'mxmap-it/mxmap.it, src/mail_sovereignty/constants.py',
  url: 'https://github.com/mxmap-it/mxmap.it',
  checkedOn,
};
export const MXMAP_CH: Source = {
  source: 'davidhuser/mxmap, src/mail_sovereignty/signatures.py',
  url: 'https://github.com/davidhuser/mxmap',
  checkedOn,
};
export const MXMAP_FR: Source = {
  source: 'yohannes-git/mxmap-fr, src/mail_sovereignty/constants.py',
  url: 'https://github.com/yohannes-git/mxmap-fr',
  checkedOn: read,
};
export const MXSNIFF: Source = {
  source: 'jace/mxsniff, mxsniff/providers.py',
  url: 'https://github.com/jace/mxsniff',
  checkedOn: read,
};
/** Zone files and settings pages that many people publish show these names for this host. */
export const ZONES: Source = {
  source: 'zone files and mail settings published in public code',
  checkedOn: read,
};
export const TECHNOLOGIES: Source = {
  source: 'enthec/webappanalyzer, src/technologies@1b9eee81',
  url: 'https://github.com/enthec/webappanalyzer',
  checkedOn,
};

/** A page or file of the vendor's own. */
export function vendor(source: string, url?: string): Source {
  return url ? { source, url, checkedOn: read } : { source, checkedOn: read };
}
