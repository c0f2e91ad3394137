/**
 * A main-frame request on its way: its start, each redirect, each start after it. Events can be lost with a dying
 * background, and Firefox tells those that waited for it kind by kind, not in their order. So they are kept as they
 * come, and judged together once the answer is there.
 */
export interface MainRequest {
  requestId: string;
  /** What was asked: origin + path. */
  asked: string[];
  redirects: { from: string; to: string }[];
}

/** Browsers give up after twenty redirects. */
const MAX_REDIRECTS = 20;

/** The request with this id, as far as it is known. */
export function requestOf(known: MainRequest | null, requestId: string): MainRequest {
  return known?.requestId === requestId ? known : { requestId, asked: [], redirects: [] };
}

/** The request starts at an address, or goes on there after a redirect. */
export function withStart(request: MainRequest, url: string): MainRequest {
  return { ...request, asked: [...request.asked, url].slice(-MAX_REDIRECTS - 1) };
}

/** The request is sent elsewhere. */
export function withRedirect(request: MainRequest, from: string, to: string): MainRequest {
  return { ...request, redirects: [...request.redirects, { from, to }].slice(-MAX_REDIRECTS) };
}

/**
 * Whether the whole way to the answer was seen: from an address that was asked, each redirect leads to the next and the
 * last to the answer, and nothing was asked besides. Where Vigie may not see an address on the way, it was not.
 */
export function isWhole({ asked, redirects }: MainRequest, answered: string): boolean {
  const way = [...redirects.map(({ from }) => from), answered];
  return (
    asked.includes(way[0]!) &&
    redirects.every(({ to }, i) => to === way[i + 1]) &&
    asked.every((url) => way.includes(url)) &&
    asked.length <= way.length
  );
}
