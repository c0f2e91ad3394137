/** Makes a finding of a mail service and the records that prove it. */
import type { MailParty } from '../catalog/mail/types';
import type { Certainty, DnsObservation, Exposure, Finding, Layer } from '../model';

/** Records kept as evidence; `total` tells how many there were. */
const MAX_EVIDENCE = 8;

/** What a finding adds to the party. */
export interface FindingOf {
  layer: Layer;
  certainty: Certainty;
  exposure: Exposure;
  evidence: readonly DnsObservation[];
}

/** Builds the finding; records seen twice count once. */
export function mailFinding(
  party: MailParty,
  { layer, certainty, exposure, evidence }: FindingOf,
): Finding {
  const unique = [...new Map(evidence.map((o) => [`${o.host} ${o.type} ${o.value}`, o])).values()];
  return {
    service: party.id,
    provider: party.provider,
    control: party.control,
    layer,
    certainty,
    exposure,
    tenants: [...new Set(unique.flatMap((o) => tenantOf(o.value)))],
    evidence: unique.slice(0, MAX_EVIDENCE),
    total: unique.length,
  };
}

/** The Microsoft 365 tenant that a DKIM target names. */
function tenantOf(value: string): string[] {
  const tenant =
    /\._domainkey\.([^.]+)\.(?:onmicrosoft\.com|[^.]+\.dkim\.mail\.microsoft)\.?$/.exec(value)?.[1];
  return tenant ? [tenant] : [];
}
