/** Announced ranges and official lists → the table. Pure: what it needs is given, what it makes is returned. */
import type { NetworkOwner } from '../../lib/catalog/networks/owner';
import type { NetworkSource, NetworksHeader } from '../../lib/detect/networks-format';
import type { AsnTable } from './asn-table';
import { claimsOf, labelMaker, type Label } from './claims';
import { encodeNetworks } from './encode';
import { flatten, type LabelledSpan } from './flatten';
import { changedHands } from './holders';
import type { ObtainedList } from './obtain';
import type { Family } from './span';

const ATTRIBUTION =
  'Networks: DB-IP (https://db-ip.com/), RouteViews and NRO, through @ip-location-db/asn, CC BY 4.0, modified.';

function sourcesOf(table: AsnTable, lists: readonly ObtainedList[]): NetworkSource[] {
  return [
    { name: 'RouteViews, NRO, DB-IP', date: table.date, official: false },
    ...lists.map(({ list, date, undated }) => ({
      name: list.name,
      date,
      official: true,
      ...(undated ? { undated: true as const } : {}),
    })),
  ];
}

/** The commonest first: its index takes one byte. Ties in the order of what is said, so that builds are the same. */
function byUse(spans: readonly LabelledSpan<Label>[]): Label[] {
  const uses = new Map<Label, number>();
  for (const { label } of spans) uses.set(label, (uses.get(label) ?? 0) + 1);
  const words = (label: Label): string => Object.values(label).join('\n');
  return [...uses]
    .sort(([a, times], [b, others]) => others - times || (words(a) < words(b) ? -1 : 1))
    .map(([label]) => label);
}

/** Each value once, sorted; null is left out. */
function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values)].filter((value) => value !== null).sort();
}

function describeOwner(
  owners: readonly NetworkOwner[],
  id: string,
): NetworksHeader['providers'][0] {
  const owner = owners.find((item) => item.provider === id);
  if (!owner) throw new Error(`${id} is in a list but not in the network catalogue`);
  return [id, owner.name, owner.control, ...owner.countries];
}

/**
 * Builds the file.
 * @throws when a number of the catalogue changed hands: the message lists them all.
 */
export function buildNetworks(
  table: AsnTable,
  owners: readonly NetworkOwner[],
  lists: readonly ObtainedList[] = [],
): Uint8Array<ArrayBuffer> {
  const changed = changedHands(owners, table.names);
  if (changed.length > 0)
    throw new Error(`AS numbers that are not whose the catalogue says:\n${changed.join('\n')}`);
  const make = labelMaker();
  const flat = (family: Family): LabelledSpan<Label>[] =>
    flatten(claimsOf(table, owners, lists, family, make));
  const spans = { 4: flat(4), 6: flat(6) };
  const said = byUse([...spans[4], ...spans[6]]);
  const ids = distinct(said.map((label) => label.provider));
  const services = distinct(said.map((label) => label.service));
  const regions = distinct(said.map((label) => label.region));
  const sources = sourcesOf(table, lists);
  const dates = sources.filter((source) => !source.undated).map((source) => source.date);
  const header: NetworksHeader = {
    version: table.version,
    date: dates.sort().at(-1)!,
    attribution: ATTRIBUTION,
    sources,
    providers: ids.map((id) => describeOwner(owners, id)),
    services,
    regions,
  };
  const labels = said.map(({ provider, service, region, source }) => ({
    provider: ids.indexOf(provider),
    service: service === null ? -1 : services.indexOf(service),
    region: region === null ? -1 : regions.indexOf(region),
    source,
  }));
  const indexOf = new Map(said.map((label, index) => [label, index]));
  const indexed = (family: Family): { start: bigint; end: bigint; label: number }[] =>
    spans[family].map(({ start, end, label }) => ({ start, end, label: indexOf.get(label)! }));
  return encodeNetworks(header, labels, { 4: indexed(4), 6: indexed(6) });
}
