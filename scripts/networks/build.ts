/** Announced ranges and official lists → the table. Pure: what it needs is given, what it makes is returned. */
import type { NetworkOwner } from '../../lib/catalog/networks/owner';
import type { NetworkSource, NetworksHeader } from '../../lib/detect/networks-format';
import { absorb } from './absorb';
import type { AsnTable } from './asn-table';
import { encodeNetworks, type IndexedSpan } from './encode';
import { flatten, type Claim } from './flatten';
import { changedHands, providerByAsn } from './holders';
import type { Listed } from './listed';
import type { OfficialList } from './lists';
import type { ObtainedList } from './obtain';
import { parsePrefix, type Family } from './span';
import { SPECIAL } from './special';

const ATTRIBUTION =
  'Networks: DB-IP (https://db-ip.com/), RouteViews and NRO, through @ip-location-db/asn, CC BY 4.0, modified.';

/** What a range says, before it becomes an index: order is provider, service, region, source. */
type LabelParts = [string, string, string, number];

/** Of an announced range. A sovereign variant's stands above lists that mix the clouds of one provider. */
function rankOfRange(owner: NetworkOwner | undefined): number {
  return owner?.control === 'sovereign-variant' ? 1000 : 0;
}

/** A provider's own word beats an announcement; a product beats "some address of ours"; then the longest prefix. */
function rankOfListed(list: OfficialList, item: Listed, length: number): number {
  if (list.merged) return 500 + length;
  return (
    2000 + (item.service === undefined ? 0 : 1000) + length * 2 + (item.service === 'EC2' ? 0 : 1)
  );
}

/** Claims of the official lists on one family. `key` turns what is said into a label. */
function listClaims(
  lists: readonly ObtainedList[],
  family: Family,
  key: (parts: LabelParts) => string,
): Claim[] {
  return lists.flatMap(({ list, prefixes }, index) =>
    prefixes.flatMap((item) => {
      const span = parsePrefix(item.prefix);
      if (span?.family !== family) return [];
      const provider = item.provider ?? list.provider;
      const label = key([provider, item.service ?? '', item.region ?? '', index + 1]);
      return [
        { start: span.start, end: span.end, rank: rankOfListed(list, item, span.length), label },
      ];
    }),
  );
}

function count(spans: readonly { label: string }[], into: Map<string, number>): void {
  for (const { label } of spans) into.set(label, (into.get(label) ?? 0) + 1);
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
  const providers = providerByAsn(owners);
  const ownerOf = new Map(owners.map((owner) => [owner.provider, owner]));
  const base: NetworkSource = { name: 'RouteViews, NRO, DB-IP', date: table.date, official: false };
  const sources: NetworkSource[] = [
    base,
    ...lists.map(({ list, date, undated }) => ({
      name: list.name,
      date,
      official: true,
      ...(undated ? { undated: true as const } : {}),
    })),
  ];
  const key = (parts: LabelParts): string => JSON.stringify(parts);
  const flat = (family: Family): { start: bigint; end: bigint; label: string }[] =>
    flatten([
      ...absorb(table.rows[family], providers, family).map((span) => ({
        start: span.start,
        end: span.end,
        rank: rankOfRange(ownerOf.get(span.provider)),
        label: key([span.provider, '', '', 0]),
      })),
      ...listClaims(lists, family, key),
      ...SPECIAL.filter((span) => span.family === family).map((span) => ({
        start: span.start,
        end: span.end,
        rank: 1e6,
        label: null,
      })),
    ]);
  const ranges = { 4: flat(4), 6: flat(6) };

  const uses = new Map<string, number>();
  count(ranges[4], uses);
  count(ranges[6], uses);
  // The commonest label first: its index takes one byte.
  const keys = [...uses]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([label]) => label);
  const parts = keys.map((label) => JSON.parse(label) as LabelParts);
  const ids = [...new Set(parts.map(([provider]) => provider))].sort();
  const services = [...new Set(parts.map(([, service]) => service))].filter(Boolean).sort();
  const regions = [...new Set(parts.map(([, , region]) => region))].filter(Boolean).sort();
  const dated = sources.filter((source) => !source.undated);
  const header: NetworksHeader = {
    version: table.version,
    date: dated
      .map((source) => source.date)
      .sort()
      .at(-1)!,
    attribution: ATTRIBUTION,
    sources,
    providers: ids.map((id) => {
      const owner = ownerOf.get(id);
      if (!owner) throw new Error(`${id} is in a list but not in the network catalogue`);
      return { id, name: owner.name, control: owner.control, countries: [...owner.countries] };
    }),
    services,
    regions,
  };
  const labels = parts.map(([provider, service, region, source]) => ({
    provider: ids.indexOf(provider),
    service: services.indexOf(service),
    region: regions.indexOf(region),
    source,
  }));
  const indexOf = new Map(keys.map((label, index) => [label, index]));
  const indexed = (family: Family): IndexedSpan[] =>
    ranges[family].map(({ start, end, label }) => ({ start, end, label: indexOf.get(label)! }));
  return encodeNetworks(header, labels, { 4: indexed(4), 6: indexed(6) });
}
