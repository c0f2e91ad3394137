/**
 * Hosts of suppliers that public sites really load from and whose company or country of control could not be
 * established from a public source. They are left out of the catalogue on purpose: a guess would accuse somebody.
 * Move one to a file of its own when a source is found.
 */
export interface Unclassified {
  suffix: string;
  /** What it serves, and what is not known. */
  why: string;
}

export const UNCLASSIFIED: readonly Unclassified[] = [
  {
    suffix: 'plyr.io',
    why: 'files of the Plyr video player, an open-source project: operator of the host not known',
  },
  {
    suffix: 'iconify.design',
    why: 'icons on request, open-source project: operator of the host not known',
  },
  { suffix: 'et-gv.fr', why: 'audience measurement under a name of its own: company not known' },
  { suffix: 'numanis.net', why: 'web agency: company not examined' },
  { suffix: 'mobiledition.com', why: 'web agency: company not examined' },
  {
    suffix: 'jspm.io',
    why: 'JavaScript modules, open-source project: operator of the host not known',
  },
  {
    suffix: 'leafletjs.com',
    why: 'files of the Leaflet map library: operator of the host not known',
  },
  { suffix: 'printfriendly.com', why: 'print button: company not examined' },
  { suffix: 'widgetlogic.org', why: 'script of a WordPress extension: operator not known' },
  { suffix: 'uptimerobot.com', why: 'availability pages: several owners in a few years' },
  { suffix: 'icomoon.io', why: 'icon fonts: company not examined' },
  { suffix: 'sociablekit.com', why: 'social wall: company not examined' },
  { suffix: 'tagembed.com', why: 'social wall: company not examined' },
  { suffix: 'gtranslate.net', why: 'translation button: company not examined' },
  { suffix: 'ipwho.is', why: 'place of an address: operator not known' },
  { suffix: 'ipify.org', why: 'address of the visitor: owner changed, not established' },
  { suffix: 'noembed.com', why: 'link previews, a person’s project: operator not examined' },
  { suffix: 'polyfill.io', why: 'script host sold in 2024: owner not established' },
];
