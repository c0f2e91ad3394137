/** What a zone's DNS records say about its mail, before anybody is named. */
import type { DnsObservation } from '../model';
import { isWithin, plainName } from './names';

/** One MX record. */
export interface MxFact {
  preference: number;
  host: string;
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
  /** The zone's own TXT records that are not SPF. */
  texts: NameFact[];
  /** Aliases of the other names asked: lyncdiscover, enterpriseenrollment. */
  aliases: Map<string, NameFact[]>;
}

/** MX hosts that cannot receive: proofs of ownership, leftovers of forms. */
function cannotReceive(host: string): boolean {
  return (
    !host.includes('.') ||
    isWithin(host, 'invalid') ||
    isWithin(host, 'localhost') ||
    /\.invalid\./.test(host)
  );
}

/**
 * Reads the facts of the zone whose mail the observations tell: the most specific one with MX records.
 * @returns null when there is no DNS observation
 */
export function zoneFacts(
  observations: readonly DnsObservation[],
  zone?: string,
): ZoneFacts | null {
  const of = zone ?? zoneOf(observations);
  if (!of) return null;
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
    zone: of,
    mx: [],
    nullMx: false,
    spf: [],
    autodiscover: follow(`autodiscover.${of}`),
    dkim: [...follow(`selector1._domainkey.${of}`), ...follow(`selector2._domainkey.${of}`)],
    googleKey: null,
    ns: [],
    texts: [],
    aliases: new Map(
      ['lyncdiscover', 'enterpriseenrollment'].map((label) => [label, follow(`${label}.${of}`)]),
    ),
  };
  for (const record of observations) {
    const host = plainName(record.host);
    if (record.type === 'TXT' && host === `google._domainkey.${of}`) {
      if (/(^|;)\s*p=[^;\s]/i.test(record.value)) facts.googleKey = record;
    } else if (host === of) {
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
    const [preference = '', target = ''] = record.value.trim().split(/\s+/);
    const host = plainName(target);
    if (host === '.' || host === '') facts.nullMx = true;
    else if (!cannotReceive(host)) {
      const alias = follow(host).at(-1)?.name;
      facts.mx.push({
        preference: Number(preference) || 0,
        host,
        ...(alias ? { alias } : {}),
        record,
      });
    }
  } else if (record.type === 'NS') {
    facts.ns.push({ name: plainName(record.value), record });
  } else if (record.type === 'TXT') {
    if (/^v=spf1(\s|$)/i.test(record.value)) {
      for (const name of spfNames(record.value)) facts.spf.push({ name, record });
    } else {
      facts.texts.push({ name: record.value, record });
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

/** The zone the records are about: the longest owner of an MX record, else of a TXT or NS record. */
function zoneOf(observations: readonly DnsObservation[]): string | null {
  const owners = (types: readonly DnsObservation['type'][]): string[] =>
    observations.filter((o) => types.includes(o.type)).map((o) => plainName(o.host));
  const longest = (names: string[]): string | undefined =>
    names
      .filter((name) => !name.startsWith('_') && !name.includes('._'))
      .sort((a, b) => b.split('.').length - a.split('.').length)[0];
  return (
    longest(owners(['MX'])) ?? longest(owners(['TXT', 'NS'])) ?? autodiscoverOwner(observations)
  );
}

function autodiscoverOwner(observations: readonly DnsObservation[]): string | null {
  const found = observations.find((o) => /^(autodiscover|selector[12]\._domainkey)\./.test(o.host));
  return found
    ? plainName(found.host).replace(/^(autodiscover|selector[12]\._domainkey)\./, '')
    : null;
}
