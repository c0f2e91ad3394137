/** Moments in a page's life that the observer waits for. */

/** Resolves when the document has been parsed. */
export function whenParsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }),
  );
}

/** Resolves when a prerendered page is really shown; at once for others. */
export function whenShown(): Promise<void> {
  if (!(document as { prerendering?: boolean }).prerendering) return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('prerenderingchange', () => resolve(), { once: true }),
  );
}

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
  const on: [EventTarget | undefined, string][] = [
    [globalThis, 'popstate'],
    [globalThis, 'hashchange'],
    [navigation, 'currententrychange'],
  ];
  for (const [target, type] of on) target?.addEventListener(type, check);
  return () => {
    for (const [target, type] of on) target?.removeEventListener(type, check);
  };
}

/** `#/page` and `#!/page` are routes; `#section` is a place on the same view. */
function routeOf(hash: string): string {
  return /^#!?\//.test(hash) ? hash : '';
}
