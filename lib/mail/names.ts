/** Names compared on whole labels, never as substrings: `notoutlook.com` is not `outlook.com`. */
import type { MailParty } from '../catalog/mail/types';

/** Lower case, no trailing dot. The root itself is `.`. */
export function plainName(name: string): string {
  const plain = name.trim().toLowerCase();
  return plain.length > 1 && plain.endsWith('.') ? plain.slice(0, -1) : plain;
}

/** Is `name` the zone itself or a name in it? */
export function isWithin(name: string, zone: string): boolean {
  return name === zone || name.endsWith(`.${zone}`);
}

/** Does the catalogue pattern (see MailParty) match the end of the name? */
export function matchesPattern(name: string, pattern: string): boolean {
  if (!pattern.includes('*')) return isWithin(name, pattern);
  const labels = name.split('.');
  const wanted = pattern.split('.');
  if (labels.length < wanted.length) return false;
  const tail = labels.slice(labels.length - wanted.length);
  return wanted.every((label, i) => matchesLabel(tail[i] ?? '', label));
}

function matchesLabel(label: string, pattern: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return label === pattern;
  const head = pattern.slice(0, star);
  const tail = pattern.slice(star + 1);
  return (
    label.length >= head.length + tail.length && label.startsWith(head) && label.endsWith(tail)
  );
}

/** No name is longer (RFC 1035); what is written in SPF or in a file may be. */
const MAX_NAME = 253;

/** Finds the party whose pattern fits a name best. */
export type PartyFinder = (name: string) => MailParty | null;

type Field = 'mx' | 'spf' | 'autodiscover' | 'dkim' | 'ns';

/** Builds a finder over one record field. The longest pattern wins. */
export function partyFinder(parties: readonly MailParty[], field: Field): PartyFinder {
  const literal = new Map<string, MailParty>();
  // By their last label, which is never starred: most names then need no comparison.
  const starred = new Map<string, { pattern: string; party: MailParty }[]>();
  for (const party of parties) {
    for (const pattern of party[field] ?? []) {
      if (pattern.includes('*')) {
        const same = starred.get(lastLabel(pattern)) ?? [];
        starred.set(lastLabel(pattern), [...same, { pattern, party }]);
      } else literal.set(pattern, party);
    }
  }
  for (const same of starred.values()) same.sort((a, b) => b.pattern.length - a.pattern.length);
  return (name) => {
    if (name.length > MAX_NAME) return null;
    const star = starred.get(lastLabel(name))?.find((one) => matchesPattern(name, one.pattern));
    for (let at = 0; at >= 0; at = next(name, at)) {
      const suffix = name.slice(at);
      if (star && star.pattern.length > suffix.length) return star.party;
      const party = literal.get(suffix);
      if (party) return party;
    }
    return star?.party ?? null;
  };
}

function lastLabel(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** Start of the next label, or -1 after the last. */
function next(name: string, at: number): number {
  const dot = name.indexOf('.', at);
  return dot < 0 ? -1 : dot + 1;
}
