/**
 * An observation as the observer writes it down and sends it: `link https://…`, or `frame? https://…` for what is
 * written but not contacted. One text for a whole page costs a tenth of what a thousand objects cost to send.
 */
import type { UrlObservation } from '../model';

/** What a page can tell; the network tells the rest. */
const LINE = /^(redirect|resource|frame|form|link)(\?)? (.*)$/;

/** Writes one down. The URL is plain (plain-url.ts), so it holds no line end. */
export function lineOf(via: UrlObservation['via'], url: string, pending?: boolean): string {
  return `${via}${pending ? '?' : ''} ${url}`;
}

/** Reads one; null for anything else. The URL is not checked. */
export function parseLine(line: string): UrlObservation | null {
  const [, via, pending, url] = LINE.exec(line) ?? [];
  if (!via || !url) return null;
  const observation = { via: via as UrlObservation['via'], url };
  return pending ? { ...observation, pending: true } : observation;
}
