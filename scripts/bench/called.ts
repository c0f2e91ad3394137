/** Addresses that a page must call to be found to depend on so many services: told by the engine, not written down. */
import { PROVIDERS } from '../../lib/catalog/providers/all';
import { detect } from '../../lib/detect/detect';
import type { Finding } from '../../lib/model';
import { makeVerdict } from '../../lib/verdict/fixtures';

/**
 * Addresses, one a service, that together count as `count` findings: spread over the whole catalogue.
 * @throws when the catalogue has fewer services that a page can call
 */
export function addressesOfServices(
  count: number,
  site: { host: string; domain: string },
): string[] {
  const found = (urls: readonly string[]): readonly Finding[] => {
    const seen = urls.map((url) => ({ via: 'resource' as const, url }));
    return makeVerdict(detect(seen, site), site).counted;
  };
  const all = PROVIDERS.flatMap((provider) => provider.services).flatMap((service) =>
    (service.hosts ?? [])
      .flatMap(({ suffix, paths = ['/'] }) => paths.map((path) => `https://${suffix}${path}`))
      .filter((url) => found([url]).some((finding) => finding.service === service.id))
      .slice(0, 1),
  );
  const chosen = Array.from(
    { length: count },
    (_, i) => all[Math.floor((i * all.length) / count)]!,
  );
  const { size } = new Set(found(chosen).map((finding) => finding.service));
  if (all.length < count || size !== count)
    throw new Error(`${size} services of ${count}: the catalogue knows ${all.length} to call`);
  return chosen;
}
