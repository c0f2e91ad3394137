/** Observations as a reader sees them: how it was seen, and what. Pure but for the language. */
import { i18n } from '#i18n';
import type { Observation } from '../model';
import { cleanLine } from '../report/clean';
import { proofWords } from './mail/mail-words';
import { viaName } from './words';

export interface EvidenceLine {
  /** How it was seen: "Link on the page". */
  how: string;
  /** What was seen, short: host and path, a header, an address, a record. */
  what: string;
  /** The same in a sentence, for what only experts read as it is: DNS records. */
  plain?: string;
  /** What else a reader should know: not called yet, asked for by a frame. */
  note: string;
}

const LONGEST = 300;

/** One observation in words. `what` is capped: a hostile page may have endless addresses. */
export function evidenceLine(seen: Observation): EvidenceLine {
  const line = { how: viaName(seen.via), what: cut(whatOf(seen)), note: noteOf(seen) };
  return seen.via === 'dns' ? { ...line, plain: cut(proofWords(seen)) } : line;
}

function whatOf(seen: Observation): string {
  switch (seen.via) {
    case 'header':
      return `${seen.name}: ${seen.value}`;
    case 'address':
      return `${seen.host} → ${seen.ip}`;
    case 'dns':
      return `${seen.host} ${seen.type} ${seen.value}`;
    default:
      return seen.url.replace(/^https?:\/\//, '').replace(/\/$/, '');
  }
}

function noteOf(seen: Observation): string {
  if (!('url' in seen) || seen.via === 'header') return '';
  if (seen.pending) return i18n.t('via.pending');
  return seen.within ? i18n.t('via.within', [cut(seen.within.replace(/^https?:\/\//, ''))]) : '';
}

/** One line, without characters that would show something else than what is there. */
function cut(text: string): string {
  return cleanLine(text, LONGEST + 1);
}
