/** Which frame of a captured page made a request: captures say "a frame", not which one. */
import { matchUrl } from '../../lib/detect/hosts';

/** Frames that widgets of the same company open inside their own frame, or beside it: no choice of the page. */
const RIDES_ALONG: ReadonlySet<string> = new Set([
  'g-ads',
  'g-signin',
  'g-api-other',
  'g-cdn',
  'g-fonts',
]);

/** The third-party frames seen so far, in the order of the capture. */
export class Frames {
  #third: { url: string; provider: string | null }[] = [];

  /** Takes in the document of a third-party frame. */
  add(url: string): void {
    this.#third.push({ url, provider: matchUrl(url)?.provider.id ?? null });
  }

  /** The frame a frame's document rides along with (YouTube's advertising), or null when the page chose it. */
  carrierOf(url: string): string | null {
    const match = matchUrl(url);
    return match && RIDES_ALONG.has(match.service.id) ? this.#lastOf(match.provider.id) : null;
  }

  /**
   * The frame that made a request: one of the same company first, else the latest third-party frame; `own` when only
   * frames of the site are there, or those without an address, which a page writes itself.
   */
  ownerOf(url: string): { within: string } | 'own' {
    const provider = matchUrl(url)?.provider.id;
    const within = (provider && this.#lastOf(provider)) || this.#third.at(-1)?.url;
    return within ? { within } : 'own';
  }

  #lastOf(provider: string): string | null {
    return this.#third.findLast((frame) => frame.provider === provider)?.url ?? null;
  }
}
