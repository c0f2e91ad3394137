/** One observation → the services it shows, each with what it is worth. */
import { findProvider, networkService } from '../catalog/providers/find';
import type { Provider, Service } from '../catalog/types';
import type {
  AddressObservation,
  DnsObservation,
  HeaderObservation,
  Observation,
  UrlObservation,
} from '../model';
import { headerMatcher } from './headers';
import { isIgnoredLink, matchPlace, matchUrl, placeOf, type Match } from './hosts';
import { matchMailbox } from './mailboxes';
import { weigh, type Sighting as How, type Weight } from './weigh';

/** A service seen in one observation. */
export interface Sighting {
  service: Service;
  provider: Provider;
  tenant?: string;
  weight: Weight;
  evidence: Observation;
}

/** Whose network an address is in; what lib/detect/networks answers. */
interface NetworkMatch {
  /** Provider id. */
  provider: string;
  /** The owner's own product name, where its list says so. */
  service?: string;
  region?: string;
  source: string;
}

export type Lookup = (ip: string) => NetworkMatch | null;

/** The page that is judged: its host, and the domain whose hosts are its own. */
export interface Page {
  host: string;
  domain: string;
}

/** Tells the page's own hosts from third parties. */
export type IsOwn = (host: string) => boolean;

/**
 * The site's own hosts are those of its registrable domain. A page that sits at a provider's name
 * (`sites.google.com`, `ville.github.io`) owns only its host: the rest of the domain is the provider's.
 */
export function ownHosts(page: Page): IsOwn {
  const match = matchPlace({ host: page.host, path: '/' });
  const atProvider = match !== null && !isItself(match);
  const below = `.${page.domain}`;
  return (host) =>
    host === page.host || (!atProvider && (host === page.domain || host.endsWith(below)));
}

/** The service a URL observation shows, if any. */
export function seeUrl(observation: UrlObservation, isOwn: IsOwn): Sighting | null {
  const { via, url, within } = observation;
  if (url.startsWith('mailto:')) {
    const match = matchMailbox(url);
    return match && toSighting(match, { via, handsOver: true }, observation);
  }
  if (via === 'document' || via === 'redirect') {
    const match = matchUrl(url);
    if (match === null || (via === 'document' && isItself(match))) return null;
    return toSighting(match, { via, pending: observation.pending ?? false }, observation);
  }
  // What a third-party frame loads is that frame's doing: the page chose the frame, not YouTube's advertising.
  const outer = within === undefined ? null : placeOf(within);
  if (outer !== null && !isOwn(outer.host)) {
    const match = matchPlace(outer);
    return match && toSighting(match, { via: 'frame' }, observation);
  }
  const match = matchUrl(url);
  if (match === null || (via === 'link' && isIgnoredLink(url))) return null;
  const place = placeOf(url);
  if (place === null || isOwn(place.host)) return null;
  const handsOver = match.service.linkCounts?.test(place.host + place.path) ?? false;
  return toSighting(match, { via, pending: observation.pending ?? false, handsOver }, observation);
}

/** A page of data.gouv.fr or of a European tool is that tool: it depends on nobody for being itself. */
function isItself({ service, provider }: Match): boolean {
  const control = service.control ?? provider.control;
  return service.role !== 'hosting' && (control === 'european' || control === 'other');
}

/** The services that the headers of the main document prove. */
export function seeHeaders(observations: readonly HeaderObservation[]): Sighting[] {
  const answers = new Map<string, HeaderObservation[]>();
  for (const header of observations) {
    const answer = answers.get(header.url);
    if (answer) answer.push(header);
    else answers.set(header.url, [header]);
  }
  return [...answers.values()]
    .flatMap((answer) => headerMatcher().match(answer))
    .map(({ proof, ...match }) => toSighting(match, { via: 'header' }, proof))
    .filter((sighting) => sighting !== null);
}

/** The network the main document came from. */
export function seeAddress(
  observation: AddressObservation | DnsObservation,
  ip: string,
  lookup: Lookup,
): Sighting | null {
  const network = lookup(ip);
  const provider = network && findProvider(network.provider);
  if (!provider) return null;
  const named = provider.services.find(
    (service) => network.service !== undefined && service.network?.includes(network.service),
  );
  const service = named ?? networkService(provider);
  return toSighting({ service, provider }, { via: 'address' }, observation);
}

/** What the zone says of the page's own host: its canonical name. Mail records are judged in lib/mail. */
export function seeCanonicalName(observation: DnsObservation): Sighting | null {
  const host = observation.value.replace(/\.$/, '');
  const match = matchPlace({ host, path: '/' });
  return match && toSighting(match, { via: 'dns' }, observation);
}

function toSighting(match: Match, how: How, evidence: Observation): Sighting | null {
  const weight = weigh(match.service, how);
  return weight && { ...match, weight, evidence };
}
