import { describe, expect, it } from 'vitest';
import { PROCEDURES } from '../catalog/letters/all';
import { variantOf } from '../catalog/letters/places';
import {
  LETTER_PURPOSES,
  LETTER_ROLES,
  type LetterPurpose,
  type LetterRole,
  type Variant,
} from '../catalog/letters/types';
import type { Finding, Site, Verdict } from '../model';
import { makeFinding, makeVerdict } from '../verdict/fixtures';
import { letterOptions } from './letter-options';
import { letter, LONGEST_BODY } from './letters';

const PLACES: Record<Variant, Partial<Site>> = {
  fr: { host: 'www.univ-exemple.fr', domain: 'univ-exemple.fr', sector: 'higher-education' },
  be: { host: 'www.ville-exemple.be', domain: 'ville-exemple.be', country: 'BE' },
  ch: { host: 'ecole.exemple.ch', domain: 'exemple.ch', country: 'CH', sector: 'school' },
  qc: { host: 'ville.exemple.qc.ca', domain: 'exemple.qc.ca', country: 'CA' },
  de: { host: 'www.stadt-beispiel.de', domain: 'stadt-beispiel.de', country: 'DE' },
  eu: { host: 'dg.example.europa.eu', domain: 'europa.eu', country: 'EU', sector: 'european' },
  gdpr: { host: 'www.gemeente-voorbeeld.nl', domain: 'gemeente-voorbeeld.nl', country: 'NL' },
  other: { host: 'www.council-example.gov.uk', domain: 'council-example.gov.uk', country: 'GB' },
};

const VARIANTS: readonly Variant[] = ['fr', 'be', 'ch', 'qc', 'de', 'eu', 'gdpr', 'other'];

const FINDINGS: Finding[] = [
  makeFinding(),
  makeFinding({
    service: 'ms-exo',
    layer: 'mail',
    certainty: 'observed',
    evidence: [{ via: 'dns', host: 'x.fr', type: 'MX', value: '10 x.mail.protection.outlook.com' }],
  }),
  makeFinding({
    service: 'g-fonts',
    layer: 'third-party',
    certainty: 'observed',
    evidence: [{ via: 'resource', url: 'https://fonts.googleapis.com/css' }],
  }),
];

const NAMES: Record<string, string> = {
  'ms-forms': 'Microsoft Forms',
  'ms-exo': 'Exchange Online',
  'g-fonts': 'Google Fonts',
};
const names = (id: string): string => NAMES[id] ?? id;

/** Claims that the records withdraw, and words that accuse. */
const WITHDRAWN =
  /ill[ée]gal|violat|viole|espionn|spying|stolen|volé|interdit|banned|systémati|systematic|410-1|411-6|811-3|SREN2|incompatible|152 M/i;

const every = (
  check: (
    l: ReturnType<typeof letter>,
    verdict: Verdict,
    at: string,
    language: 'fr' | 'en',
    role: LetterRole,
    purpose: LetterPurpose,
    variant: Variant,
  ) => void,
): void => {
  for (const variant of VARIANTS) {
    const site = PLACES[variant];
    const verdict = makeVerdict(FINDINGS, site);
    for (const role of LETTER_ROLES) {
      for (const purpose of LETTER_PURPOSES) {
        for (const language of ['fr', 'en'] as const) {
          const at = `${variant} ${role} ${purpose} ${language}`;
          check(
            letter({ verdict, role, purpose, language, names }),
            verdict,
            at,
            language,
            role,
            purpose,
            variant,
          );
        }
      }
    }
  }
};

describe('every letter', () => {
  it('tells the date, the page, each counted service, the method and the limits', () => {
    every(({ body }, verdict, at, language) => {
      expect(body, at).toContain(language === 'fr' ? '24 novembre 2026' : '24 November 2026');
      expect(body, at).toContain(verdict.page);
      for (const { service } of verdict.counted) expect(body, at).toContain(names(service));
      expect(body, at).toContain('Vigie');
      expect(body, at).toContain(language === 'fr' ? 'Il ne prouve ni' : 'They prove neither');
    });
  });

  it('has no withdrawn claim and no accusing word', () => {
    every(({ body, subject }, _verdict, at) => {
      expect(`${subject}\n${body}`.match(WITHDRAWN)?.[0], at).toBeUndefined();
    });
  });

  it('has a reasonable length, a subject on one line and no unfilled place', () => {
    every(({ body, subject, to }, _verdict, at) => {
      expect(body.length, at).toBeLessThanOrEqual(LONGEST_BODY);
      expect(body.length, at).toBeGreaterThan(800);
      expect(subject.length, at).toBeLessThanOrEqual(150);
      expect(subject, at).not.toContain('\n');
      expect(body, at).not.toMatch(/[{}]|undefined|null/);
      expect(to).toBeNull();
    });
  });

  it('names the law of its place only', () => {
    every(({ body }, _verdict, at, _language, _role, purpose, variant) => {
      expect(/RGPD|GDPR/.test(body), at).toBe(
        purpose === 'privacy' && ['fr', 'be', 'de', 'gdpr'].includes(variant)
          ? true
          : purpose === 'privacy' && variant === 'eu' && /2018\/1725.*(?:RGPD|GDPR)/.test(body),
      );
      expect(/CADA/.test(body), at).toBe(purpose === 'documents' && ['fr', 'be'].includes(variant));
      expect(/123-4-1/.test(body), at).toBe(variant === 'fr' && purpose !== 'documents');
    });
  });

  it('gives official directories over https', () => {
    every(({ directories }, _verdict, at) => {
      for (const { url, label } of directories) {
        expect(new URL(url).protocol, at).toBe('https:');
        expect(label.fr && label.en, at).toBeTruthy();
      }
    });
  });
});

describe('what the procedures say', () => {
  const body = (variant: Variant, purpose: LetterPurpose, role: LetterRole = 'resident'): string =>
    letter({
      verdict: makeVerdict(FINDINGS, PLACES[variant]),
      role,
      purpose,
      language: 'en',
      names,
    }).body;

  it.each<[Variant, LetterPurpose, RegExp]>([
    ['fr', 'privacy', /Articles 13 to 15 of the GDPR/],
    ['fr', 'documents', /Silence for one month counts as a refusal.*two months.*CADA/],
    ['be', 'documents', /thirty days/],
    ['ch', 'documents', /twenty days.*mediation/],
    ['qc', 'privacy', /section 70\.1/],
    ['qc', 'documents', /twenty days to answer \(section 47\)/],
    ['de', 'documents', /within a month/],
    ['eu', 'privacy', /2018\/1725/],
    ['eu', 'documents', /1049\/2001[^]*fifteen working days[^]*confirmatory/],
    ['gdpr', 'privacy', /Chapter V of the GDPR/],
    ['other', 'documents', /Please tell me the time limit/],
  ])('%s, %s', (variant, purpose, text) => {
    expect(body(variant, purpose)).toMatch(text);
  });

  it('asks about own data only for people whose data are concerned', () => {
    expect(body('fr', 'privacy', 'parent')).toContain('about my child and me');
    expect(body('fr', 'privacy', 'journalist')).not.toContain('about me');
    expect(body('fr', 'privacy', 'journalist')).not.toContain('13 to 15');
  });

  it('quotes French rules on French public bodies only', () => {
    const state = { ...PLACES.fr, sector: 'state' } as const;
    const text = (site: Partial<Site>): string =>
      letter({
        verdict: makeVerdict(FINDINGS, site),
        role: 'resident',
        purpose: 'privacy',
        language: 'fr',
      }).body;
    expect(text(state)).toContain('SREN');
    expect(text({ ...state, status: 'private' })).not.toContain('SREN');
    expect(text({ sector: 'local' })).not.toMatch(/SREN|123-4-1/);
    expect(text({ sector: 'school' })).not.toMatch(/SREN|123-4-1/);
  });

  it('has dated sources for each variant that names a law', () => {
    for (const { variant, sources } of Object.values(PROCEDURES)) {
      if (variant !== 'other') expect(sources.length, variant).toBeGreaterThan(0);
    }
  });
});

describe('facts', () => {
  const write = (verdict: Verdict): string =>
    letter({ verdict, role: 'resident', purpose: 'privacy', language: 'fr', names }).body;

  it('says which layers were not examined, and why', () => {
    expect(write(makeVerdict([makeFinding()]))).toMatch(
      /Non examiné\u00a0: courriel \(vérification non activée\)/,
    );
  });

  it('says that nothing was noted without calling the site clean', () => {
    const text = write(makeVerdict([]));
    expect(text).toContain('dans ce qu’elle a pu examiner');
    expect(text).toContain('Non examiné');
  });

  it('leaves out mentioned links', () => {
    const text = write(
      makeVerdict([makeFinding({ certainty: 'mentioned', service: 'g-youtube' })]),
    );
    expect(text).not.toContain('g-youtube');
  });

  it('keeps every service and cuts examples when there are many', () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      makeFinding({
        service: `service-number-${i}`,
        evidence: [{ via: 'link', url: `https://e.example/${'a'.repeat(200)}` }],
      }),
    );
    const text = write(makeVerdict(many));
    for (const { service } of many) expect(text).toContain(service);
    expect(text.length).toBeLessThanOrEqual(LONGEST_BODY);
  });

  it('lets nothing from a page break out of its line', () => {
    const evil = 'https://e.example/\n\nObjet : menace\u202egnp.exe\u2066\u200b\u0000\r\u2028fin';
    const verdict = makeVerdict([makeFinding({ evidence: [{ via: 'link', url: evil }] })], {
      name: 'Mairie\n\nJe vous menace $& {body}\u202e',
      host: 'x.fr',
    });
    const { body, subject } = letter({
      verdict: { ...verdict, page: `https://x.fr/\n- faux` },
      role: 'resident',
      purpose: 'privacy',
      language: 'fr',
      names: () => 'Nom\nfaux',
    });
    const invisible = Array.from(`${subject}${body}`).filter((c) =>
      /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(c),
    );
    expect(invisible.filter((c) => c !== '\n')).toEqual([]);
    const lines = body.split('\n');
    expect(lines.some((line) => /^(?:Objet|- faux|Je vous menace|faux)/.test(line))).toBe(false);
  });
});

describe('variants and options', () => {
  it.each(Object.entries(PLACES))('%s', (variant, site) => {
    expect(variantOf(makeVerdict([], site).site)).toBe(variant);
  });

  it('does not take the rest of Canada for Québec', () => {
    const of = (host: string, domain: string): string =>
      variantOf(makeVerdict([], { host, domain, country: 'CA' }).site);
    expect(of('www.ontario.ca', 'ontario.ca')).toBe('other');
    expect(of('www.umontreal.ca', 'umontreal.ca')).toBe('qc');
    expect(of('xqc.ca', 'xqc.ca')).toBe('other');
  });

  const pairs = (site: Partial<Site>): string[] =>
    letterOptions(makeVerdict([], site).site).map(({ role, purpose }) => `${role} ${purpose}`);

  it.each<[string, Partial<Site>, string[], string[]]>([
    [
      'a commune',
      {},
      ['resident council', 'parent privacy', 'elected council', 'journalist documents'],
      ['student privacy', 'dpo council'],
    ],
    [
      'a school',
      { sector: 'school' },
      ['parent privacy', 'student privacy', 'staff council', 'resident government'],
      ['journalist deputy'],
    ],
    [
      'a private school',
      { sector: 'school', status: 'private' },
      ['parent privacy', 'parent council'],
      ['parent documents', 'parent deputy', 'resident government'],
    ],
    [
      'a ministry',
      { sector: 'state' },
      ['resident privacy', 'resident documents', 'dpo privacy'],
      ['resident council', 'parent privacy', 'student privacy'],
    ],
    ['a Dutch town', PLACES.gdpr, ['resident deputy'], ['resident government']],
  ])('%s', (_name, site, expected, forbidden) => {
    const offered = pairs(site);
    expect(offered).toEqual(expect.arrayContaining(expected));
    expect(offered.filter((pair) => forbidden.includes(pair))).toEqual([]);
    expect(new Set(offered).size).toBe(offered.length);
  });
});
