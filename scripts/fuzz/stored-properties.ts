/** What must hold of files that a person brings in, and of values that are stored. */
import fc from 'fast-check';
import { DEFAULTS, overlay } from '../../lib/state/defaults';
import { exportUserSites, importUserSites, validUserSites } from '../../lib/site/user-sites';
import { anything, host, nearly, text } from './hostile';
import { ensure, holds, type Property } from './property';

const WORDS = ['public', 'school', 'not'];

/** Settings as a policy, an older version or a broken file may hold them. */
const settings = nearly({
  badge: fc.constantFrom('page', 'toolbar', 'none'),
  layers: nearly({ hosting: fc.boolean(), mail: fc.boolean(), __proto__: anything }),
  mail: nearly({
    on: fc.boolean(),
    resolver: fc.constantFrom('fdn', 'quad9', 'constructor', 'https://evil.example/'),
    private: fc.boolean(),
  }),
  report: nearly({ address: text, forge: text, page: text }),
  journal: fc.boolean(),
});

/** A file of sites: right, nearly right, cut short, or something else. */
const file = fc.oneof(
  text,
  anything.map((value) => JSON.stringify({ vigie: 'sites', sites: value }) ?? ''),
  fc
    .tuple(
      fc.array(
        fc.tuple(
          fc.oneof(host, fc.constantFrom('sites.google.com/view/x', '__proto__', 'constructor')),
          fc.oneof(fc.constantFrom(...WORDS), text),
        ),
        { maxLength: 20 },
      ),
      fc.nat(400),
    )
    .map(([entries, end]) => {
      const json = entries.map(([key, word]) => `${JSON.stringify(key)}:${JSON.stringify(word)}`);
      const whole = `\ufeff{"vigie":"sites","sites":{${json.join()}}}`;
      return end > 300 ? whole.slice(1) : whole.slice(end % 2, -1 - (end % 50));
    }),
);

export const STORED_PROPERTIES: readonly Property[] = [
  holds('settings of any shape become settings', fc.oneof(anything, settings), (given) => {
    const whole = overlay(DEFAULTS, given);
    ensure(Object.keys(whole).join() === Object.keys(DEFAULTS).join(), 'keys');
    ensure(
      ['page', 'toolbar'].includes(whole.badge) && typeof whole.mail.on === 'boolean',
      'values',
    );
    ensure(
      Object.values(whole.layers).every((on) => typeof on === 'boolean'),
      'layers',
    );
    if (typeof given !== 'object' || given === null)
      ensure(!whole.mail.on, 'the mail check came on by itself');
  }),
  holds('a file of sites is refused or read in shape, and comes back the same', file, (content) => {
    const sites = importUserSites(content);
    if (sites === null) return;
    ensure(
      Object.values(sites).every((word) => WORDS.includes(word)),
      'words',
    );
    ensure(
      JSON.stringify(importUserSites(exportUserSites(sites))) === JSON.stringify(sites),
      'round trip',
    );
  }),
  holds('sites of any shape are sites', anything, (value) => void validUserSites(value)),
];
