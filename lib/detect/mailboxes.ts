/** Mailboxes at a provider that a page publishes: `mailto:@gmail.com` (the local part is never kept). */
import { PROVIDERS } from '../catalog/providers/all';
import type { Match } from './hosts';

let shared: Map<string, Match> | undefined;

function mailboxes(): Map<string, Match> {
  shared ??= new Map(
    PROVIDERS.flatMap((provider) =>
      provider.services.flatMap((service) =>
        (service.mailboxes ?? []).map((domain): [string, Match] => [domain, { service, provider }]),
      ),
    ),
  );
  return shared;
}

/**
 * The service that keeps the mailbox of a published address.
 * @param url `mailto:@domain`, or with a local part, which is not looked at
 */
export function matchMailbox(url: string): Match | null {
  const domain = /^mailto:[^@]*@([a-z0-9.-]+)/i.exec(url)?.[1]?.toLowerCase();
  if (domain === undefined) return null;
  for (let suffix = domain; ; ) {
    const match = mailboxes().get(suffix);
    if (match) return suffix === domain ? match : { ...match, tenant: domain };
    const dot = suffix.indexOf('.');
    if (dot < 0) return null;
    suffix = suffix.slice(dot + 1);
  }
}
