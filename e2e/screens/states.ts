/** The states in which every screen is photographed. Made by the product's own judge, from small findings. */
import type { PageState } from '../../lib/messages';
import type { Finding, Site, Verdict } from '../../lib/model';
import { LAW_VERDICTS } from './law-states';
import { COMMUNE, EXAMINED, makeFinding, makeVerdict } from '../../lib/verdict/fixtures';

export interface ScreenState {
  name: string;
  /** Page of the extension; the popup without it. */
  page?: 'dossier' | 'options' | 'welcome';
  /** What the background answers; `error`: it fails; `silent`: it has not answered yet. */
  state: PageState | 'error' | 'silent';
  privateWindow?: true;
  /** The browser has no network. */
  offline?: true;
  /** Law cards, all opened: one width and theme are enough to read them. */
  cards?: true;
  /** What is pressed before the picture, as a selector. */
  press?: string;
}

const SITE: Site = { ...COMMUNE, name: 'Commune d’Exemple-sur-Mer' };

const fonts = makeFinding({
  service: 'g-fonts',
  provider: 'google',
  layer: 'third-party',
  certainty: 'observed',
  exposure: 'metadata',
  evidence: [
    { via: 'resource', url: 'https://fonts.googleapis.com/css2' },
    {
      via: 'resource',
      url: 'https://fonts.gstatic.com/s/roboto/v30/a-very-long-file-name-that-has-to-wrap-somewhere-in-320px.woff2',
    },
  ],
  total: 2,
});
const youtube = makeFinding({
  service: 'g-youtube',
  provider: 'google',
  layer: 'third-party',
  certainty: 'observed',
  exposure: 'metadata',
  evidence: [
    { via: 'frame', url: 'https://www.youtube.com/embed/abc' },
    {
      via: 'resource',
      url: 'https://i.ytimg.com/vi/abc/hq.jpg',
      within: 'https://www.youtube.com/embed/abc',
    },
    { via: 'frame', url: 'https://www.youtube.com/embed/def', pending: true },
    { via: 'frame', url: 'https://www.youtube.com/embed/ghi', pending: true },
  ],
  total: 4,
});
const forms = makeFinding({
  tenants: ['exemple'],
  evidence: [{ via: 'form', url: 'https://forms.office.com/pages/responsepage.aspx' }],
});
const cloudfront = makeFinding({
  service: 'aws-cloudfront',
  provider: 'amazon',
  layer: 'hosting',
  certainty: 'observed',
  exposure: 'transit',
  evidence: [
    {
      via: 'header',
      url: 'https://www.mairie-exemple.fr/',
      name: 'x-amz-cf-pop',
      value: 'CDG52-P2',
    },
    { via: 'address', host: 'www.mairie-exemple.fr', ip: '192.0.2.10' },
  ],
  total: 2,
});
const exchange = makeFinding({
  service: 'ms-exo',
  provider: 'microsoft',
  layer: 'mail',
  certainty: 'observed',
  exposure: 'content',
  evidence: [
    {
      via: 'dns',
      host: 'mairie-exemple.fr',
      type: 'MX',
      value: '0 mairie-exemple-fr.mail.protection.outlook.com',
    },
  ],
});
const link = makeFinding({
  service: 'meta',
  provider: 'meta',
  layer: 'third-party',
  certainty: 'mentioned',
  exposure: 'on-click',
  evidence: [{ via: 'link', url: 'https://www.facebook.com/exemple' }],
});
const european = makeFinding({
  service: 'ovh-hosting',
  provider: 'ovhcloud',
  control: 'european',
  layer: 'hosting',
  certainty: 'observed',
  exposure: 'transit',
  evidence: [{ via: 'address', host: 'www.mairie-exemple.fr', ip: '192.0.2.7' }],
});
const sovereign = makeFinding({
  service: 'sov-bleu',
  provider: 'bleu',
  control: 'sovereign-variant',
  evidence: [{ via: 'link', url: 'https://exemple.bleucloud.fr/' }],
});

/** Twenty-five services on all four layers, as on a busy page. */
function many(): Finding[] {
  const others = (
    [
      ['g-analytics', 'google'],
      ['g-gtm', 'google'],
      ['g-maps', 'google'],
      ['g-recaptcha', 'google'],
      ['g-cdn', 'google'],
      ['g-translate', 'google'],
      ['g-usercontent', 'google'],
      ['ms-clarity', 'microsoft'],
      ['ms-powerbi', 'microsoft'],
      ['ms-maps', 'microsoft'],
      ['ms-linkedin', 'microsoft'],
      ['aws-s3', 'amazon'],
      ['aws-waf', 'amazon'],
      ['cf-cdnjs', 'cloudflare'],
      ['cf-turnstile', 'cloudflare'],
      ['cf-insights', 'cloudflare'],
    ] as const
  ).map(([service, provider]) =>
    makeFinding({
      service,
      provider,
      layer: 'third-party',
      certainty: 'observed',
      exposure: 'metadata',
      evidence: [{ via: 'resource', url: `https://${service}.exemple.test/lib.js` }],
    }),
  );
  const work = ['ms-teams', 'ms-spo', 'ms-entra', 'ms-bookings'].map((service) =>
    makeFinding({
      service,
      tenants: ['exemple'],
      evidence: [{ via: 'link', url: `https://${service}.exemple.test/` }],
    }),
  );
  return [
    cloudfront,
    exchange,
    forms,
    fonts,
    youtube,
    ...work,
    ...others,
    link,
    european,
    sovereign,
  ];
}

const some = makeVerdict([cloudfront, forms, fonts, link, european], SITE);
const verdict = (of: Verdict): PageState => ({ kind: 'verdict', verdict: of });
const everything = { mail: true, gaps: {} };

export const STATES: readonly ScreenState[] = [
  { name: 'some', state: verdict(some) },
  { name: 'many', state: verdict(makeVerdict(many(), SITE, everything)) },
  {
    name: 'one-declared',
    state: verdict(makeVerdict([forms], { ...SITE, certainty: 'probable', status: 'unknown' })),
  },
  { name: 'nothing', state: verdict(makeVerdict([european], SITE, everything)) },
  {
    name: 'partly-nothing',
    state: verdict(
      makeVerdict([], SITE, { gaps: { mail: ['opt-in'], 'third-party': ['started-late'] } }),
    ),
  },
  {
    name: 'not-examined',
    state: verdict(
      makeVerdict([], SITE, {
        ...EXAMINED,
        document: false,
        resources: false,
        content: false,
        counts: { resources: 0, links: 0, forms: 0, frames: 0 },
        gaps: {
          hosting: ['document-unseen'],
          mail: ['opt-in'],
          workspace: ['loading'],
          'third-party': ['loading'],
        },
      }),
    ),
  },
  {
    name: 'out-of-scope',
    state: { kind: 'out-of-scope', host: 'boutique.exemple.com', access: false },
  },
  {
    name: 'out-of-scope-suggestion',
    state: {
      kind: 'out-of-scope',
      host: 'college-exemple.com',
      access: true,
      suggestion: { ...SITE, sector: 'school', name: 'Collège d’Exemple' },
    },
  },
  { name: 'no-access', state: { kind: 'no-access', site: SITE } },
  { name: 'examining', state: { kind: 'examining', site: SITE } },
  { name: 'unsupported', state: { kind: 'unsupported' } },
  { name: 'offline', state: verdict(some), offline: true },
  { name: 'offline-not-loaded', state: { kind: 'examining', site: SITE }, offline: true },
  {
    name: 'offline-out-of-scope',
    state: { kind: 'out-of-scope', host: 'boutique.exemple.com', access: false },
    offline: true,
  },
  { name: 'error', state: 'error' },
  { name: 'private', state: verdict(some), privateWindow: true },
  { name: 'dossier', page: 'dossier', state: verdict(some) },
  { name: 'options', page: 'options', state: verdict(some) },
  { name: 'welcome', page: 'welcome', state: verdict(some) },
  { name: 'letter', state: verdict(some), press: '[aria-labelledby=act] .grid > :nth-child(1)' },
  { name: 'report', state: verdict(some), press: '[aria-labelledby=act] .grid > :nth-child(3)' },
  {
    name: 'report-unknown',
    state: { kind: 'out-of-scope', host: 'boutique.exemple.com', access: false },
    press: '.message > .button',
  },
  ...LAW_VERDICTS.map(([name, of]): ScreenState => ({
    name,
    page: 'dossier',
    state: verdict(of),
    cards: true,
  })),
];
