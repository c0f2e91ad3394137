/**
 * Whose network the machines that take a zone's mail are in. A machine under the body's own name can stand in a cloud:
 * then the name says nothing, its address does.
 */
import { findProvider, networkService } from '../catalog/providers/find';
import type { Lookup } from '../detect/sightings';
import type { DnsObservation, Finding } from '../model';
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
  const mx = observations.filter(({ host, type }) => type === 'MX' && plainName(host) === zone);
  const lowest = Math.min(...mx.map(({ value }) => Number(value.split(' ')[0])));
  const first = mx.filter(({ value }) => Number(value.split(' ')[0]) === lowest);
  const machines = new Set(first.map(({ value }) => plainName(value.split(' ')[1] ?? '')));
  const found = new Map<string, Finding>();
  for (const record of observations) {
    if (!isAddress(record) || !machines.has(plainName(record.host))) continue;
    const network = lookup(record.value);
    const provider = network && findProvider(network.provider);
    if (!provider) continue;
    const before = found.get(provider.id);
    const takes = first.filter(
      ({ value }) => plainName(value.split(' ')[1] ?? '') === plainName(record.host),
    );
    const evidence = [...new Set([...(before?.evidence ?? []), ...takes, record])];
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

function isAddress({ type }: DnsObservation): boolean {
  return type === 'A' || type === 'AAAA';
}
