/** Look-up by id, for views that name the service of a mail finding. */
import { DNS_HOSTS, GATEWAYS, MAILBOXES } from './parties';
import type { MailParty } from './types';

const byId = new Map([...DNS_HOSTS, ...GATEWAYS, ...MAILBOXES].map((party) => [party.id, party]));

/** @param id service id of a mail finding, e.g. `ovh-mail` */
export function findMailParty(id: string): MailParty | null {
  return byId.get(id) ?? null;
}
