/** How much of the address space a table covers, and whether a new table lost too much of it. */
import { decodeNetworks } from '../../lib/detect/networks-format';
import type { Ranges } from '../../lib/detect/networks-ranges';

/** Addresses by provider id: IPv4 addresses, and /64s of IPv6. */
export type Coverage = Map<string, { v4: number; v6: number }>;

const WORD = 2 ** 32;

/** @throws when the bytes are not a table. */
export function coverageOf(bytes: ArrayBuffer): Coverage {
  const { header, labels, v4, v6 } = decodeNetworks(bytes);
  const result: Coverage = new Map();
  const add = (ranges: Ranges, family: 'v4' | 'v6', high: number): void => {
    ranges.labels.forEach((label, i) => {
      const id = header.providers[labels[label]!.provider]![0];
      const sum = result.get(id) ?? { v4: 0, v6: 0 };
      sum[family] +=
        (ranges.endHi[i]! - ranges.startHi[i]!) * high + ranges.endLo[i]! - ranges.startLo[i]! + 1;
      result.set(id, sum);
    });
  };
  add(v4, 'v4', 1);
  add(v6, 'v6', WORD);
  return result;
}

/** One line for each provider, and one for all, that lost more than a tenth of its addresses. */
export function shrunk(before: Coverage, after: Coverage): string[] {
  const lines: string[] = [];
  const total = (coverage: Coverage, family: 'v4' | 'v6'): number =>
    [...coverage.values()].reduce((sum, item) => sum + item[family], 0);
  const check = (who: string, family: 'v4' | 'v6', old: number, now: number): void => {
    if (now < old * 0.9)
      lines.push(
        `${who}: ${family} addresses fell from ${old} to ${now} (-${Math.round((1 - now / old) * 100)} %)`,
      );
  };
  for (const family of ['v4', 'v6'] as const) {
    for (const [id, item] of before) check(id, family, item[family], after.get(id)?.[family] ?? 0);
    check('all', family, total(before, family), total(after, family));
  }
  return lines;
}
