/** The mail catalogue as plain lists. A new provider is one object in one of the files beside this one. */
import { DNS_HOSTS } from './dns-hosts';
import { AMERICAN_GATEWAYS } from './gateways-american';
import { EUROPEAN_GATEWAYS } from './gateways-european';
import { AMERICAN_MAILBOXES } from './mailboxes-american';
import { ELSEWHERE_MAILBOXES } from './mailboxes-elsewhere';
import { EUROPEAN_MAILBOXES } from './mailboxes-european';
import { FRENCH_MAILBOXES } from './mailboxes-french';
import { GERMAN_MAILBOXES } from './mailboxes-german';
import { SENDERS } from './senders';
import type { MailParty } from './types';

/** Who holds mailboxes. */
export const MAILBOXES: readonly MailParty[] = [
  ...AMERICAN_MAILBOXES,
  ...FRENCH_MAILBOXES,
  ...GERMAN_MAILBOXES,
  ...EUROPEAN_MAILBOXES,
  ...ELSEWHERE_MAILBOXES,
];

/** Who filters or relays mail for mailboxes that are elsewhere. */
export const GATEWAYS: readonly MailParty[] = [...AMERICAN_GATEWAYS, ...EUROPEAN_GATEWAYS];

/** Who answers for zones, and who may send in their name. */
export { DNS_HOSTS, SENDERS };
