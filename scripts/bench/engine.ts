/** The engine alone: addresses judged a second on one core, how that grows with a page, and with the catalogue. */
import { PROVIDERS } from '../../lib/catalog/providers/all';
import type { Provider } from '../../lib/catalog/types';
import { detect } from '../../lib/detect/detect';
import { createMatcher } from '../../lib/detect/hosts';
import { isRelevant } from '../../lib/detect/relevant';
import type { Observation } from '../../lib/model';
import { classify } from '../../lib/site/classify';
import { quantile } from './stats';

export interface Engine {
  /** Addresses kept or dropped a second: the work done on all of a page’s addresses. */
  relevantPerSecond: number;
  /** Hosts classified a second. */
  hostsPerSecond: number;
  /** Microseconds an address, for pages of these many: filter, then detect. */
  growth: { urls: number; microseconds: number }[];
  /** Nanoseconds an address with the catalogue as it is, and with one of ten times as many rules. */
  catalogue: { services: number; nanoseconds: number }[];
}

const PAGE = { host: 'www.banc-essai.gouv.fr', domain: 'banc-essai.gouv.fr' };

/** Addresses as pages hold them: one in five known. */
function addresses(count: number): Observation[] {
  return Array.from({ length: count }, (_, i) => ({
    via: i % 3 ? ('link' as const) : ('resource' as const),
    url:
      i % 5
        ? `https://site-${i % 997}.example/rubrique/${i}`
        : `https://${['forms.office.com/e', 'fonts.gstatic.com/s', 'www.youtube.com/embed', 'x.sharepoint.com/sites'][(i / 5) % 4]}/${i}`,
  }));
}

/** Median time of a task in milliseconds, after it has warmed up. */
function time(task: () => void, runs = 7): number {
  task();
  task();
  return quantile(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      task();
      return performance.now() - start;
    }),
    0.5,
  );
}

/** Takes some ten seconds. */
export function measureEngine(): Engine {
  const many = addresses(100_000);
  const relevant = time(() => void many.filter(isRelevant));
  const hosts = Array.from({ length: 20_000 }, (_, i) =>
    i % 2 ? `site-${i}.exemple.gouv.fr` : `www.site-${i}.com`,
  );
  const classified = time(() => hosts.forEach((host) => classify(host)), 3);
  const growth = [100, 1000, 10_000, 100_000].map((urls) => {
    const all = addresses(urls);
    const repeat = Math.max(1, 10_000 / urls);
    const ms = time(() => {
      for (let i = 0; i < repeat; i++) detect(all.filter(isRelevant), PAGE);
    });
    return { urls, microseconds: (ms * 1000) / repeat / urls };
  });
  const tenfold = [
    ...PROVIDERS,
    ...Array.from({ length: 9 }, (_, copy) => PROVIDERS.map((p) => renamed(p, copy))).flat(),
  ];
  const catalogue = [PROVIDERS, tenfold].map((providers) => {
    const matcher = createMatcher(providers);
    const ms = time(() => many.forEach((o) => 'url' in o && matcher.url(o.url)));
    return {
      services: providers.flatMap((p) => p.services).length,
      nanoseconds: (ms * 1e6) / many.length,
    };
  });
  return {
    relevantPerSecond: (many.length / relevant) * 1000,
    hostsPerSecond: (hosts.length / classified) * 1000,
    growth,
    catalogue,
  };
}

/** The provider again, under hosts that nobody has. */
function renamed(provider: Provider, copy: number): Provider {
  return {
    ...provider,
    services: provider.services.map((service) => ({
      ...service,
      hosts: (service.hosts ?? []).map((rule) => ({
        ...rule,
        suffix: `${rule.suffix}.copie-${copy}.example`,
      })),
    })),
  };
}
