import { expect, test } from 'vitest';
import { lineOf, parseLine } from './line';

test.each(['redirect', 'resource', 'frame', 'form', 'link'] as const)(
  'a %s comes back as it was written down',
  (via) => {
    const url = 'https://forms.office.com/e/abc';
    expect(parseLine(lineOf(via, url))).toEqual({ via, url });
    expect(parseLine(lineOf(via, url, true))).toEqual({ via, url, pending: true });
  },
);

test.each([
  '',
  'link',
  'link ',
  'document https://x.fr/',
  'Link https://x.fr/',
  'link?? https://x.fr/',
])('%j says nothing', (line) => expect(parseLine(line)).toBeNull());
