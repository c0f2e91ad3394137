/** Look-ups by id, for views and for what names a provider or service by id (findings, network tables). */
import type { Provider, Service } from '../types';
import { allProviders } from './load';

let byId: Map<string, Provider> | undefined;
const networks = new Map<string, Service>();

/** @param id provider id, e.g. `microsoft` */
export function findProvider(id: string): Provider | null {
  byId ??= new Map(allProviders().map((provider) => [provider.id, provider]));
  return byId.get(id) ?? null;
}

/**
 * A provider's network as a service, for an address of which only the network is known ("Amazon network").
 * Its id is `<provider>-network`.
 */
export function networkService(provider: Provider): Service {
  let service = networks.get(provider.id);
  if (service === undefined) {
    service = {
      id: `${provider.id}-network`,
      name: `${provider.name} (network)`,
      category: 'network',
      layer: 'hosting',
      role: 'hosting',
      sources: [provider.ownership],
      examples: { hit: [], miss: [] },
    };
    networks.set(provider.id, service);
  }
  return service;
}

/** @param id service id, e.g. `ms-forms`, or `<provider>-network` */
export function findService(id: string): { service: Service; provider: Provider } | null {
  for (const provider of allProviders()) {
    for (const service of provider.services) if (service.id === id) return { service, provider };
    if (id === `${provider.id}-network`) return { service: networkService(provider), provider };
  }
  return null;
}
