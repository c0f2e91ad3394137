/** A verdict to report about, and texts that try to break out, for tests. Not part of the extension. */
import fc from 'fast-check';
import { makeFinding, makeVerdict } from '../verdict/fixtures';
import { BLOCK_END, BLOCK_START } from './blocks';
import type { Choice } from './report';

export const context = { version: '1.2.3', language: 'fr', now: Date.UTC(2026, 10, 24) };
export const choice: Choice = { kind: 'wrong', detail: 'host', without: new Set() };

/** Microsoft Forms by a link, CloudFront by a header. */
export const verdict = makeVerdict([
  makeFinding(),
  makeFinding({
    service: 'aws-cloudfront',
    provider: 'amazon',
    layer: 'hosting',
    certainty: 'observed',
    exposure: 'transit',
    evidence: [
      {
        via: 'header',
        url: 'https://www.mairie-exemple.fr/',
        name: 'x-amz-cf-id',
        value: 'abc',
      },
    ],
  }),
]);

/** Any Unicode, lone surrogates included, and what is known to break out of mails, addresses, pages and blocks. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    '\r\nBcc: x@y.fr',
    '\nBcc: x@y.fr\n\nautre corps',
    '%0D%0Abcc=x@y.fr',
    '%0d%0A%0d%0A<b>',
    '&bcc=x@y.fr&cc=a@b.fr',
    '?subject=x',
    '#x',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '\u202Eevil\u202C\u2066a\u2069',
    '\u0000\u001b[31m\u0085\u2028\u2029',
    '\ud800',
    `${BLOCK_END}\n${BLOCK_START}\n{}`,
    `${BLOCK_START}\n{"vigie":"report","v":1}\n${BLOCK_END}`,
    `> ${BLOCK_START}\r\n> {}\r\n>  ${BLOCK_END}\r\n`,
    `\u00a0${BLOCK_START}\u3000\n{`,
    '"}],"host":"autre.fr","x":"',
    'x'.repeat(100_000),
    'é\n'.repeat(50_000),
    '👩‍👩‍👧'.repeat(9_000),
  ),
);
