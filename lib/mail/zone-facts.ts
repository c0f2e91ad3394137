/** What a zone's DNS records say about its mail, before anybody is named. */
import type { DnsObservation } from '../model';
import { type MxValue, readMxValue } from './mx-value';
import { isWithin, plainName } from './names';
import type { ZoneEvidence } from './records';

/** One MX record. */
export interface MxFact extends MxValue {
  /** Where the host is an alias (not allowed, but seen): the name it stands for. */
  alias?: string;
  record: DnsObservation;
}

/** A name met in a record, with the record as evidence. */
export interface NameFact {
  name: string;
  record: DnsObservation;
}

export interface ZoneFacts {
  zone: string;
  /** Sorted by preference, the hosts that can receive mail only. */
  mx: MxFact[];
  /** "0 .": the zone says that it takes no mail (RFC 7505). */
  nullMx: boolean;
  /** Names of `include:` and `redirect=`. */
  spf: NameFact[];
  /** Every name the `autodiscover` alias leads through. */
  autodiscover: NameFact[];
  /** Every name the aliases of selector1 and selector2 lead through. */
  dkim: NameFact[];
  /** `google._domainkey` publishes a key. */
  googleKey: DnsObservation | null;
  ns: NameFact[];
  /** Proofs that the zone belongs to a tenant of Microsoft's. */
  microsoftProofs: DnsObservation[];
  /** Aliases of the other names asked: lyncdiscover, enterpriseenrollment. */
  aliases: Map<string, NameFact[]>;
}

/** The forms that Microsoft has given over the years. */
const MICROSOFT_PROOF = /^(MS=ms\d+|MS=[0-9a-f]{40}$|v=verifydomain MS=)/i;

/** MX hosts that cannot receive: proofs of ownership, leftovers of forms. */
function cannotReceive(host: string): boolean {
  return (
    !host.includes('.') ||
    isWithin(host, 'invalid') ||
    isWithin(host, 'localhost') ||
    /\.invalid\./.test(host)
  );
}

/** Reads the facts of one zone. Records of other names say nothing about it. */
export function zoneFacts({
  observations,
  zone,
}: Pick<ZoneEvidence, 'observations' | 'zone'>): ZoneFacts {
  const aliases = new Map<string, DnsObservation>();
  for (const record of observations) {
    if (record.type === 'CNAME') aliases.set(plainName(record.host), record);
  }
  const follow = (name: string): NameFact[] => {
    const seen: NameFact[] = [];
    for (let at = name; seen.length < 8;) {
      const record = aliases.get(at);
      if (!record) break;
      at = plainName(record.value);
      seen.push({ name: at, record });
    }
    return seen;
  };

  const facts: ZoneFacts = {
    zone,
    mx: [],
    nullMx: false,
    spf: [],
    autodiscover: follow(`autodiscover.${zone}`),
    dkim: [...follow(`selector1._domainkey.${zone}`), ...follow(`selector2._domainkey.${zone}`)],
    googleKey: null,
    ns: [],
    microsoftProofs: [],
    aliases: new Map(
      ['lyncdiscover', 'enterpriseenrollment'].map((label) => [label, follow(`${label}.${zone}`)]),
    ),
  };
  for (const record of observations) {
    const host = plainName(record.host);
    if (record.type === 'TXT' && host === `google._domainkey.${zone}`) {
      if (/(^|;)\s*p=[^;\s]/i.test(record.value)) facts.googleKey = record;
    } else if (host === zone) {
      addOwn(facts, record, follow);
    }
  }
  facts.mx.sort((a, b) => a.preference - b.preference);
  return facts;
}

function addOwn(
  facts: ZoneFacts,
  record: DnsObservation,
  follow: (name: string) => NameFact[],
): void {
  if (record.type === 'MX') {
    const mx = readMxValue(record.value);
    if (mx?.host === '.') facts.nullMx = true;
    else if (mx && !cannotReceive(mx.host)) {
      const alias = follow(mx.host).at(-1)?.name;
      facts.mx.push({ ...mx, ...(alias ? { alias } : {}), record });
    }
  } else if (record.type === 'NS') {
    facts.ns.push({ name: plainName(record.value), record });
  } else if (record.type === 'TXT') {
    if (/^v=spf1(\s|$)/i.test(record.value)) {
      for (const name of spfNames(record.value)) facts.spf.push({ name, record });
    } else if (MICROSOFT_PROOF.test(record.value)) {
      facts.microsoftProofs.push(record);
    }
  }
}

/** Names that an SPF record hands its decision to. */
function spfNames(value: string): string[] {
  const names: string[] = [];
  for (const term of value.split(/\s+/)) {
    const match = /^(?:[+?~-]?include:|redirect=)(.+)$/i.exec(term);
    if (match?.[1]) names.push(plainName(match[1]));
  }
  return names;
}
