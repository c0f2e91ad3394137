/**
 * What a zone tells about the body's housekeeping: who answers for its names, who may send in its name, where it proved
 * that it owns the domain. All of it is `mentioned` and `administrative`: shown apart, never counted, never called mail.
 */
import { DNS_HOSTS, MAILBOXES, SENDERS } from '../catalog/mail/parties';
import type { MailParty } from '../catalog/mail/types';
import type { DnsObservation, Finding, Layer } from '../model';
import { mailFinding } from './finding';
import { isWithin, partyFinder } from './names';
import { mailVerdict } from './decide';
import type { ZoneEvidence } from './records';
import { zoneFacts } from './zone-facts';

const byNs = partyFinder(DNS_HOSTS, 'ns');
const bySender = partyFinder(SENDERS, 'spf');
const bySpf = partyFinder(MAILBOXES, 'spf');
const byDkim = partyFinder(MAILBOXES, 'dkim');

const microsoft = (id: string, name: string): MailParty => ({
  id,
  name,
  provider: 'microsoft',
  company: 'Microsoft',
  control: 'american',
  countries: ['US'],
  sources: [
    {
      source: 'Microsoft 365: external DNS records',
      url: 'https://learn.microsoft.com/en-us/microsoft-365/enterprise/external-domain-name-system-records',
      checkedOn: '2026-11-24',
    },
  ],
});
const INTUNE = microsoft('ms-intune', 'Intune');
const TEAMS = microsoft('ms-teams', 'Teams');
const ENTRA = microsoft('ms-entra', 'Microsoft Entra');

/** Findings of housekeeping, strongest first within each kind. A service already found as mail is not repeated. */
export function administrativeFindings(records: ZoneEvidence): Finding[] {
  const facts = zoneFacts(records);
  const seen = new Map<string, { party: MailParty; layer: Layer; evidence: DnsObservation[] }>();
  const add = (party: MailParty | null, layer: Layer, record: DnsObservation): void => {
    if (!party) return;
    const entry = seen.get(party.id) ?? { party, layer, evidence: [] };
    entry.evidence.push(record);
    seen.set(party.id, entry);
  };
  for (const { name, record } of facts.ns) add(byNs(name), 'hosting', record);
  for (const { name, record } of facts.spf) add(bySender(name) ?? bySpf(name), 'mail', record);
  for (const { name, record } of facts.dkim) add(byDkim(name), 'mail', record);
  for (const record of facts.microsoftProofs) add(ENTRA, 'workspace', record);
  for (const { name, record } of facts.aliases.get('enterpriseenrollment') ?? []) {
    if (isWithin(name, 'manage.microsoft.com')) add(INTUNE, 'workspace', record);
  }
  // Often a leftover of Skype for Business.
  for (const { name, record } of facts.aliases.get('lyncdiscover') ?? []) {
    if (isWithin(name, 'online.lync.com')) add(TEAMS, 'workspace', record);
  }
  const mail = new Set(mailVerdict(records).findings.map((finding) => finding.service));
  return [...seen.values()]
    .filter(({ party }) => !mail.has(party.id))
    .map(({ party, layer, evidence }) =>
      mailFinding(party, { layer, certainty: 'mentioned', exposure: 'administrative', evidence }),
    );
}
