/**
 * The order of alternatives that serve the same need. Nobody is favoured: vendors take turns, one day each, from a
 * starting point that differs by site. What is American by its owner or its technology comes after the rest.
 */
import type { Alternative } from '../catalog/alternatives/types';

/** FNV-1a, 32 bits: the same text always gives the same number. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value >>> 0;
}

function rotated<T>(items: readonly T[], by: number): T[] {
  const start = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/** Vendors take turns; a vendor with several tools shows one, then another on its next turn. */
function takeTurns(alternatives: readonly Alternative[], turn: number): Alternative[] {
  const byVendor = new Map<string, Alternative[]>();
  for (const alternative of alternatives) {
    const vendor = alternative.publisher ?? alternative.id;
    byVendor.set(vendor, [...(byVendor.get(vendor) ?? []), alternative]);
  }
  const names = [...byVendor.keys()].sort();
  const round = Math.floor(turn / Math.max(names.length, 1));
  const lists = rotated(names, turn).map((name) => rotated(byVendor.get(name) ?? [], round));
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) =>
    lists.flatMap((list) => list.slice(i, i + 1)),
  ).flat();
}

/**
 * Orders alternatives of one need. `seed` is the site's domain and the need; `day` counts days since 1970, so that
 * each vendor comes first one day in N.
 */
export function fairOrder(
  alternatives: readonly Alternative[],
  seed: string,
  day: number,
): Alternative[] {
  const turn = (hash(seed) % 1000) + Math.max(0, Math.floor(day));
  return [
    ...takeTurns(
      alternatives.filter(({ american }) => !american),
      turn,
    ),
    ...takeTurns(
      alternatives.filter(({ american }) => american),
      turn,
    ),
  ];
}
