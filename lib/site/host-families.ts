import { HOST_FAMILIES, NO_PLACE, type HostFamily } from '../catalog/sites/host-families';

/** The family whose shape a normal host has. */
export function matchFamily(host: string): HostFamily | null {
  for (const family of HOST_FAMILIES) {
    if (!host.endsWith(family.end) || !family.pattern.test(host)) continue;
    if (family.certainty === 'certain' || !NO_PLACE.test(host)) return family;
  }
  return null;
}
