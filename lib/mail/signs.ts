/** Signs of a mail service other than MX: DKIM names, autodiscover, SPF. One alone proves nothing. */
import { MAILBOXES } from '../catalog/mail/parties';
import type { MailParty } from '../catalog/mail/types';
import type { DnsObservation } from '../model';
import { partyFinder } from './names';
import type { NameFact, ZoneFacts } from './zone-facts';

/** A mail service and the records that speak for it. */
export interface Claim {
  party: MailParty;
  certainty: 'observed' | 'declared';
  evidence: DnsObservation[];
}

export interface Signs {
  /** A DKIM name and one more sign: measured right in 692 of 693 zones. */
  proven: Claim[];
  /**
   * Autodiscover, and SPF or a filter in front: right in 78 % of all zones, the rest being hybrids or leftovers, but
   * nearly always where a known filter takes the mail. Never enough against an MX record.
   */
  declared: Claim[];
}

const bySpf = partyFinder(MAILBOXES, 'spf');
const byAutodiscover = partyFinder(MAILBOXES, 'autodiscover');
const byDkim = partyFinder(MAILBOXES, 'dkim');
const GOOGLE = MAILBOXES.find((party) => party.id === 'g-gmail');
const MICROSOFT = MAILBOXES.find((party) => party.id === 'ms-exo');

/** What takes the mail: a known filter, a service that is named, or a machine that the catalogue does not know. */
export type Receiver = 'filter' | 'service' | 'machine' | 'nothing';

/**
 * Weighs the signs of every mail service.
 * @param receiver behind a filter, that mailboxes are elsewhere is certain, and counts as a sign. Beside a machine that
 * nobody can name, a proof of ownership confirms the tenant that a DKIM name names (12 of 12 zones of six countries);
 * beside a service that is named, it would only tell of a former tenant.
 */
export function signs(facts: ZoneFacts, receiver: Receiver): Signs {
  const dkim = byParty(facts.dkim, byDkim);
  if (facts.googleKey && GOOGLE) dkim.set(GOOGLE, [facts.googleKey]);
  const autodiscover = byParty(facts.autodiscover, byAutodiscover);
  const spf = byParty(facts.spf, bySpf);
  const proofs = receiver === 'machine' ? facts.microsoftProofs : [];
  const filtered = receiver === 'filter';
  const proven: Claim[] = [];
  const declared: Claim[] = [];
  for (const party of new Set([...dkim.keys(), ...autodiscover.keys()])) {
    const evidence = [dkim, autodiscover, spf].flatMap((sign) => sign.get(party) ?? []);
    const claim: Claim = { party, certainty: 'declared', evidence };
    // A tenant's DKIM target names the tenant; Google's key is published under a name that anybody could use.
    const named = dkim.has(party) && party !== GOOGLE;
    const confirmed = party === MICROSOFT && proofs.length > 0;
    if (dkim.has(party) && (autodiscover.has(party) || spf.has(party))) proven.push(claim);
    else if (named && filtered) proven.push(claim);
    else if (named && confirmed) proven.push({ ...claim, evidence: [...evidence, ...proofs] });
    else if (autodiscover.has(party) && (spf.has(party) || filtered)) declared.push(claim);
  }
  return { proven, declared };
}

/** How many signs speak for a party: settles ties between MX records of equal preference. */
export function support(facts: ZoneFacts, party: MailParty): number {
  const names = (list: NameFact[], find: (name: string) => MailParty | null): number =>
    list.some((fact) => find(fact.name)?.provider === party.provider) ? 1 : 0;
  return (
    names(facts.dkim, byDkim) + names(facts.autodiscover, byAutodiscover) + names(facts.spf, bySpf)
  );
}

function byParty(
  list: readonly NameFact[],
  find: (name: string) => MailParty | null,
): Map<MailParty, DnsObservation[]> {
  const found = new Map<MailParty, DnsObservation[]>();
  for (const { name, record } of list) {
    const party = find(name);
    if (!party) continue;
    const records = found.get(party);
    if (records) records.push(record);
    else found.set(party, [record]);
  }
  return found;
}
