/** IP address → whose network it is. Decoded once, searched in place, loaded only when an address must be judged. */
import type { Control } from '../model';
import { addressKey } from './networks-address';
import { decodeNetworks, type NetworkLabel, type NetworksHeader } from './networks-format';
import { findLabel } from './networks-ranges';

/**
 * Whose network an address belongs to. Nothing here says where the machine or the company is: half of what Amazon
 * announces is not its cloud, so without `service` only "Amazon network" may be said.
 */
export interface NetworkMatch {
  /** Provider id: `amazon`, `ovhcloud`… */
  provider: string;
  /** Name to show: "Amazon". */
  name: string;
  /** For providers that lib/catalog/providers does not describe; there it has the last word. */
  control: Control;
  /** ISO countries that control the company: never where the address is. */
  countries: readonly string[];
  /** "CloudFront", "EC2": only from the provider's own list. */
  service?: string;
  /** The provider's own region code, `eu-west-3`; lib/catalog/networks/regions.ts has its place. */
  region?: string;
  /** Which list says so, with its date. */
  source: string;
  /** The provider itself published the list. */
  official: boolean;
}

/** The table, decoded. */
export interface Networks {
  /** Sources, dates and licence, for the About page. */
  header: NetworksHeader;
  /** Ranges in the table. */
  ranges: { v4: number; v6: number };
  /** The network of an IPv4 or IPv6 address; null when it is unknown or the text is not an address. */
  lookup(ip: string): NetworkMatch | null;
}

function describe(header: NetworksHeader, label: NetworkLabel): NetworkMatch {
  const owner = header.providers[label.provider];
  const list = header.sources[label.source];
  if (!Array.isArray(owner) || !list) throw new Error('networks table: a label points nowhere');
  const [provider, name, control, ...countries] = owner;
  const match: NetworkMatch = {
    provider,
    name,
    control,
    countries,
    source: `${list.name}, ${list.undated ? 'read ' : ''}${list.date}`,
    official: list.official,
  };
  const serviceName = header.services[label.service];
  const regionCode = header.regions[label.region];
  if (serviceName !== undefined) match.service = serviceName;
  if (regionCode !== undefined) match.region = regionCode;
  return Object.freeze(match);
}

/** Decodes public/networks.bin. @throws when the bytes are not a sound table. */
export function loadNetworks(bytes: ArrayBuffer): Networks {
  const { header, labels, v4, v6 } = decodeNetworks(bytes);
  const matches = labels.map((label) => describe(header, label));
  return {
    header,
    ranges: { v4: v4.labels.length, v6: v6.labels.length },
    lookup(ip) {
      const key = addressKey(ip);
      if (!key) return null;
      const label = findLabel(key.family === 4 ? v4 : v6, key.hi, key.lo);
      return label < 0 ? null : matches[label]!;
    },
  };
}
