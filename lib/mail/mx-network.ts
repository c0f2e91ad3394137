/**
 * Whose network the machines that take a zone's mail are in. A machine under the body's own name can stand in a cloud:
 * then the name says nothing, its address does.
 */
import { findProvider, networkService } from '../catalog/providers/find';
import type { Lookup } from '../detect/sightings';
import type { DnsObservation, Finding } from '../model';
import { readMxValue } from './mx-value';
import { plainName } from './names';

/**
 * One finding a network, for mail that goes to machines we cannot name otherwise.
 * @param zone whose MX records are looked at
 */
export function mxNetworkFindings(
  observations: readonly DnsObservation[],
  zone: string,
  lookup: Lookup,
): Finding[] {
  const first = firstMachines(observations, zone);
  const found = new Map<string, Finding>();
  for (const record of observations) {
    const mx = isAddress(record) && first.get(plainName(record.host));
    if (!mx) continue;
    const network = lookup(record.value);
    const provider = network && findProvider(network.provider);
    if (!provider) continue;
    const before = found.get(provider.id);
    const evidence = [...new Set([...(before?.evidence ?? []), mx, record])];
    found.set(provider.id, {
      service: networkService(provider).id,
      provider: provider.id,
      control: provider.control,
      layer: 'mail',
      certainty: 'observed',
      exposure: 'content',
      tenants: [],
      evidence,
      total: evidence.length,
    });
  }
  return [...found.values()];
}

/** The machines of lowest preference, each with the MX record that names it. */
function firstMachines(
  observations: readonly DnsObservation[],
  zone: string,
): Map<string, DnsObservation> {
  const all = observations.flatMap((record) => {
    const mx = record.type === 'MX' && plainName(record.host) === zone && readMxValue(record.value);
    return mx ? [{ ...mx, record }] : [];
  });
  const lowest = Math.min(...all.map(({ preference }) => preference));
  const first = all.filter(({ preference }) => preference === lowest);
  return new Map(first.map(({ host, record }) => [host, record]));
}

function isAddress({ type }: DnsObservation): boolean {
  return type === 'A' || type === 'AAAA';
}
