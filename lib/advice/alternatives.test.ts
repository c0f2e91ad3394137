import { describe, expect, it } from 'vitest';
import type { Finding, Sector, Site, Verdict } from '../model';
import { makeFinding, makeVerdict } from '../verdict/fixtures';
import { alternatives, dayOf, type Suggestions } from './alternatives';

/** Sites by hand; hosts are invented or public names. */
const SITES: Record<string, Partial<Site>> = {
  ministry: {
    host: 'www.ministere-exemple.gouv.fr',
    domain: 'ministere-exemple.gouv.fr',
    sector: 'state',
  },
  academy: { host: 'www.ac-dijon.fr', domain: 'ac-dijon.fr', sector: 'education' },
  academySchool: { host: 'clg-exemple.ac-dijon.fr', domain: 'ac-dijon.fr', sector: 'education' },
  commune: {},
  lycee: { host: 'lycee-exemple.fr', domain: 'lycee-exemple.fr', sector: 'school' },
  lyceeIdf: { host: 'lyc-exemple.ac-versailles.fr', domain: 'ac-versailles.fr', sector: 'school' },
  privateSchool: {
    host: 'saint-exemple.fr',
    domain: 'saint-exemple.fr',
    sector: 'school',
    status: 'private',
  },
  university: {
    host: 'www.univ-exemple.fr',
    domain: 'univ-exemple.fr',
    sector: 'higher-education',
  },
  research: {
    host: 'labo.exemple-recherche.fr',
    domain: 'exemple-recherche.fr',
    sector: 'research',
  },
  hospital: { host: 'www.chu-exemple.fr', domain: 'chu-exemple.fr', sector: 'health' },
  social: { host: 'www.caisse-exemple.fr', domain: 'caisse-exemple.fr', sector: 'social' },
  army: { host: 'www.armee-exemple.gouv.fr', domain: 'armee-exemple.gouv.fr', sector: 'military' },
  belgianTown: {
    host: 'www.ville-exemple.be',
    domain: 'ville-exemple.be',
    sector: 'local',
    country: 'BE',
  },
  swissSchool: { host: 'ecole.exemple.ch', domain: 'exemple.ch', sector: 'school', country: 'CH' },
  germanState: {
    host: 'www.land-beispiel.de',
    domain: 'land-beispiel.de',
    sector: 'state',
    country: 'DE',
  },
  european: {
    host: 'dg.example.europa.eu',
    domain: 'europa.eu',
    sector: 'european',
    country: 'EU',
  },
  court: {
    host: 'www.court-example.int',
    domain: 'court-example.int',
    sector: 'international',
    country: 'ZZ',
  },
  unknownBody: {
    host: 'www.organisme-exemple.fr',
    domain: 'organisme-exemple.fr',
    sector: 'unknown',
    status: 'unknown',
  },
};

/** A finding by its service id and layer. */
function found(service: string): Finding {
  const layer = /^(?:ms-exo|g-gmail|aws-workmail|aws-ses|cf-mail)/.test(service)
    ? 'mail'
    : /^(?:az-hosting|gcp-hosting|aws-compute|cf-proxy|aws-cloudfront|new-hosting)/.test(service)
      ? 'hosting'
      : /^(?:ms-|g-forms|g-docs|g-drive|g-meet|g-classroom|g-signin|aws-connect|g-chat)/.test(
            service,
          )
        ? 'workspace'
        : 'third-party';
  return makeFinding({ service, layer, certainty: 'observed' });
}

const verdictOf = (site: string, services: readonly string[]): Verdict =>
  makeVerdict(services.map(found), SITES[site]);

const ids = (list: Suggestions['first']): string[] => list.map(({ alternative }) => alternative.id);
const allIds = ({ first, more }: Suggestions): string[] => [...ids(first), ...ids(more)];

/** What a staff tool is, here by name so that the data cannot hide it. */
const STAFF = [
  'lasuite',
  'ls-docs',
  'tchap',
  'visio',
  'grist',
  'ls-fichiers',
  'ls-messages',
  'proconnect',
  'assistant-ia',
  'apps-edu',
  'tribu',
  'tubes',
  'forge-edu',
];

/** site, services found, alternatives that must be offered, alternatives that must not. */
const TABLE: readonly [string, readonly string[], readonly string[], readonly string[]][] = [
  [
    'ministry',
    ['ms-teams'],
    ['visio', 'tchap', 'opendesk', 'wimi', 'gofast', 'twake', 'bleu'],
    ['renater-rdv', 'monlycee', 'tuta'],
  ],
  [
    'ministry',
    ['ms-exo'],
    ['ls-messages', 'bluemind', 'ox', 'hexagone'],
    ['zimbra', 'renater-evento', 'cryptpad'],
  ],
  [
    'ministry',
    ['ms-spo'],
    ['ls-fichiers', 'lasuite', 'exo', 'jalios', 'nextcloud', 'xwiki', 'whaller'],
    ['leviia', 'apps-edu', 'renater-filesender'],
  ],
  ['ministry', ['g-forms'], ['demarche', 'cryptpad'], ['framasoft', 'friendlycaptcha']],
  ['ministry', ['az-ai'], ['assistant-ia', 'mistral'], ['lumo-euria']],
  ['ministry', ['az-data'], ['postgresql', 'grist'], ['matomo']],
  ['academy', ['ms-onedrive'], ['apps-edu', 'tribu', 'nextcloud'], ['monlycee', 'educonnect']],
  ['academySchool', ['ms-onedrive'], ['nextcloud', 'leviia'], STAFF],
  [
    'commune',
    ['ms-forms'],
    ['demarche', 'cryptpad', 'framasoft', 'limesurvey'],
    ['apps-edu', 'visio', 'renater-evento', 'onlyoffice'],
  ],
  [
    'commune',
    ['ms-exo'],
    ['bluemind', 'ox', 'zimbra', 'proton', 'twake', 'ls-messages', 'hexagone', 'opendesk', 'bleu'],
    ['pronote', 'peertube'],
  ],
  [
    'commune',
    ['ms-teams'],
    ['netframe', 'talkspirit', 'jamespot', 'interstis', 'collabnext', 'tchap', 'jitsi', 'bbb'],
    ['visio', 'elea'],
  ],
  ['commune', ['ms-officeweb'], ['onlyoffice', 'libreoffice', 'collabora', 'cryptpad'], ['tchap']],
  ['commune', ['ms-intune'], ['linux'], ['opendesk']],
  [
    'commune',
    ['az-hosting'],
    [
      'ovhcloud',
      'scaleway',
      'clevercloud',
      'hetzner',
      'outscale',
      'infomaniak-cloud',
      's3ns',
      'bleu',
    ],
    ['matomo', 'nextcloud'],
  ],
  ['commune', ['cf-proxy'], ['bunny', 'ovh-cdn'], ['ovhcloud', 's3ns']],
  ['commune', ['g-fonts'], ['selfhost-fonts', 'bunny'], ['selfhost-libraries', 'matomo']],
  ['commune', ['g-cdn'], ['selfhost-libraries'], ['selfhost-fonts']],
  ['commune', ['g-analytics'], ['matomo', 'plausible'], ['osm']],
  ['commune', ['g-recaptcha'], ['friendlycaptcha', 'altcha', 'mcaptcha'], ['matomo']],
  ['commune', ['g-maps'], ['ign', 'osm'], ['matomo']],
  ['commune', ['g-youtube'], ['peertube'], ['tubes', 'esup-pod', 'apps-edu']],
  ['commune', ['aws-connect'], ['opentalk', 'bbb', 'jitsi'], ['visio', 'renater-rdv']],
  ['commune', ['aws-ses'], [], ['bluemind', 'ox', 'proton']],
  ['commune', ['cf-mail'], [], ['bluemind', 'ox']],
  ['commune', ['new-hosting-service'], ['clevercloud', 'ovhcloud'], ['bluemind']],
  [
    'lycee',
    ['ms-teams'],
    ['bbb', 'nextcloud', 'twake', 'element'],
    [...STAFF, 'monlycee', 'tuta', 'bleu', 'mistral'],
  ],
  [
    'lycee',
    ['g-classroom'],
    ['elea', 'moodle', 'pronote', 'edifice', 'skolengo'],
    [...STAFF, 'monlycee', 'esup-pod'],
  ],
  ['lycee', ['ms-entra'], ['educonnect', 'lemonldap', 'univention', 'keycloak'], [...STAFF]],
  ['lycee', ['ms-exo'], ['twake', 'proton'], [...STAFF, 'bleu']],
  ['lyceeIdf', ['ms-spo', 'ms-exo'], ['monlycee', 'leviia', 'nextcloud'], [...STAFF]],
  ['lyceeIdf', ['g-classroom'], ['monlycee', 'elea'], [...STAFF]],
  ['privateSchool', ['g-drive'], ['nextcloud', 'leviia'], [...STAFF]],
  [
    'university',
    ['ms-teams'],
    ['renater-rdv', 'bbb', 'whaller'],
    ['visio', 'tchap', 'apps-edu', 'elea', 'pronote'],
  ],
  ['university', ['ms-stream'], ['esup-pod', 'peertube'], ['tubes']],
  [
    'university',
    ['ms-onedrive'],
    ['renater-filesender', 'nextcloud', 'oodrive'],
    ['ls-fichiers', 'apps-edu'],
  ],
  ['university', ['ms-bookings'], ['renater-evento'], ['framasoft', 'demarche']],
  ['research', ['ms-planner'], ['openproject', 'opendesk'], ['wimi', 'ls-docs']],
  ['hospital', ['ms-forms'], ['cryptpad', 'framasoft'], ['demarche', 'limesurvey', ...STAFF]],
  ['hospital', ['aws-compute'], ['ovhcloud', 'scaleway'], ['s3ns', 'bleu']],
  ['social', ['ms-teams'], ['nextcloud', 'wimi'], [...STAFF]],
  ['army', ['g-chat'], ['tchap', 'element'], ['jamespot', 'olvid']],
  ['belgianTown', ['ms-forms'], ['cryptpad', 'limesurvey'], ['demarche', ...STAFF]],
  ['belgianTown', ['ms-exo'], ['bluemind', 'infomaniak-cloud'], ['ls-messages', 'bleu', 's3ns']],
  ['swissSchool', ['g-classroom'], ['moodle'], ['elea', 'pronote', 'monlycee', ...STAFF]],
  ['germanState', ['ms-teams'], ['opendesk', 'nextcloud', 'element'], ['visio', 'tchap', 'bleu']],
  ['european', ['ms-exo'], ['opendesk', 'ox'], ['ls-messages', 'bleu']],
  ['court', ['ms-spo'], ['exo', 'nextcloud'], [...STAFF]],
  ['unknownBody', ['ms-teams'], ['wimi', 'nextcloud'], [...STAFF, 'bleu']],
];

describe('alternatives for a site and what was found', () => {
  it.each(TABLE)('%s with %j', (site, services, expected, forbidden) => {
    const result = alternatives(verdictOf(site, services), 20_000);
    expect(allIds(result)).toEqual(expect.arrayContaining([...expected]));
    expect(allIds(result).filter((id) => forbidden.includes(id))).toEqual([]);
  });
});

describe('the first three', () => {
  const SOME = ['ms-exo', 'ms-teams', 'g-forms', 'g-fonts', 'g-analytics', 'az-hosting'];

  it('answer the three strongest findings, one each', () => {
    const { first } = alternatives(verdictOf('commune', ['ms-exo', 'ms-teams', 'g-fonts']), 7);
    expect(first.map(({ why }) => why).sort()).toEqual(['fonts', 'mail', 'video-calls']);
  });

  it('keep the order of the findings', () => {
    const verdict = verdictOf('commune', SOME);
    const { first } = alternatives(verdict, 7);
    for (const [i, suggestion] of first.entries()) {
      expect(suggestion.forFindings).toContain(verdict.counted[i]?.service);
    }
  });

  it('come from different vendors even for one finding', () => {
    for (let day = 0; day < 60; day += 1) {
      const { first } = alternatives(verdictOf('ministry', ['ms-teams']), day);
      expect(new Set(first.map(({ alternative }) => alternative.publisher)).size).toBe(3);
    }
  });

  it('never hold anything American while something else answers, and it always has its flag', () => {
    for (const site of Object.keys(SITES)) {
      for (const service of SOME) {
        for (let day = 0; day < 10; day += 1) {
          const { first, more } = alternatives(verdictOf(site, [service]), day);
          const all = [...first, ...more].map(({ alternative }) => alternative);
          const seen = all.findIndex(({ american }) => american);
          if (seen !== -1) expect(all.slice(seen).every(({ american }) => american)).toBe(true);
          for (const { american, ownerFlag } of all) {
            if (american) expect(ownerFlag?.fr && ownerFlag.en).toBeTruthy();
          }
        }
      }
    }
  });

  it('are nothing when nothing counts', () => {
    expect(alternatives(verdictOf('commune', []), 1)).toEqual({ first: [], more: [] });
  });

  it('name only counted services, and nothing is offered twice', () => {
    const verdict = verdictOf('commune', SOME);
    const result = alternatives(verdict, 3);
    const list = [...result.first, ...result.more];
    expect(new Set(allIds(result)).size).toBe(list.length);
    const counted = new Set(verdict.counted.map(({ service }) => service));
    for (const { forFindings } of list) {
      expect(forFindings.length).toBeGreaterThan(0);
      expect(forFindings.every((id) => counted.has(id))).toBe(true);
    }
  });
});

describe('staff-only tools', () => {
  const SCHOOL_SECTORS: readonly Sector[] = ['school', 'education'];
  const EVERYTHING = [
    'ms-exo',
    'ms-spo',
    'ms-teams',
    'ms-forms',
    'ms-entra',
    'g-youtube',
    'az-ai',
    'az-data',
    'ms-github',
  ];

  it.each(SCHOOL_SECTORS)('are never offered on a %s site, on any day', (sector) => {
    for (let day = 0; day < 30; day += 1) {
      const result = alternatives(
        makeVerdict(EVERYTHING.map(found), { ...SITES.lycee, sector }),
        day,
      );
      expect(allIds(result).filter((id) => STAFF.includes(id))).toEqual([]);
    }
  });

  it.each(['private', 'unknown'] as const)('are not offered to a body of %s status', (status) => {
    const result = alternatives(
      makeVerdict(EVERYTHING.map(found), { ...SITES.ministry, status }),
      1,
    );
    expect(allIds(result).filter((id) => STAFF.includes(id))).toEqual([]);
  });
});

describe('fairness', () => {
  it('gives each vendor of a need the first place as often as the others over a year', () => {
    const start = dayOf(Date.UTC(2026, 0, 1));
    for (const [site, service] of [
      ['commune', 'ms-exo'],
      ['commune', 'ms-teams'],
      ['lycee', 'g-drive'],
      ['university', 'ms-spo'],
      ['ministry', 'ms-teams'],
      ['commune', 'az-hosting'],
      ['commune', 'g-recaptcha'],
    ] as const) {
      const verdict = verdictOf(site, [service]);
      const firsts = new Map<string, number>();
      for (let day = start; day < start + 365; day += 1) {
        const vendor = alternatives(verdict, day).first[0]?.alternative;
        const name = vendor?.publisher ?? vendor?.id ?? '';
        firsts.set(name, (firsts.get(name) ?? 0) + 1);
      }
      const counts = [...firsts.values()];
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      expect(firsts.size).toBeGreaterThan(1);
    }
  });

  it('does not show the same order on every site the same day', () => {
    const orders = new Set(
      Array.from({ length: 20 }, (_, i) => {
        const verdict = makeVerdict([found('ms-exo')], { domain: `ville-${i}.fr` });
        return ids(alternatives(verdict, 100).first).join();
      }),
    );
    expect(orders.size).toBeGreaterThan(3);
  });

  it('is the same for the same site and day', () => {
    const verdict = verdictOf('commune', ['ms-exo', 'ms-teams']);
    expect(allIds(alternatives(verdict, 42))).toEqual(allIds(alternatives(verdict, 42)));
  });
});
