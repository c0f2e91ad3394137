import { describe, expect, it } from 'vitest';
import type { DnsFault, MailSummary } from '../../model';
import { speak } from '../speak';
import { faultWords, mailHolder, mailSentences, outcomeWords, proofWords } from './mail-words';

const MAIL: MailSummary = {
  zone: 'mairie.fr',
  kind: 'hosted',
  provider: 'Microsoft',
  certainty: 'observed',
  gateway: null,
  hybrid: false,
};
const PROOFPOINT = { name: 'Proofpoint', company: 'Proofpoint', country: 'US' };
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const say = (change: Partial<MailSummary>): string =>
  plain(mailSentences({ ...MAIL, ...change }).join(' '));

const CASES: [what: string, change: Partial<MailSummary>, fr: string, en: string][] = [
  ['a provider', {}, 'est reçu par Microsoft', 'is received by Microsoft'],
  [
    'a declared one',
    { certainty: 'declared' },
    'déclare que sa messagerie est chez',
    'declares that',
  ],
  [
    'an own machine',
    { kind: 'self-hosted', provider: null },
    'son propre domaine',
    'its own domain',
  ],
  ['no mail', { kind: 'null-mx', provider: null }, 'ne recevoir aucun courriel', 'takes no mail'],
  ['no record', { kind: 'no-mx', provider: null }, 'n’a pas d’enregistrement', 'no mail record'],
  ['an unknown machine', { kind: 'unknown', provider: null }, 'ne sait pas nommer', 'cannot name'],
  ['no answer', { kind: 'not-answered', provider: null }, 'Pas examiné', 'Not examined'],
  ['a hybrid', { hybrid: true }, 'Plusieurs messageries', 'More than one mail system'],
  ['a filter', { gateway: PROOFPOINT }, '(Proofpoint, États-Unis)', '(Proofpoint, United States)'],
  [
    'a filter of shared owners',
    { gateway: { ...PROOFPOINT, country: 'SE/US' } },
    'Suède et États-Unis',
    'Sweden and United States',
  ],
  [
    'a filter of an owner not known',
    { gateway: { ...PROOFPOINT, country: null } },
    'un filtre : Proofpoint (Proofpoint).',
    'a filter: Proofpoint (Proofpoint).',
  ],
  [
    'mailboxes hidden behind a filter',
    { kind: 'unknown', provider: null, gateway: PROOFPOINT },
    'n’a pas pu être identifiée',
    'could not be identified',
  ],
];

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  it.each(CASES)('says %s', async (_, change, fr, en) => {
    await speak(language);
    const text = say(change);
    expect(text).toContain(language === 'fr' ? fr : en);
    expect(text).not.toMatch(/\$\d|undefined|null/);
  });

  it('has a reason and a way out for every fault', async () => {
    await speak(language);
    const faults: DnsFault[] = [
      'offline',
      'unreachable',
      'timeout',
      'aborted',
      'refused',
      'server-failure',
    ];
    const more: DnsFault[] = [
      'wrong-type',
      'too-large',
      'truncated',
      'malformed',
      'wrong-question',
      'invalid',
    ];
    for (const fault of [...faults, ...more]) {
      const text = outcomeWords({ state: 'error', resolver: 'fdn', fault });
      expect(text).toBe(faultWords(fault, 'fdn'));
      expect(text.length).toBeGreaterThan(20);
      expect(text).not.toMatch(/\$\d|undefined/);
    }
    for (const state of ['off', 'no-access', 'error'] as const)
      expect(outcomeWords({ state, resolver: 'fdn' })).not.toBe('');
    expect(outcomeWords({ state: 'done' })).toBe('');
  });
});

it('says nothing of a holder that is not known to hold', async () => {
  await speak('fr');
  expect(mailHolder(MAIL)).toBe('Microsoft');
  for (const kind of ['null-mx', 'no-mx', 'not-answered'] as const)
    expect(mailHolder({ ...MAIL, kind, provider: null })).toBe('');
});

it('reads a record as a sentence', async () => {
  await speak('fr');
  const mx = { via: 'dns', host: 'mairie.fr', type: 'MX', value: '10 mx.mairie.fr' } as const;
  expect(plain(proofWords(mx))).toBe('Reçoit le courriel (MX, priorité 10) : mx.mairie.fr');
});
