/** Services proved or hinted at by a name in DNS: mail exchangers, SPF includes, canonical names and the like. */
import { PROVIDERS } from '../catalog/providers/all';
import type { DnsRule, Provider } from '../catalog/types';
import type { Match } from './hosts';

/** Where in the zone the name stood. */
export type DnsKind = keyof DnsRule;

/** Asks by record kind and name. */
export type DnsMatcher = (kind: DnsKind, name: string) => Match | null;

/** @param providers the catalogue, or a changed copy of it in tests */
export function createDnsMatcher(providers: readonly Provider[]): DnsMatcher {
  const bySuffix = new Map<string, Match>();
  for (const provider of providers) {
    for (const service of provider.services) {
      for (const [kind, suffixes] of Object.entries(service.dns ?? {})) {
        for (const suffix of suffixes) bySuffix.set(`${kind}:${suffix}`, { service, provider });
      }
    }
  }
  return (kind, name) => {
    for (let suffix = cleanName(name); ;) {
      const match = bySuffix.get(`${kind}:${suffix}`);
      if (match) return match;
      const dot = suffix.indexOf('.');
      if (dot < 0) return null;
      suffix = suffix.slice(dot + 1);
    }
  };
}

function cleanName(name: string): string {
  const lower = name.toLowerCase();
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

let shared: DnsMatcher | undefined;

/**
 * The service whose names a record of this kind points to: longest suffix on a label boundary.
 * @param kind mx, spf (name of an include), autodiscover, dkim, ns or cname
 * @param name the name the record points to, without priority
 */
export function matchDns(kind: DnsKind, name: string): Match | null {
  shared ??= createDnsMatcher(PROVIDERS);
  return shared(kind, name);
}
