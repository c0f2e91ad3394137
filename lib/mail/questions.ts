/** What is asked about a site's mail: its zones, and the names in the zone that takes the mail. */
import type { DnsObservation } from '../model';
import { readMxValue } from './mx-value';
import { isWithin, plainName } from './names';
import type { Question, RecordType } from './records';

/**
 * Domains that many bodies share but that are no public suffix: their mail is not the mail of each body below.
 * Source: psl 1.15.0 gives all of them as registrable; gouv.qc.ca is that of every Québec ministry.
 */
const SHARED_DOMAINS: ReadonlySet<string> = new Set([
  'gouv.qc.ca',
  'europa.eu',
  'admin.ch',
  'bund.de',
]);

/** A host has at most this many zones asked for MX. */
const MAX_ZONES = 4;
/** MX hosts whose addresses are asked. */
const MAX_MX_HOSTS = 3;

/**
 * The zones that may hold the host's mail, most specific first: the host itself, then upwards to the registrable
 * domain; not a shared domain above it. `www` is left out: it takes no mail.
 */
export function zonesOf(host: string, domain: string): string[] {
  const name = plainName(host).replace(/^www\d*\./, '');
  const top = plainName(domain);
  if (!isWithin(name, top)) return isWithin(top, name) ? [top] : [name];
  const zones: string[] = [];
  for (let at = name; isWithin(at, top); at = at.slice(at.indexOf('.') + 1)) {
    zones.push(at);
    if (at === top) break;
  }
  const own = zones.filter((zone) => zone === name || !SHARED_DOMAINS.has(zone));
  // Of a very deep host, the ends matter: the host itself and what is near the registrable domain.
  return own.length > MAX_ZONES ? [...own.slice(0, 1), ...own.slice(1 - MAX_ZONES)] : own;
}

/** The question that finds the mail zone. */
export function mxQuestion(zone: string): Question {
  return { name: zone, type: 'MX' };
}

/** What is asked in the mail zone beside MX. An A question also tells the aliases it went through. */
export function zoneQuestions(zone: string, host: string): Question[] {
  const ask = (label: string, type: RecordType): Question => ({ name: `${label}.${zone}`, type });
  const questions: Question[] = [
    { name: zone, type: 'TXT' },
    { name: zone, type: 'NS' },
    ask('_dmarc', 'TXT'),
    ask('autodiscover', 'A'),
    ask('selector1._domainkey', 'CNAME'),
    ask('selector2._domainkey', 'CNAME'),
    ask('google._domainkey', 'TXT'),
    ask('enterpriseenrollment', 'CNAME'),
    ask('lyncdiscover', 'CNAME'),
    ask('www', 'A'),
    ask('mail', 'A'),
    ask('webmail', 'A'),
  ];
  const site: Question = { name: plainName(host), type: 'A' };
  const known = questions.some((q) => q.name === site.name && q.type === site.type);
  return known || site.name === zone ? questions : [...questions, site];
}

/** The addresses of the machines that take the mail, lowest preference first. */
export function mxAddressQuestions(mx: readonly DnsObservation[]): Question[] {
  const hosts = mx
    .flatMap(({ type, value }) => (type === 'MX' ? (readMxValue(value) ?? []) : []))
    .filter(({ host }) => host.includes('.') && host !== '.')
    .sort((a, b) => a.preference - b.preference)
    .slice(0, MAX_MX_HOSTS)
    .map(({ host }) => host);
  return [...new Set(hosts)].flatMap((name) => [
    { name, type: 'A' } as const,
    { name, type: 'AAAA' } as const,
  ]);
}
