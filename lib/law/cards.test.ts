/** Which cards follow from what was found on whose site: a decision table. */
import { expect, test } from 'vitest';
import { LAW_CARDS } from '../catalog/law/all';
import type { Control, Exposure, Finding, Layer, Sector, Site, Status } from '../model';
import { makeFinding, makeVerdict } from '../verdict/fixtures';
import { lawCards } from './cards';

function finding(
  service: string,
  provider: string,
  layer: Layer,
  exposure: Exposure,
  control: Control = 'american',
): Finding {
  return makeFinding({ service, provider, layer, exposure, control, certainty: 'observed' });
}

const F = {
  exchange: finding('ms-exo', 'microsoft', 'mail', 'content'),
  entra: finding('ms-entra', 'microsoft', 'workspace', 'content'),
  forms: makeFinding(),
  classroom: finding('g-classroom', 'google', 'workspace', 'content'),
  gmail: finding('g-gmail', 'google', 'mail', 'content'),
  aws: finding('aws-compute', 'amazon', 'hosting', 'transit'),
  cloudflare: finding('cf-proxy', 'cloudflare', 'hosting', 'transit'),
  zoom: finding('zoom', 'zoom', 'workspace', 'content'),
  fonts: finding('g-fonts', 'google', 'third-party', 'metadata'),
  analytics: finding('g-analytics', 'google', 'third-party', 'metadata'),
  search: finding('g-cse', 'google', 'third-party', 'content'),
  powerbi: finding('ms-powerbi', 'microsoft', 'workspace', 'metadata'),
  video: {
    ...finding('g-youtube', 'google', 'third-party', 'on-click'),
    certainty: 'mentioned' as const,
  },
  formsMentioned: makeFinding({ certainty: 'mentioned', exposure: 'content' }),
  ovhMentioned: makeFinding({
    service: 'ovh-hosting',
    provider: 'ovhcloud',
    control: 'european',
    certainty: 'mentioned',
  }),
  route53: finding('aws-route53', 'amazon', 'hosting', 'administrative'),
  bleu: finding('sov-bleu', 'bleu', 'workspace', 'content', 'sovereign-variant'),
  s3ns: finding('sov-s3ns', 's3ns', 'hosting', 'transit', 'sovereign-variant'),
  delos: finding('sov-delos', 'delos', 'workspace', 'content', 'sovereign-variant'),
  awsSovereign: finding('sov-aws-eusc', 'amazon', 'hosting', 'transit', 'sovereign-variant'),
  ovh: finding('ovh-hosting', 'ovhcloud', 'hosting', 'transit', 'european'),
  atlassian: finding('atlassian', 'atlassian', 'workspace', 'content', 'mixed'),
};
type Name = keyof typeof F;

const S = (
  sector: Sector,
  country = 'FR',
  status: Status = 'public',
  host = 'www.exemple.fr',
): Partial<Site> => ({ sector, country, status, host });
const QUEBEC = S('local', 'CA', 'public', 'www.ville.exemple.qc.ca');
const CANADA = S('local', 'CA', 'public', 'www.exemple.ca');

const US = 'us-cloud-act us-fisa-702 us-sanctions';
const US_PAPER = 'us-eo-14086 us-slaughter';
const EU = 'eu-gdpr-transfers eu-dpf';
const STATE = 'fr-sren-31 fr-cloud-doctrine fr-state-plans';
const ALL_FRENCH = LAW_CARDS.filter((card) => card.id.startsWith('fr-'))
  .map((card) => card.id)
  .join(' ');
const ALL_US = LAW_CARDS.filter((card) => card.jurisdiction === 'US')
  .map((card) => card.id)
  .join(' ');
const ALL_EU =
  'eu-gdpr-transfers eu-dpf eu-gdpr-pupils eu-visitor-address eu-m365-regulators eu-institutions-m365 eu-data-act eu-proposals eu-trade-secrets eu-others-moved';

interface Row {
  name: string;
  found: Name[];
  site: Partial<Site>;
  shown?: string;
  never?: string;
  /** The first cards, exactly and in order. */
  first?: string;
}

const TABLE: Row[] = [
  // France: the State
  {
    name: 'ministry, Exchange Online',
    found: ['exchange'],
    site: S('state'),
    first: 'us-cloud-act fr-sren-31 fr-cloud-doctrine',
    shown: `${US} ${EU} ${STATE} fr-lrn-16 eu-m365-regulators`,
    never:
      'fr-l123-4-1 fr-local-bill fr-school-ministry fr-hds fr-sren-31-operators eu-gdpr-pupils eu-trade-secrets',
  },
  {
    name: 'ministry, site on AWS',
    found: ['aws'],
    site: S('state'),
    first: 'us-cloud-act fr-sren-31 fr-cloud-doctrine',
    shown: 'fr-hosting-courts fr-lrn-16 eu-data-act',
    never: 'eu-m365-regulators fr-others-moved eu-visitor-address',
  },
  {
    name: 'ministry, fonts only',
    found: ['fonts'],
    site: S('state'),
    first: 'eu-visitor-address eu-gdpr-transfers eu-dpf',
    never: `${US} ${ALL_FRENCH}`,
  },
  {
    name: 'ministry overseas',
    found: ['exchange'],
    site: S('state', 'RE'),
    shown: 'fr-sren-31 fr-cloud-doctrine eu-gdpr-transfers',
  },
  {
    name: 'ministry, status not known',
    found: ['exchange'],
    site: S('state', 'FR', 'unknown'),
    shown: `${US} ${EU}`,
    never: ALL_FRENCH,
  },
  {
    name: 'armed forces',
    found: ['exchange'],
    site: S('military'),
    shown: 'fr-sren-31 fr-cloud-doctrine',
    never: 'fr-state-plans fr-local-bill',
  },
  {
    name: 'ministry, Bleu',
    found: ['bleu'],
    site: S('state'),
    first: 'sov-licensed-fr',
    never: `${ALL_US} ${ALL_EU} ${STATE} sov-us-owned sov-other note-european`,
  },
  // France: local authorities
  {
    name: 'commune, Exchange Online',
    found: ['exchange'],
    site: S('local'),
    first: 'us-cloud-act eu-gdpr-transfers fr-lrn-16',
    shown: `${US} ${US_PAPER} eu-dpf fr-local-bill fr-others-moved eu-m365-regulators`,
    never: `${STATE} fr-sren-31-operators fr-l123-4-1 fr-school-ministry fr-cnil-2021 fr-hds eu-gdpr-pupils`,
  },
  {
    name: 'commune, Microsoft Forms by a link',
    found: ['forms'],
    site: S('local'),
    shown: 'us-cloud-act fr-lrn-16',
    never: STATE,
  },
  {
    name: 'commune behind Cloudflare',
    found: ['cloudflare'],
    site: S('local'),
    first: 'us-cloud-act fr-hosting-courts eu-gdpr-transfers',
    never: `${STATE} eu-m365-regulators fr-others-moved`,
  },
  {
    name: 'commune, Google Analytics',
    found: ['analytics'],
    site: S('local'),
    first: 'eu-visitor-address eu-gdpr-transfers fr-cnil-analytics',
    shown: 'eu-dpf',
    never: `${US} fr-lrn-16 fr-local-bill`,
  },
  {
    name: 'commune, fonts: no Analytics card',
    found: ['fonts'],
    site: S('local'),
    shown: 'eu-visitor-address',
    never: 'fr-cnil-analytics de-fonts us-cloud-act',
  },
  {
    name: 'commune, video and a link',
    found: ['video', 'formsMentioned', 'ovhMentioned'],
    site: S('local'),
    first: '',
    never: `${ALL_US} ${ALL_EU} ${ALL_FRENCH} note-european`,
  },
  {
    name: 'commune, American DNS only',
    found: ['route53'],
    site: S('local'),
    first: '',
    never: `${ALL_US} ${ALL_EU} ${ALL_FRENCH}`,
  },
  {
    name: 'commune, nothing at all',
    found: [],
    site: S('local'),
    first: '',
    never: `${ALL_US} ${ALL_EU} ${ALL_FRENCH} note-european`,
  },
  {
    name: 'commune at OVHcloud',
    found: ['ovh'],
    site: S('local'),
    first: 'note-european',
    never: `${ALL_US} ${ALL_EU} ${ALL_FRENCH}`,
  },
  {
    name: 'commune at OVHcloud with Exchange Online',
    found: ['ovh', 'exchange'],
    site: S('local'),
    shown: 'us-cloud-act',
    never: 'note-european',
  },
  {
    name: 'commune, a mixed service',
    found: ['atlassian'],
    site: S('local'),
    first: '',
    never: `${ALL_US} ${ALL_EU} ${ALL_FRENCH}`,
  },
  // France: schools
  {
    name: 'lycée, Entra sign-in',
    found: ['entra'],
    site: S('school'),
    first: 'us-cloud-act fr-school-ministry eu-gdpr-pupils',
    never: `${STATE} fr-sren-31-operators fr-l123-4-1 fr-local-bill fr-cnil-2021 at-dsb dk-helsingor`,
  },
  {
    name: 'lycée, Google Classroom',
    found: ['classroom'],
    site: S('school'),
    first: 'us-cloud-act fr-school-ministry eu-gdpr-pupils',
    never: `eu-m365-regulators ${STATE}`,
  },
  {
    name: 'lycée, Zoom: the ministry spoke of others',
    found: ['zoom'],
    site: S('school'),
    shown: 'us-cloud-act eu-gdpr-pupils',
    never: 'fr-school-ministry eu-m365-regulators',
  },
  {
    name: 'lycée, fonts: nothing about pupils’ data',
    found: ['fonts'],
    site: S('school'),
    shown: 'eu-visitor-address',
    never: 'eu-gdpr-pupils fr-school-ministry us-cloud-act',
  },
  {
    name: 'level not known, Exchange Online',
    found: ['exchange'],
    site: S('education'),
    shown: 'fr-school-ministry eu-gdpr-pupils fr-sren-31-operators',
    never: 'fr-l123-4-1 fr-sren-31 fr-cloud-doctrine',
  },
  {
    name: 'private school, Google Classroom',
    found: ['classroom'],
    site: S('school', 'FR', 'private'),
    first: 'us-cloud-act eu-gdpr-pupils eu-gdpr-transfers',
    never: ALL_FRENCH,
  },
  {
    name: 'private school, Analytics',
    found: ['analytics'],
    site: S('school', 'FR', 'private'),
    shown: 'eu-visitor-address',
    never: ALL_FRENCH,
  },
  // France: higher education, research, health, social
  {
    name: 'university, Exchange Online',
    found: ['exchange'],
    site: S('higher-education'),
    first: 'us-cloud-act fr-l123-4-1 fr-sren-31-operators',
    shown: 'fr-cnil-2021 eu-trade-secrets fr-lrn-16 fr-others-moved',
    never: `${STATE} fr-school-ministry fr-local-bill eu-gdpr-pupils`,
  },
  {
    name: 'university on AWS: hosting is not software for users',
    found: ['aws'],
    site: S('higher-education'),
    shown: 'fr-sren-31-operators fr-hosting-courts eu-trade-secrets',
    never: 'fr-l123-4-1 fr-cnil-2021 fr-sren-31',
  },
  {
    name: 'private business school',
    found: ['exchange'],
    site: S('higher-education', 'FR', 'private'),
    shown: 'us-cloud-act eu-trade-secrets',
    never: ALL_FRENCH,
  },
  {
    name: 'research body, Teams',
    found: ['zoom'],
    site: S('research'),
    shown: 'fr-sren-31-operators fr-cnil-2021',
    never: 'fr-l123-4-1 fr-sren-31 fr-cloud-doctrine',
  },
  {
    name: 'hospital on AWS',
    found: ['aws'],
    site: S('health'),
    first: 'us-cloud-act fr-hds fr-hosting-courts',
    never: `${STATE} fr-sren-31-operators fr-local-bill`,
  },
  { name: 'hospital, fonts', found: ['fonts'], site: S('health'), never: 'fr-hds us-cloud-act' },
  { name: 'hospital, a form', found: ['forms'], site: S('health'), shown: 'fr-hds' },
  {
    name: 'social body, Exchange Online',
    found: ['exchange'],
    site: S('social'),
    shown: 'fr-lrn-16',
    never: `${STATE} fr-hds fr-local-bill`,
  },
  // Sovereign variants
  {
    name: 'S3NS next to fonts',
    found: ['s3ns', 'fonts'],
    site: S('local'),
    shown: 'sov-licensed-fr eu-visitor-address',
    never: `${US} sov-other`,
  },
  {
    name: 'AWS European Sovereign Cloud',
    found: ['awsSovereign'],
    site: S('local', 'DE'),
    first: 'sov-us-owned',
    never: `${ALL_US} sov-licensed-fr sov-other`,
  },
  {
    name: 'Delos',
    found: ['delos'],
    site: S('state', 'DE'),
    first: 'sov-other',
    never: `${ALL_US} sov-us-owned sov-licensed-fr de-m365`,
  },
  {
    name: 'Bleu and Delos',
    found: ['bleu', 'delos'],
    site: S('state'),
    shown: 'sov-licensed-fr sov-other',
  },
  // The Union
  {
    name: 'Belgian commune',
    found: ['exchange'],
    site: S('local', 'BE'),
    first: 'us-cloud-act eu-gdpr-transfers us-fisa-702',
    shown: 'eu-m365-regulators',
    never: ALL_FRENCH,
  },
  {
    name: 'Luxembourg school',
    found: ['classroom'],
    site: S('school', 'LU'),
    shown: 'eu-gdpr-pupils',
    never: ALL_FRENCH,
  },
  {
    name: 'Italian commune',
    found: ['gmail'],
    site: S('local', 'IT'),
    shown: `us-cloud-act ${EU}`,
    never: `${ALL_FRENCH} eu-m365-regulators`,
  },
  {
    name: 'Spanish university',
    found: ['exchange'],
    site: S('higher-education', 'ES'),
    shown: 'eu-trade-secrets',
    never: ALL_FRENCH,
  },
  {
    name: 'German town',
    found: ['exchange'],
    site: S('local', 'DE'),
    first: 'us-cloud-act de-m365 eu-gdpr-transfers',
    never: `${ALL_FRENCH} at-dsb nl-dpia`,
  },
  {
    name: 'German town, fonts',
    found: ['fonts'],
    site: S('local', 'DE'),
    shown: 'de-fonts eu-visitor-address',
    never: 'de-m365 us-cloud-act',
  },
  {
    name: 'Austrian school',
    found: ['entra'],
    site: S('school', 'AT'),
    first: 'us-cloud-act at-dsb eu-gdpr-pupils',
    never: `${ALL_FRENCH} de-m365`,
  },
  {
    name: 'Austrian town: the school ruling is not for it',
    found: ['entra'],
    site: S('local', 'AT'),
    shown: 'eu-m365-regulators',
    never: 'at-dsb',
  },
  {
    name: 'Danish school, Google',
    found: ['classroom'],
    site: S('school', 'DK'),
    first: 'us-cloud-act dk-helsingor eu-gdpr-pupils',
  },
  {
    name: 'Danish school, Microsoft',
    found: ['entra'],
    site: S('school', 'DK'),
    never: 'dk-helsingor',
  },
  {
    name: 'Dutch university',
    found: ['entra'],
    site: S('higher-education', 'NL'),
    shown: 'nl-dpia eu-trade-secrets',
    never: 'de-m365 fr-l123-4-1',
  },
  {
    name: 'European Commission',
    found: ['exchange'],
    site: S('european', 'EU'),
    first: 'us-cloud-act eu-institutions-m365 us-fisa-702',
    shown: 'eu-dpf',
    never: `eu-gdpr-transfers eu-gdpr-pupils eu-m365-regulators ${ALL_FRENCH}`,
  },
  {
    name: 'Norwegian commune',
    found: ['exchange'],
    site: S('local', 'NO'),
    shown: EU,
    never: 'eu-data-act eu-proposals',
  },
  // Outside the Union
  {
    name: 'Swiss canton',
    found: ['exchange'],
    site: S('local', 'CH'),
    first: 'us-cloud-act ch-privatim ch-nlpd',
    never: `${ALL_EU} ${US_PAPER} ${ALL_FRENCH}`,
  },
  {
    name: 'Swiss private school',
    found: ['classroom'],
    site: S('school', 'CH', 'private'),
    shown: 'ch-nlpd',
    never: `ch-privatim ${ALL_EU}`,
  },
  {
    name: 'Québec town',
    found: ['exchange'],
    site: QUEBEC,
    first: 'us-cloud-act qc-loi25 us-fisa-702',
    never: `ca-province ${ALL_EU} ${ALL_FRENCH}`,
  },
  {
    name: 'Canadian town elsewhere',
    found: ['exchange'],
    site: CANADA,
    shown: 'ca-province',
    never: `qc-loi25 ${ALL_EU}`,
  },
  {
    name: 'a name that only ends like Québec’s',
    found: ['exchange'],
    site: S('local', 'CA', 'public', 'www.exempleqc.ca'),
    shown: 'ca-province',
    never: 'qc-loi25',
  },
  {
    name: 'English council',
    found: ['exchange'],
    site: S('local', 'GB'),
    shown: 'us-cloud-act gb-data-bridge',
    never: ALL_EU,
  },
  {
    name: 'international body',
    found: ['exchange'],
    site: S('international', 'ZZ'),
    first: 'us-cloud-act us-fisa-702 us-sanctions',
    never: `${ALL_EU} ${ALL_FRENCH}`,
  },
  {
    name: 'New Caledonia: neither the Union nor mainland rules',
    found: ['exchange'],
    site: S('local', 'NC'),
    shown: US,
    never: `${ALL_EU} ${ALL_FRENCH}`,
  },
  // Layers and exposures
  {
    name: 'search form of a third party takes content',
    found: ['search'],
    site: S('local'),
    shown: 'us-cloud-act eu-visitor-address',
    never: 'us-sanctions fr-lrn-16',
  },
  {
    name: 'a tool embedded for its looks only leaks addresses',
    found: ['powerbi'],
    site: S('state'),
    shown: 'eu-visitor-address',
    never: 'us-cloud-act fr-sren-31',
  },
  {
    name: 'everything at once stays three first',
    found: ['exchange', 'classroom', 'aws', 'fonts', 'analytics', 'bleu'],
    site: S('school'),
    first: 'us-cloud-act sov-licensed-fr fr-school-ministry',
  },
];

const words = (list = ''): string[] => list.split(' ').filter(Boolean);
const ids = new Set(LAW_CARDS.map((card) => card.id));

test('the table is large enough and names only cards that exist', () => {
  expect(TABLE.length).toBeGreaterThanOrEqual(40);
  const named = TABLE.flatMap((row) => [
    ...words(row.shown),
    ...words(row.never),
    ...words(row.first),
  ]);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test('every card is shown by some row', () => {
  const shown = new Set(TABLE.flatMap((row) => chosen(row).all));
  expect([...ids].filter((id) => !shown.has(id))).toEqual([]);
});

test.each(TABLE)('$name', (row) => {
  const { first, all } = chosen(row);
  if (row.first !== undefined) expect(first).toEqual(words(row.first));
  expect(words(row.shown).filter((id) => !all.includes(id))).toEqual([]);
  expect(words(row.never).filter((id) => all.includes(id))).toEqual([]);
  expect(first.length).toBeLessThanOrEqual(3);
  expect(new Set(all).size).toBe(all.length);
});

test('context is folded even when there is room', () => {
  const bill = LAW_CARDS.filter((card) => card.id === 'fr-local-bill');
  const { first, more } = lawCards(makeVerdict([F.exchange], S('local')), bill);
  expect([first.length, more.length]).toEqual([0, 1]);
});

function chosen({ found, site }: Row): { first: string[]; all: string[] } {
  const { first, more } = lawCards(
    makeVerdict(
      found.map((name) => F[name]),
      site,
    ),
  );
  return { first: first.map((card) => card.id), all: [...first, ...more].map((card) => card.id) };
}
