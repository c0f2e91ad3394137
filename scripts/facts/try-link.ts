/** Tries one address and says what became of it. */

/**
 * ok: answered. moved: answered at another address. refused: the site turns programs away (401, 403, 429), a person has
 * to look. broken: not there any more, or nobody answers.
 */
type Outcome = 'ok' | 'moved' | 'refused' | 'broken';

export interface Tried {
  url: string;
  outcome: Outcome;
  /** HTTP status, or what went wrong. */
  detail: string;
  /** Where it leads now, when it moved. */
  to?: string;
}

/** What is needed of `fetch`; a test passes its own. */
export type Fetch = (url: string, init: RequestInit) => Promise<Pick<Response, 'status' | 'url'>>;

const TIMEOUT_MS = 20_000;

/** Asks for the headers only, and for the page where a site does not answer that. Never throws. */
export async function tryLink(url: string, fetch: Fetch = globalThis.fetch): Promise<Tried> {
  try {
    let answer = await ask(url, 'HEAD', fetch);
    if (answer.status >= 400) answer = await ask(url, 'GET', fetch);
    return judge(url, answer.status, answer.url);
  } catch (error) {
    return { url, outcome: 'broken', detail: reason(error) };
  }
}

function ask(url: string, method: string, fetch: Fetch): ReturnType<Fetch> {
  return fetch(url, { method, redirect: 'follow', signal: AbortSignal.timeout(TIMEOUT_MS) });
}

/** `fetch` says only "fetch failed" and keeps the reason in `cause`. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

function judge(url: string, status: number, to: string): Tried {
  const detail = String(status);
  if ([401, 403, 429].includes(status)) return { url, outcome: 'refused', detail };
  if (status >= 400) return { url, outcome: 'broken', detail };
  return bare(to) === bare(url)
    ? { url, outcome: 'ok', detail }
    : { url, outcome: 'moved', detail, to };
}

/** A trailing slash, `www.` or the change to https is no move. */
function bare(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/[/#]+$/, '');
}
