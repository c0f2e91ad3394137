/**
 * Observations and catalogue → findings, American and others alike. Pure: the same observations give the same
 * findings, in any order of arrival but for the order of equal evidence.
 */
import { networkService } from '../catalog/providers/find';
import type { Finding, HeaderObservation, Observation } from '../model';
import {
  ownHosts,
  seeAddress,
  seeCanonicalName,
  seeHeaders,
  seeUrl,
  type IsOwn,
  type Lookup,
  type Page,
  type Sighting,
} from './sightings';
import { compareExposures, compareWeights } from './weigh';

/** Evidence kept in a finding; `total` says how much there was. */
export const MAX_EVIDENCE = 20;

/**
 * @param observations everything seen on and around one page
 * @param page the page's host, and the registrable domain whose hosts are its own
 * @param lookup whose network an address is in; without it addresses are not judged
 * @returns one finding a service and layer, strongest first
 */
export function detect(
  observations: readonly Observation[],
  page: Page,
  lookup?: Lookup,
): Finding[] {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightingsOf(observations, page, lookup)) {
    const key = `${sighting.service.id} ${sighting.weight.layer}`;
    const group = groups.get(key);
    if (group) group.push(sighting);
    else groups.set(key, [sighting]);
  }
  return mergeNetworks([...groups.values()])
    .flatMap(toFindings)
    .sort(byStrength);
}

function sightingsOf(
  observations: readonly Observation[],
  page: Page,
  lookup: Lookup | undefined,
): Sighting[] {
  const isOwn = ownHosts(page);
  const headers: HeaderObservation[] = [];
  const sightings: (Sighting | null)[] = [];
  for (const observation of observations) {
    if (observation.via === 'header') headers.push(observation);
    else sightings.push(see(observation, page, isOwn, lookup));
  }
  return [...seeHeaders(headers), ...sightings.filter((sighting) => sighting !== null)];
}

function see(
  observation: Exclude<Observation, HeaderObservation>,
  page: Page,
  isOwn: IsOwn,
  lookup: Lookup | undefined,
): Sighting | null {
  if (observation.via === 'address') {
    return lookup ? seeAddress(observation, observation.ip, lookup) : null;
  }
  if (observation.via !== 'dns') return seeUrl(observation, isOwn);
  if (observation.host !== page.host) return null;
  if (observation.type === 'CNAME') return seeCanonicalName(observation);
  if (observation.type !== 'A' && observation.type !== 'AAAA') return null;
  return lookup ? seeAddress(observation, observation.value, lookup) : null;
}

/**
 * An address in Amazon's network beside a CloudFront header is one dependence, not two: it becomes evidence of the
 * named product.
 */
function mergeNetworks(groups: Sighting[][]): Sighting[][] {
  return groups.filter((group) => {
    const [first] = group;
    if (first === undefined || first.service.id !== networkService(first.provider).id) return true;
    // Of several products always the same one, whichever was seen first.
    const [product] = groups
      .filter(
        ([other]) =>
          other !== undefined &&
          other.provider === first.provider &&
          other.service !== first.service &&
          other.weight.layer === 'hosting' &&
          other.weight.exposure === 'transit',
      )
      .toSorted(([a], [b]) => (a!.service.id < b!.service.id ? -1 : 1));
    product?.push(...group);
    return product === undefined;
  });
}

/** The one finding of a group; none of an empty one. */
function toFindings(sightings: readonly Sighting[]): Finding[] {
  const sorted = sightings.toSorted((a, b) => compareWeights(b.weight, a.weight));
  const [strongest] = sorted;
  if (strongest === undefined) return [];
  const { service, provider, weight } = strongest;
  // A link to a channel does not prove the player that the page embeds.
  const proofs = sorted.filter(
    ({ weight: { certainty } }) => certainty !== 'mentioned' || weight.certainty === 'mentioned',
  );
  const evidence = distinct(proofs.map((proof) => proof.evidence));
  const finding: Finding = {
    service: service.id,
    provider: provider.id,
    control: service.control ?? provider.control,
    layer: weight.layer,
    certainty: weight.certainty,
    exposure: proofs
      .map((proof) => proof.weight.exposure)
      .reduce((most, exposure) => (compareExposures(exposure, most) > 0 ? exposure : most)),
    tenants: [...new Set(proofs.flatMap(({ tenant }) => tenant ?? []))],
    evidence: evidence.slice(0, MAX_EVIDENCE),
    total: evidence.length,
  };
  return [finding];
}

function distinct(observations: readonly Observation[]): Observation[] {
  return [...new Map(observations.map((seen) => [identity(seen), seen])).values()];
}

function identity(seen: Observation): string {
  switch (seen.via) {
    case 'header':
      return `header ${seen.url} ${seen.name}`;
    case 'address':
      return `address ${seen.host} ${seen.ip}`;
    case 'dns':
      return `dns ${seen.host} ${seen.type} ${seen.value}`;
    default:
      return `${seen.via} ${seen.url}`;
  }
}

function byStrength(a: Finding, b: Finding): number {
  return compareWeights(b, a) || (a.service < b.service ? -1 : 1);
}
