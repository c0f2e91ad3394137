/**
 * Asks one DNS-over-HTTPS resolver (RFC 8484). This is the only module of the project that calls `fetch` towards the
 * outside, and it sends nothing but the question: no cookie, no referrer, no header that would need a preflight.
 */
import { decodeAnswer, encodeQuestion, MAX_MESSAGE } from './codec';
import type { Answer, DnsFault, Question } from './records';

const DNS_MESSAGE = 'application/dns-message';

export interface AskOptions {
  /** The browser's or Node's `fetch`. */
  fetch: typeof fetch;
  /** For the whole exchange, body included. */
  timeoutMs: number;
  signal?: AbortSignal;
  /** Does the browser think there is a network? Only used to name a failure. */
  online?: () => boolean;
}

/**
 * Asks `question` of the resolver at `endpoint` (https, or http on this machine for tests). Never rejects: a failure
 * is an answer with a fault.
 */
export async function ask(
  endpoint: string,
  question: Question,
  options: AskOptions,
): Promise<Answer> {
  const failed = (fault: DnsFault, detail?: string): Answer =>
    detail === undefined ? { ok: false, question, fault } : { ok: false, question, fault, detail };
  const url = questionUrl(endpoint, question);
  if (!url) return failed('invalid');
  const { fetch, timeoutMs, signal } = options;
  if (signal?.aborted) return failed('aborted');

  const stop = new AbortController();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    stop.abort();
  }, timeoutMs);
  const abort = () => stop.abort();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const response = await fetch(url, {
      method: 'GET',
      headers: { accept: DNS_MESSAGE },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: stop.signal,
    });
    if (!response.ok) {
      void response.body?.cancel();
      return failed(
        response.status >= 500 ? 'server-failure' : 'refused',
        `HTTP ${response.status}`,
      );
    }
    const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type !== DNS_MESSAGE) {
      void response.body?.cancel();
      return failed('wrong-type', type);
    }
    const bytes = await readLimited(response, MAX_MESSAGE);
    return bytes ? decodeAnswer(bytes, question) : failed('too-large');
  } catch {
    if (timedOut) return failed('timeout');
    if (signal?.aborted) return failed('aborted');
    return failed(options.online?.() === false ? 'offline' : 'unreachable');
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** The URL that asks, or null when the endpoint or the name cannot be used. */
export function questionUrl(endpoint: string, question: Question): string | null {
  const message = encodeQuestion(question);
  if (!message || !URL.canParse(endpoint)) return null;
  const url = new URL(endpoint);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) return null;
  if (url.username || url.password) return null;
  url.hash = '';
  url.searchParams.set('dns', base64url(message));
  return url.href;
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Reads the body, giving up (null) as soon as it is over the limit. */
async function readLimited(response: Response, limit: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      void reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
