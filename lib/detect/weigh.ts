/**
 * What one observation of a service is worth. The whole of the judgement is in this table:
 *
 * | seen as | certainty | exposure |
 * |---|---|---|
 * | document, redirect, header, address, canonical name | observed | content for a work tool or a sign-in, else transit: the whole site passes there |
 * | frame | observed | content for a service that takes people's data, else metadata |
 * | resource | observed | metadata: the visitor's address goes there at load; more is possible but not seen |
 * | form target | declared: nothing was sent yet | content: what people type goes there |
 * | written but not contacted (`data-src`, consent-gated, preconnect) | declared | as if it were loaded |
 * | link that hands content or identity over (Service.linkCounts) | declared | content |
 * | link to a published mailbox (`mailto:`) | declared | content: what people write goes there |
 * | any other link | mentioned | on-click |
 *
 * A link is the body's own choice of where it sends its public, so a form to answer or a sign-in counts although
 * nothing was exchanged yet; a video, a help page or a vendor's home does not.
 */
import type { Service } from '../catalog/types';
import type { Certainty, Exposure, Layer, Via } from '../model';

export interface Weight {
  layer: Layer;
  certainty: Certainty;
  exposure: Exposure;
}

/** How a service was seen. `handsOver`: the link is one that Service.linkCounts names, or a published mailbox. */
export interface Sighting {
  via: Via;
  pending?: boolean;
  handsOver?: boolean;
}

/**
 * @param service the service that was seen; one that runs on the body's own machines weighs nothing
 * @returns null where the sighting is no evidence at all
 */
export function weigh(service: Service, sighting: Sighting): Weight | null {
  if (service.role === 'on-premises' || service.role === 'ignore-link') return null;
  switch (sighting.via) {
    case 'document':
    case 'redirect':
    case 'header':
    case 'address':
    case 'dns':
      return weighDelivery(service, sighting.pending ? 'declared' : 'observed');
    case 'frame':
    case 'resource':
      return {
        layer: layerInPage(service),
        certainty: sighting.pending ? 'declared' : 'observed',
        exposure: sighting.via === 'frame' && takesData(service) ? 'content' : 'metadata',
      };
    case 'form':
      return { layer: layerInPage(service), certainty: 'declared', exposure: 'content' };
    default:
      return sighting.handsOver
        ? { layer: layerInPage(service), certainty: 'declared', exposure: 'content' }
        : { layer: layerInPage(service), certainty: 'mentioned', exposure: 'on-click' };
  }
}

/** The page itself came from, or went through, the service. */
function weighDelivery(service: Service, certainty: Certainty): Weight | null {
  // A short link or a shop passed on the way serves nothing of the site.
  if (service.role === 'mention') return null;
  if (service.role === 'infrastructure') {
    return { layer: 'hosting', certainty, exposure: 'administrative' };
  }
  return takesData(service) && service.layer !== 'hosting'
    ? { layer: service.layer, certainty, exposure: 'content' }
    : { layer: 'hosting', certainty, exposure: 'transit' };
}

/** A hosting service that a page merely loads from, links to or posts to hosts somebody else: a third party. */
function layerInPage(service: Service): Layer {
  return service.layer === 'hosting' ? 'third-party' : service.layer;
}

function takesData(service: Service): boolean {
  return service.role === 'user-data' || service.role === 'mail';
}

const CERTAINTIES: readonly Certainty[] = ['mentioned', 'declared', 'observed'];
const EXPOSURES: readonly Exposure[] = [
  'administrative',
  'on-click',
  'metadata',
  'transit',
  'content',
];

/** Positive where `a` proves more than `b`: certainty first, then exposure. */
export function compareWeights(
  a: Pick<Weight, 'certainty' | 'exposure'>,
  b: Pick<Weight, 'certainty' | 'exposure'>,
): number {
  return (
    CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
    compareExposures(a.exposure, b.exposure)
  );
}

/** Positive where `a` exposes people more than `b`. */
export function compareExposures(a: Exposure, b: Exposure): number {
  return EXPOSURES.indexOf(a) - EXPOSURES.indexOf(b);
}
