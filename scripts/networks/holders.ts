/** Whether the AS numbers of the catalogue still belong to whom it says. */
import type { NetworkOwner } from '../../lib/catalog/networks/owner';

/** AS number → provider id. @throws when two owners claim one number. */
export function providerByAsn(owners: readonly NetworkOwner[]): Map<number, string> {
  const result = new Map<number, string>();
  for (const owner of owners)
    for (const asn of Object.values(owner.holders).flat()) {
      if (result.has(asn))
        throw new Error(`AS${asn} is listed twice: ${result.get(asn)} and ${owner.provider}`);
      result.set(asn, owner.provider);
    }
  return result;
}

/** One line for each number whose holder's name in the table is not the one in the catalogue. */
export function changedHands(
  owners: readonly NetworkOwner[],
  names: ReadonlyMap<number, string>,
): string[] {
  return owners.flatMap((owner) =>
    Object.entries(owner.holders).flatMap(([name, numbers]) =>
      numbers
        .filter((asn) => names.get(asn) !== name)
        .map(
          (asn) =>
            `AS${asn} (${owner.provider}): expected "${name}", found ${found(names.get(asn))}`,
        ),
    ),
  );
}

function found(name: string | undefined): string {
  return name === undefined ? 'nothing' : `"${name}"`;
}
