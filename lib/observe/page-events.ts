/** Moments in a page's life that the observer waits for. */

const event = (type: string, isToCome = false): Promise<void> =>
  new Promise((resolve) => {
    if (isToCome) document.addEventListener(type, () => resolve(), { once: true });
    else resolve();
  });

/** Resolves when the document has been parsed. */
export const whenParsed = (): Promise<void> =>
  event('DOMContentLoaded', document.readyState === 'loading');

/** Resolves when a prerendered page is really shown; at once for others. */
export const whenShown = (): Promise<void> =>
  event('prerenderingchange', (document as { prerendering?: boolean }).prerendering);

/**
 * Calls back when the view changes without a load: history API, fragment that names a route.
 * @returns a function that stops it.
 */
export function whenViewChanges(changed: () => void): () => void {
  const place = (): string => location.pathname + location.search + routeOf(location.hash);
  let before = place();
  const check = (): void => {
    if (place() === before) return;
    before = place();
    changed();
  };
  // The Navigation API tells of pushState; where it is missing, back, forward and fragments still do.
  const { navigation } = globalThis as { navigation?: EventTarget };
  const end = new AbortController();
  const on = { signal: end.signal };
  addEventListener('popstate', check, on);
  addEventListener('hashchange', check, on);
  navigation?.addEventListener('currententrychange', check, on);
  return () => end.abort();
}

/** `#/page` and `#!/page` are routes; `#section` is a place on the same view. */
function routeOf(hash: string): string {
  return /^#!?\//.test(hash) ? hash : '';
}
