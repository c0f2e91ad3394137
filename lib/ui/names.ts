/** Names of services and providers by id, from the catalogue. For our own pages; the in-page badge is sent its names. */
import { DNS_HOSTS, GATEWAYS, MAILBOXES } from '../catalog/mail/parties';
import { findProvider, findService } from '../catalog/providers/find';
import type { Provider } from '../catalog/types';
import type { Finding } from '../model';

/** Services that only DNS shows have their own catalogue. */
const parties = [...MAILBOXES, ...GATEWAYS, ...DNS_HOSTS];
const partyNames = new Map(parties.map((p) => [p.id, p.name]));
const companyNames = new Map(parties.map((p) => [p.provider, p.company]));

/** The provider with this id, if the catalogue still has it. */
export function provider(id: string): Provider | undefined {
  return findProvider(id) ?? undefined;
}

/** A provider's name; the id itself for one the catalogue no longer knows. */
export function providerName(id: string): string {
  return findProvider(id)?.name ?? companyNames.get(id) ?? id;
}

/** A service's name; the id itself for one the catalogue no longer knows. */
export function serviceName(id: string): string {
  return findService(id)?.service.name ?? partyNames.get(id) ?? id;
}

/** The names that a set of findings needs, by id: what the in-page badge is sent, so that it carries no catalogue. */
export function namesOf(findings: readonly Finding[]): Record<string, string> {
  return Object.fromEntries(
    findings.flatMap((f) => [
      [f.service, serviceName(f.service)],
      [f.provider, providerName(f.provider)],
    ]),
  );
}
