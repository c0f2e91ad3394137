/**
 * Services proved by the main document's response headers. Only headers that one service alone sends are in the
 * catalogue: those of a protocol (S3's `x-amz-request-id`), of a product anybody can run (IIS, Varnish) or of an
 * application are not evidence.
 */
import { allProviders } from '../catalog/providers/load';
import type { HeaderRule, Provider, Service } from '../catalog/types';
import type { HeaderObservation } from '../model';
import type { Match } from './hosts';

interface HeaderEntry {
  rule: HeaderRule;
  match: Match;
}

/** A service and the header that proved it. */
interface HeaderMatch extends Match {
  proof: HeaderObservation;
}

/** Judges the headers of answers. */
interface HeaderMatcher {
  /** Services proved by the headers of one answer (all of one URL). */
  match(headers: readonly HeaderObservation[]): HeaderMatch[];
  /** Whether any rule reads a header of this name. */
  reads(name: string): boolean;
}

/** @param providers the catalogue, or a changed copy of it in tests */
export function createHeaderMatcher(providers: readonly Provider[]): HeaderMatcher {
  const byName = new Map<string, HeaderEntry[]>();
  const names = new Set<string>();
  for (const provider of providers) {
    for (const service of provider.services) addRules(byName, names, service, provider);
  }
  return {
    reads: (name) => names.has(name),
    match(headers) {
      const found: HeaderMatch[] = [];
      for (const header of headers) {
        for (const { rule, match } of byName.get(header.name) ?? []) {
          if (holds(rule, headers, header)) found.push({ ...match, proof: header });
        }
      }
      return found;
    },
  };
}

function addRules(
  byName: Map<string, HeaderEntry[]>,
  names: Set<string>,
  service: Service,
  provider: Provider,
): void {
  for (const rule of service.headers ?? []) {
    const list = byName.get(rule.name) ?? [];
    list.push({ rule, match: { service, provider } });
    byName.set(rule.name, list);
    names.add(rule.name);
    for (const companion of rule.with ?? []) names.add(companion.name);
  }
}

function holds(
  rule: HeaderRule,
  headers: readonly HeaderObservation[],
  header: HeaderObservation,
): boolean {
  if (rule.value && !rule.value.test(header.value)) return false;
  return (rule.with ?? []).every((companion) =>
    headers.some(
      (other) => other.name === companion.name && (companion.value?.test(other.value) ?? true),
    ),
  );
}

let shared: HeaderMatcher | undefined;

/** The matcher of the shipped catalogue, built on first use. */
export function headerMatcher(): HeaderMatcher {
  shared ??= createHeaderMatcher(allProviders());
  return shared;
}
