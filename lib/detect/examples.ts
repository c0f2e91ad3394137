/** Reads the example strings that every service of the catalogue carries. Only tests use it. */
import type { Provider } from '../catalog/types';
import { createHeaderMatcher } from './headers';
import { createMatcher } from './hosts';
import { createMailboxMatcher } from './mailboxes';

/** Ids of the services that an example string shows. */
export type Judge = (example: string) => string[];

/** @param providers the catalogue, or a changed copy of it */
export function createJudge(providers: readonly Provider[]): Judge {
  const services = createMatcher(providers, ({ role }) => role !== 'ignore-link');
  const ignored = createMatcher(providers, ({ role }) => role === 'ignore-link');
  const headers = createHeaderMatcher(providers);
  const mailbox = createMailboxMatcher(providers);

  return (example) => {
    if (example.startsWith('header:')) {
      const seen = example
        .slice('header:'.length)
        .split(' | ')
        .map((line) => {
          const colon = line.indexOf(': ');
          const url = 'https://www.mairie.example/';
          return {
            via: 'header' as const,
            url,
            name: line.slice(0, colon),
            value: line.slice(colon + 2),
          };
        });
      return headers.match(seen).map(({ service }) => service.id);
    }
    const matches = example.startsWith('mailto:')
      ? [mailbox(example)]
      : [services.url(example), ignored.url(example)];
    return matches.flatMap((match) => match?.service.id ?? []);
  };
}
