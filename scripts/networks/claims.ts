/** What announcements and official lists say of addresses, with who is believed before whom. */
import type { NetworkOwner } from '../../lib/catalog/networks/owner';
import { absorb } from './absorb';
import type { AsnTable } from './asn-table';
import type { Claim } from './flatten';
import { providerByAsn } from './holders';
import type { Listed } from './listed';
import type { OfficialList } from './lists';
import type { ObtainedList } from './obtain';
import { parsePrefix, type Family } from './span';
import { SPECIAL } from './special';

/** What a range says. Two that say the same are the same object (see `labelMaker`). */
export interface Label {
  provider: string;
  service: string | null;
  region: string | null;
  /** Place of the source in the table's list of sources; 0 is the npm package, then the lists in order. */
  source: number;
}

/** Makes labels, and gives the same object for the same words. */
export function labelMaker(): (label: Label) => Label {
  const known = new Map<string, Label>();
  return (label) => {
    const key = [label.provider, label.service, label.region, label.source].join('\n');
    const before = known.get(key);
    if (before) return before;
    known.set(key, label);
    return label;
  };
}

/** Of an announced range. A sovereign variant's stands above lists that mix the clouds of one provider. */
function rankOfRange(owner: NetworkOwner | undefined): number {
  return owner?.control === 'sovereign-variant' ? 1000 : 0;
}

/** A provider's own word beats an announcement; a product beats "some address of ours"; then the longest prefix. */
function rankOfListed(list: OfficialList, item: Listed, length: number): number {
  if (list.merged) return 500 + length;
  const product = item.service === undefined ? 0 : 1000;
  return 2000 + product + length * 2 + (item.service === 'EC2' ? 0 : 1);
}

/** All claims on one family, weakest sources first. */
export function claimsOf(
  table: AsnTable,
  owners: readonly NetworkOwner[],
  lists: readonly ObtainedList[],
  family: Family,
  make: (label: Label) => Label,
): Claim<Label>[] {
  const ownerOf = new Map(owners.map((owner) => [owner.provider, owner]));
  const announced = absorb(table.rows[family], providerByAsn(owners), family).map((span) => ({
    start: span.start,
    end: span.end,
    rank: rankOfRange(ownerOf.get(span.provider)),
    label: make({ provider: span.provider, service: null, region: null, source: 0 }),
  }));
  const listed = lists.flatMap(({ list, prefixes }, index) =>
    prefixes.flatMap((item): Claim<Label>[] => {
      const span = parsePrefix(item.prefix);
      if (span?.family !== family) return [];
      const label = make({
        provider: item.provider ?? list.provider,
        service: item.service ?? null,
        region: item.region ?? null,
        source: index + 1,
      });
      const rank = rankOfListed(list, item, span.length);
      return [{ start: span.start, end: span.end, rank, label }];
    }),
  );
  const nobodys = SPECIAL.filter((span) => span.family === family).map(({ start, end }) => ({
    start,
    end,
    rank: Infinity,
    label: null,
  }));
  return [...announced, ...listed, ...nobodys];
}
