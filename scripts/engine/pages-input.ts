/** One line of `engine pages`, checked: what else was sent is ignored, what is wrong is told. */

/** A request of a captured page. */
export interface CapturedRequest {
  url: string;
  /** `Document`, `Script`… as Chromium names them; null when not known. */
  type: string | null;
  /** Made by the page itself, or by a frame in it. */
  inFrame: boolean;
  /** URL of the outermost frame that made it, where the capture knows. */
  within?: string;
}

/** A captured page. */
export interface CapturedPage {
  url: string;
  /** Where the redirects ended. */
  finalUrl: string;
  redirects: string[];
  requests: CapturedRequest[];
  /** Of the main document; names in lower case. */
  headers: { name: string; value: string }[];
  html: string | null;
}

/**
 * Reads one parsed line: `{url, finalUrl?, redirects?, headers?, html?, requests?}`, a request being a URL, an array
 * `[url, type, status, "page" | "iframe"]`, or an object `{url, type?, frame?, within?}`.
 * @throws Error that says what is wrong with the line
 */
export function readCapturedPage(line: unknown): CapturedPage {
  if (!isRecord(line))
    throw new Error('a line must be an object {url, requests?, headers?, html?}');
  const url = httpUrl(line['url'], 'url');
  const html = line['html'] ?? null;
  if (html !== null && typeof html !== 'string') throw new Error('html must be a string');
  return {
    url,
    finalUrl: line['finalUrl'] == null ? url : httpUrl(line['finalUrl'], 'finalUrl'),
    redirects: list(line['redirects'], 'redirects').filter((hop) => typeof hop === 'string'),
    requests: list(line['requests'], 'requests').map(readRequest),
    headers: readHeaders(line['headers']),
    html,
  };
}

function readRequest(request: unknown, at: number): CapturedRequest {
  const wrong = new Error(
    `requests[${at}] must be a URL, an array [url, type, status, "page"] or an object {url}`,
  );
  if (typeof request === 'string') return { url: request, type: null, inFrame: false };
  if (Array.isArray(request)) {
    const [url, type, , tag] = request as unknown[];
    if (typeof url !== 'string') throw wrong;
    return { url, type: typeof type === 'string' ? type : null, inFrame: isFrameTag(tag) };
  }
  if (!isRecord(request) || typeof request['url'] !== 'string') throw wrong;
  const { url, type, frame, within } = request;
  return {
    url,
    type: typeof type === 'string' ? type : null,
    inFrame: isFrameTag(frame) || typeof within === 'string',
    ...(typeof within === 'string' ? { within } : {}),
  };
}

function isFrameTag(tag: unknown): boolean {
  return tag === 'iframe' || tag === 'frame' || tag === true;
}

function readHeaders(headers: unknown): CapturedPage['headers'] {
  if (headers == null) return [];
  const pairs = Array.isArray(headers)
    ? headers.map(readPair)
    : isRecord(headers)
      ? Object.entries(headers)
      : null;
  if (pairs === null) throw new Error('headers must be an object {name: value}');
  return pairs.flatMap(([name, values]) =>
    (Array.isArray(values) ? values : [values])
      .filter((value) => typeof value === 'string')
      // Some recorders join the values of a repeated header with line ends.
      .flatMap((value) => value.split('\n'))
      .map((value) => ({ name: name.trim().toLowerCase(), value: value.trim() })),
  );
}

/** One header of a list: `{name, value}`, as archives of HTTP write it, or `[name, value]`. */
function readPair(header: unknown, at: number): [string, unknown] {
  const pair: unknown[] = isRecord(header)
    ? [header['name'], header['value']]
    : Array.isArray(header)
      ? header
      : [];
  if (typeof pair[0] !== 'string') throw new Error(`headers[${at}] must be {name, value}`);
  return [pair[0], pair[1]];
}

function list(value: unknown, name: string): unknown[] {
  if (value == null) return [];
  if (!Array.isArray(value)) throw new Error(`${name} must be an array`);
  return value;
}

function httpUrl(value: unknown, name: string): string {
  if (typeof value === 'string') {
    try {
      if (/^https?:$/.test(new URL(value).protocol)) return value;
    } catch {
      // Told below.
    }
  }
  throw new Error(`${name} must be an http(s) URL`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
