/** A captured page → what the browser's observer would have seen of it. */
import { placeOf } from '../../lib/detect/hosts';
import { ownHosts, type IsOwn, type Page } from '../../lib/detect/sightings';
import type { Observation, UrlObservation } from '../../lib/model';
import { plainUrl } from '../../lib/observe/plain-url';
import { Frames } from './pages-frames';
import { readHtml } from './pages-html';
import type { CapturedPage, CapturedRequest } from './pages-input';

/** @param page host and domain that the captured page's own requests have */
export function observationsOf(captured: CapturedPage, page: Page): Observation[] {
  const { finalUrl, redirects, headers, html, requests } = captured;
  const chain = [captured.url, ...redirects].filter((hop) => plain(hop) !== plain(finalUrl));
  return [
    ...urls('redirect', chain),
    ...urls('document', [finalUrl]),
    ...headers.map((header) => ({ via: 'header' as const, url: plain(finalUrl), ...header })),
    ...requestObservations(captured, ownHosts(page)),
    // Recorded requests say what was loaded; without them the text of the page says what would be.
    ...(html === null ? [] : readHtml(html, finalUrl, requests.length === 0)),
  ];
}

function requestObservations(captured: CapturedPage, isOwn: IsOwn): UrlObservation[] {
  const navigations = new Set([captured.url, captured.finalUrl, ...captured.redirects].map(plain));
  const frames = new Frames();
  return captured.requests.flatMap((request) => {
    const url = plainUrl(request.url);
    const place = url === null ? null : placeOf(url);
    if (url === null || place === null || navigations.has(url)) return [];
    return observe(request, url, isOwn(place.host), frames) ?? [];
  });
}

function observe(
  request: CapturedRequest,
  url: string,
  own: boolean,
  frames: Frames,
): UrlObservation | null {
  if (request.within !== undefined) return { via: 'resource', url, within: request.within };
  // A document that is not one of the page's own navigations is a frame, whoever asked for it.
  if (request.type === 'Document' || request.type === 'iframe') {
    const carrier = frames.carrierOf(url);
    if (carrier !== null) return { via: 'resource', url, within: carrier };
    if (own) return null;
    frames.add(url);
    return { via: 'frame', url };
  }
  if (!request.inFrame) return { via: 'resource', url };
  const owner = frames.ownerOf(url);
  return owner === 'own' ? { via: 'resource', url } : { via: 'resource', url, ...owner };
}

function urls(via: 'redirect' | 'document', list: readonly string[]): UrlObservation[] {
  return list.flatMap((url) => {
    const kept = plainUrl(url);
    return kept === null ? [] : { via, url: kept };
  });
}

function plain(url: string): string {
  return plainUrl(url) ?? url;
}
