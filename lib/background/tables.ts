/** Tables that come in the package and are read only when they are needed. */
import { browser } from 'wxt/browser';
import type { PlaceCountry } from '../catalog/sites/places/conventions';
import { loadNetworks, type Networks } from '../detect/networks';
import { communesFrom, type CommuneNames } from '../site/commune-names';
import { nameListFrom, type NameList } from '../site/name-list';
import { joinPacks, packFrom, type PackMeta, type SitePacks } from '../site/packs';

let networks: Promise<Networks | null> | undefined;
let packs: Promise<SitePacks | undefined> | undefined;
let communes: Promise<CommuneNames | undefined> | undefined;
const places = new Map<PlaceCountry, Promise<NameList | undefined>>();

/** The network table, or null when this build has none. */
export function networkTable(): Promise<Networks | null> {
  networks ??= readPackaged('networks.bin').then((bytes) => bytes && loadNetworks(bytes));
  return networks;
}

/** The lists of sites, or undefined when this build has none. */
export function sitePacks(): Promise<SitePacks | undefined> {
  packs ??= loadPacks();
  return packs;
}

/** The names of French communes, or undefined when this build has none. */
export function communeNames(): Promise<CommuneNames | undefined> {
  communes ??= readPackaged('communes.txt').then((bytes) =>
    bytes ? communesFrom(new Uint8Array(bytes)) : undefined,
  );
  return communes;
}

/** The names of a country's municipalities, or undefined when this build has none. */
export function municipalityNames(country: PlaceCountry): Promise<NameList | undefined> {
  const loading =
    places.get(country) ??
    readPackaged(`places/${country.toLowerCase()}.txt`).then((bytes) =>
      bytes ? nameListFrom(new Uint8Array(bytes)) : undefined,
    );
  places.set(country, loading);
  return loading;
}

async function loadPacks(): Promise<SitePacks | undefined> {
  const index = await readPackaged('sites/sources.json');
  if (!index) return undefined;
  const { packs: listed } = JSON.parse(new TextDecoder().decode(index)) as { packs: PackMeta[] };
  const loaded = await Promise.all(
    listed.map(async (meta) => {
      const bytes = await readPackaged(`sites/${meta.id}.txt`);
      return bytes ? [packFrom(new Uint8Array(bytes), meta)] : [];
    }),
  );
  return joinPacks(loaded.flat());
}

/** Reads a file of the extension's own package; this is no request to anyone. */
async function readPackaged(path: string): Promise<ArrayBuffer | null> {
  try {
    const response = await fetch(browser.runtime.getURL(`/${path}` as '/'));
    return response.ok ? await response.arrayBuffer() : null;
  } catch {
    return null; // Not in this build.
  }
}
