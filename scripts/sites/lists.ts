/** The official lists that packs are made from: where each is published, and how a local copy is known and read. */
import {
  readDenied,
  readDirectory,
  readMunicipalities,
  readTable,
  readUrlLines,
  type ListedSite,
} from './readers';

/** One list. */
export interface SiteList {
  title: string;
  publisher: string;
  licence: string;
  /** Where it is fetched, and shown as its address. */
  url: string;
  read: (text: string) => ListedSite[];
  /** Names of local copies. */
  file: RegExp;
  readFile: (text: string) => ListedSite[];
  /** Fewer sites than this are no such list. */
  atLeast: number;
  /** Pack that it goes into. */
  pack: string;
  country: string;
  /** Every entry is a municipality; otherwise the sector is read from the name. */
  local: boolean;
  /** Entries say what is not public. */
  denies?: true;
}

const ETALAB = 'https://raw.githubusercontent.com/etalab/noms-de-domaine-organismes-secteur-public';

const municipalities = (country: string, atLeast: number): SiteList => ({
  title: `mxmap, municipalities of ${country}`,
  publisher: 'mxmap.org (esorics2026)',
  licence: 'MIT',
  url: `https://raw.githubusercontent.com/mxmap/esorics2026/main/output/domains/domains_${country.toLowerCase()}.json`,
  read: readMunicipalities,
  file: new RegExp(`^${country.toLowerCase()}-municipalities.*\\.tsv$`),
  readFile: (text) => readTable(text, { host: 'website', name: 'name' }),
  atLeast,
  pack: country.toLowerCase(),
  country,
  local: true,
});

/** Every list; one that cannot be had stops the update. */
export const SITE_LISTS: readonly SiteList[] = [
  {
    title: 'Annuaire de l’administration, base locale (mairies)',
    publisher: 'Service-Public.fr / DILA',
    licence: 'Licence Ouverte 2.0',
    url: 'https://api-lannuaire.service-public.fr/api/explore/v2.1/catalog/datasets/api-lannuaire-administration/exports/json?where=pivot%20like%20%22mairie%22&select=nom%2Csite_internet%2Cadresse_courriel',
    read: readDirectory,
    file: /^fr-communes.*\.tsv$/,
    readFile: (text) => readTable(text, { host: 'domain', name: 'name' }),
    atLeast: 12_000,
    pack: 'fr',
    country: 'FR',
    local: true,
  },
  {
    title: 'Noms de domaine des organismes du secteur public',
    publisher: 'DINUM',
    licence: 'Licence Ouverte 2.0',
    url: `${ETALAB}/f6fa51808f18f17ff79a951a2e661767ff47b841/urls.txt`,
    read: readUrlLines,
    file: /^fr-etalab-urls.*\.txt$/,
    readFile: readUrlLines,
    atLeast: 25_000,
    pack: 'fr',
    country: 'FR',
    local: false,
  },
  {
    title: 'Noms de domaine des organismes du secteur public : domaines écartés',
    publisher: 'DINUM',
    licence: 'Licence Ouverte 2.0',
    url: `${ETALAB}/193fe7716ad1bb2d1c2e42d29a5c9a27d22c9a08/scripts/denylist.py`,
    read: readDenied,
    file: /^fr-etalab-denylist.*\.txt$/,
    readFile: readDenied,
    atLeast: 40,
    pack: 'fr',
    country: 'FR',
    local: false,
    denies: true,
  },
  municipalities('DE', 6000),
  municipalities('AT', 1500),
  municipalities('CH', 1500),
];
