/** Mailboxes at a provider that a page publishes: `mailto:@gmail.com` (the local part is never kept). */
import { allProviders } from '../catalog/providers/load';
import type { Provider } from '../catalog/types';
import type { Match } from './hosts';

/** Asks by `mailto:` URL. */
export type MailboxMatcher = (url: string) => Match | null;

/** @param providers the catalogue, or a changed copy of it in tests */
export function createMailboxMatcher(providers: readonly Provider[]): MailboxMatcher {
  const mailboxes = new Map<string, Match>();
  for (const provider of providers) {
    for (const service of provider.services) {
      for (const domain of service.mailboxes ?? []) mailboxes.set(domain, { service, provider });
    }
  }
  return (url) => {
    const domain = /^mailto:[^@]*@([a-z0-9.-]+)/i.exec(url)?.[1]?.toLowerCase();
    if (domain === undefined) return null;
    for (let suffix = domain; ;) {
      const match = mailboxes.get(suffix);
      if (match) return suffix === domain ? match : { ...match, tenant: domain };
      const dot = suffix.indexOf('.');
      if (dot < 0) return null;
      suffix = suffix.slice(dot + 1);
    }
  };
}

let shared: MailboxMatcher | undefined;

/**
 * The service that keeps the mailbox of a published address.
 * @param url `mailto:@domain`, or with a local part, which is not looked at
 */
export function matchMailbox(url: string): Match | null {
  shared ??= createMailboxMatcher(allProviders());
  return shared(url);
}
