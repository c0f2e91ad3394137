/**
 * public/networks.bin: "VGN1", the length of the header (4 bytes, little endian), the header (JSON), the labels, the
 * IPv4 ranges, the IPv6 ranges. Written by scripts/networks/encode.ts.
 */
import type { Control } from '../model';
import { ByteReader } from './networks-reader';
import { readRanges, type Ranges } from './networks-ranges';

export const NETWORKS_MAGIC = 'VGN1';

/** One list that the table was made from. */
export interface NetworkSource {
  /** "AWS ip-ranges.json". */
  name: string;
  /** ISO date of the data. */
  date: string;
  /** The list bears no date: `date` is the day it was read. */
  undated?: true;
  /** Published by the provider itself. */
  official: boolean;
}

/** What the file says about itself, and the lists that labels point into. */
export interface NetworksHeader {
  /** Version of the npm package that gave the base. */
  version: string;
  /** Newest date of the dated sources. */
  date: string;
  attribution: string;
  sources: NetworkSource[];
  /** `countries` are those that control the company: never where an address is. */
  providers: [id: string, name: string, control: Control, ...countries: string[]][];
  services: string[];
  regions: string[];
}

/** What a range says, as places in the header's lists; -1 is "not said". */
export interface NetworkLabel {
  provider: number;
  service: number;
  region: number;
  source: number;
}

/** A decoded table. */
export interface NetworksTable {
  header: NetworksHeader;
  labels: NetworkLabel[];
  v4: Ranges;
  v6: Ranges;
}

function readLabels(reader: ByteReader): NetworkLabel[] {
  const count = reader.varint();
  if (count > reader.left) throw new Error('networks table: ends too early');
  return Array.from({ length: count }, () => ({
    provider: reader.varint() - 1,
    service: reader.varint() - 1,
    region: reader.varint() - 1,
    source: reader.varint() - 1,
  }));
}

function isHeader(value: unknown): value is NetworksHeader {
  if (typeof value !== 'object' || value === null) return false;
  const header = value as Partial<Record<keyof NetworksHeader, unknown>>;
  return [header.providers, header.sources, header.services, header.regions].every((list) =>
    Array.isArray(list),
  );
}

/** Decodes the file. @throws when it is not a table, is cut short or contradicts itself. */
export function decodeNetworks(buffer: ArrayBuffer): NetworksTable {
  const bytes = new Uint8Array(buffer);
  const magic = String.fromCharCode(...bytes.subarray(0, 4));
  if (magic !== NETWORKS_MAGIC || bytes.length < 8) throw new Error('networks table: not a table');
  const length = new DataView(buffer).getUint32(4, true);
  if (8 + length > bytes.length) throw new Error('networks table: ends too early');
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
  } catch {
    header = null;
  }
  if (!isHeader(header)) throw new Error('networks table: the header cannot be read');
  const reader = new ByteReader(bytes, 8 + length);
  const labels = readLabels(reader);
  const v4 = readRanges(reader, 4, labels.length);
  const v6 = readRanges(reader, 6, labels.length);
  if (reader.left > 0) throw new Error('networks table: bytes are left over');
  return { header, labels, v4, v6 };
}
