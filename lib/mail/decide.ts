/**
 * Who holds a zone's mail. The MX records of lowest preference decide. Behind a filter, or beside a machine of the
 * body's own, a DKIM name plus one more sign decides. Autodiscover plus SPF declares. SPF alone and proofs of ownership
 * alone never count: of 421 zones with nothing but Microsoft's SPF, 20 % were its customers.
 */
import { GATEWAYS, MAILBOXES } from '../catalog/mail/parties';
import type { MailParty } from '../catalog/mail/types';
import type { Control, Finding, MailSummary } from '../model';
import { mailFinding } from './finding';
import { isWithin, partyFinder } from './names';
import type { ZoneEvidence } from './records';
import { type Claim, type Receiver, signs, support } from './signs';
import { type MxFact, type ZoneFacts, zoneFacts } from './zone-facts';

/** What the mail check concludes about one zone. */
export interface MailVerdict {
  kind: MailSummary['kind'];
  /** Plain name of who holds the mailboxes, `self-hosted`, or null. */
  provider: string | null;
  /** Of `provider`; null when there is none. */
  certainty: 'observed' | 'declared' | null;
  /** Plain names of the mail services found, the deciding one first. */
  services: string[];
  /** The filter that sees the mail first, and the country of its owner where known. */
  gateway: { name: string; company: string; country: string | null; control: Control } | null;
  /** Records name more than one mail system: some mailboxes here, some there, or a move under way. */
  hybrid: boolean;
  /** Layer `mail`, the deciding one first. */
  findings: Finding[];
}

type Kind = MailVerdict['kind'];

const mailboxOfMx = partyFinder(MAILBOXES, 'mx');
const gatewayOfMx = partyFinder(GATEWAYS, 'mx');

/** Decides from a zone's records. */
export function mailVerdict(records: ZoneEvidence): MailVerdict {
  const facts = zoneFacts(records);
  const mxMissing = records.failures.some(
    ({ question }) => question.type === 'MX' && question.name === records.zone,
  );
  const mx = facts.mx.map((fact) => readMx(fact, records));
  const isFirst = ({ fact }: ReadMx): boolean => fact.preference === mx[0]?.fact.preference;
  const primary = mx.filter(isFirst);
  const gateway = gatewayClaim(primary);
  const delivered = mailboxClaims(primary, 'observed', facts);
  const { proven, declared } = signs(facts, receiverOf(primary));
  // Listed to take mail, but only when the first choice does not: certain only behind a filter.
  const backups = mailboxClaims(
    mx.filter((one) => !isFirst(one)),
    gateway ? 'observed' : 'declared',
    facts,
  );
  const all = [...delivered, ...backups, ...proven, ...declared];

  const decided = (claim: Claim | undefined, kind: Kind): MailVerdict =>
    conclude(
      claim ? 'hosted' : kind,
      claim ?? null,
      all,
      gateway,
      mx.some((one) => one.own),
    );
  if (delivered[0]) return decided(delivered[0], 'hosted');
  if (gateway) return decided(all[0], 'unknown');
  if (primary.length === 0) {
    if (mxMissing) return decided(proven[0], 'not-answered');
    return conclude(facts.nullMx ? 'null-mx' : 'no-mx', null, [], null);
  }
  // Against a machine that we cannot name, autodiscover and SPF are too little to say where American mail is.
  const elsewhere = proven[0] ?? declared.find((claim) => claim.party.control !== 'american');
  return decided(elsewhere, primary.some((one) => one.own) ? 'self-hosted' : 'unknown');
}

interface ReadMx {
  fact: MxFact;
  mailbox: MailParty | null;
  gateway: MailParty | null;
  /** Under the body's own name, and not an alias of somebody we know. */
  own: boolean;
}

function readMx(fact: MxFact, { zone, domain }: ZoneEvidence): ReadMx {
  const names = fact.alias ? [fact.host, fact.alias] : [fact.host];
  const find = (finder: (name: string) => MailParty | null): MailParty | null =>
    names.map(finder).find((party) => party !== null) ?? null;
  const gateway = find(gatewayOfMx);
  const mailbox = gateway ? null : find(mailboxOfMx);
  const own = !gateway && !mailbox && (isWithin(fact.host, zone) || isWithin(fact.host, domain));
  return { fact, mailbox, gateway, own };
}

function receiverOf(primary: readonly ReadMx[]): Receiver {
  if (primary.length === 0) return 'nothing';
  if (primary.some((one) => one.gateway)) return 'filter';
  return primary.some((one) => one.mailbox) ? 'service' : 'machine';
}

/** One claim for each mailbox service that the MX records name, the best supported first. */
function mailboxClaims(
  mx: readonly ReadMx[],
  certainty: Claim['certainty'],
  facts: ZoneFacts,
): Claim[] {
  const claims = new Map<MailParty, Claim>();
  for (const { fact, mailbox } of mx) {
    if (!mailbox) continue;
    const claim = claims.get(mailbox) ?? { party: mailbox, certainty, evidence: [] };
    claim.evidence.push(fact.record);
    claims.set(mailbox, claim);
  }
  return [...claims.values()].sort(
    (a, b) =>
      support(facts, b.party) - support(facts, a.party) || b.evidence.length - a.evidence.length,
  );
}

function gatewayClaim(primary: readonly ReadMx[]): Claim | null {
  const party = primary.find((one) => one.gateway)?.gateway;
  if (!party) return null;
  const evidence = primary.filter((one) => one.gateway === party).map((one) => one.fact.record);
  return { party, certainty: 'observed', evidence };
}

function conclude(
  kind: Kind,
  by: Claim | null,
  claims: readonly Claim[],
  gateway: Claim | null,
  ownMx = false,
): MailVerdict {
  const merged = mergeClaims(by ? [by, ...claims] : claims);
  const found = gateway ? [...merged.slice(0, 1), gateway, ...merged.slice(1)] : merged;
  const systems = new Set(merged.map((claim) => claim.party.provider));
  return {
    kind,
    provider: by ? by.party.company : kind === 'self-hosted' ? 'self-hosted' : null,
    certainty: by ? by.certainty : kind === 'self-hosted' ? 'observed' : null,
    services: merged.map((claim) => claim.party.name),
    gateway: gateway && {
      name: gateway.party.name,
      company: gateway.party.company,
      country: gateway.party.countries.join('/') || null,
      control: gateway.party.control,
    },
    hybrid: systems.size > 1 || (ownMx && systems.size > 0),
    findings: found.map((claim) =>
      mailFinding(claim.party, {
        layer: 'mail',
        certainty: claim.certainty,
        exposure: 'content',
        evidence: claim.evidence,
      }),
    ),
  };
}

/** One claim a service: the strongest certainty, all the evidence. */
function mergeClaims(claims: readonly Claim[]): Claim[] {
  const merged = new Map<string, Claim>();
  for (const claim of claims) {
    const before = merged.get(claim.party.id);
    merged.set(
      claim.party.id,
      before ? { ...before, evidence: [...before.evidence, ...claim.evidence] } : claim,
    );
  }
  return [...merged.values()];
}
