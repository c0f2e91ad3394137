import { describe, expect, test } from 'vitest';
import { pages } from './pages';
import { Frames } from './pages-frames';
import { readCapturedPage } from './pages-input';

interface Shown {
  url: string;
  site: { host: string; domain: string; inScope: boolean; country: string | null };
  findings: {
    service: string;
    provider: string;
    us: boolean;
    layer: string;
    certainty: string;
    exposure: string;
    tenants: string[];
    evidence: { url: string; via: string }[];
  }[];
}

const HOME = 'https://www.mairie.example/';

async function run(line: object): Promise<Shown> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape is what the tests below check
  return (await pages(line)) as Shown;
}

async function services(line: object): Promise<string[]> {
  const { findings } = await run(line);
  return findings.map(({ service, certainty }) => `${service} ${certainty}`).toSorted();
}

describe('a captured page', () => {
  const CAPTURE = {
    url: 'https://ville.gouv.fr',
    finalUrl: 'https://www.ville.gouv.fr/accueil?session=1',
    redirects: ['https://ville.gouv.fr/', 'https://www.ville.gouv.fr/accueil?session=1'],
    headers: { Server: 'cloudflare', 'cf-ray': '1-CDG', 'set-cookie': ['a=1', 'b=2'] },
    csp: null,
    requests: [
      ['https://ville.gouv.fr/', null, 301, 'page', 'ville.gouv.fr'],
      ['https://www.ville.gouv.fr/accueil?session=1', 'Document', 200, 'page', 'ville.gouv.fr'],
      ['https://www.ville.gouv.fr/app.js', 'Script', 200, 'page', 'ville.gouv.fr'],
      ['https://fonts.googleapis.com/css?family=X', 'Stylesheet', 200, 'page', 'Google Fonts'],
      ['https://www.youtube.com/embed/x', 'Document', -1, 'page', 'YouTube'],
      ['https://googleads.g.doubleclick.net/pagead/id', 'XHR', 200, 'iframe', 'Google'],
      ['https://i.ytimg.com/x.jpg', 'Image', 200, 'iframe', 'YouTube'],
      ['data:image/gif;base64,R0', 'Image', 200, 'page', ''],
    ],
  };

  test('whose it is and what it depends on', async () => {
    const shown = await run(CAPTURE);
    expect(shown.url).toBe('https://ville.gouv.fr');
    expect(shown.site).toMatchObject({ host: 'www.ville.gouv.fr', inScope: true, country: 'FR' });
    expect(
      shown.findings.map(({ service, provider, us, layer }) => [service, provider, us, layer]),
    ).toEqual([
      ['cf-proxy', 'Cloudflare', true, 'hosting'],
      ['g-fonts', 'Google', true, 'third-party'],
      ['g-youtube', 'Google', true, 'third-party'],
    ]);
    expect(shown.findings[1]?.evidence).toEqual([
      { url: 'https://fonts.googleapis.com/css', via: 'resource' },
    ]);
  });

  test('YouTube’s advertising is YouTube’s', async () => {
    const youtube = (await run(CAPTURE)).findings[2];
    expect(youtube?.evidence.map(({ url }) => url)).toEqual([
      'https://www.youtube.com/embed/x',
      'https://googleads.g.doubleclick.net/pagead/id',
      'https://i.ytimg.com/x.jpg',
    ]);
  });

  test('a frame of advertising beside YouTube’s rides along', async () => {
    const ads = 'https://googleads.g.doubleclick.net/frame';
    const page = { url: HOME, requests: [[ads, 'Document', 200, 'iframe']] };
    expect(await services(page)).toEqual(['g-ads observed']);
    page.requests.unshift(['https://www.youtube.com/embed/x', 'Document', 200, 'iframe']);
    expect(await services(page)).toEqual(['g-youtube observed']);
  });

  test('what an unknown frame loads is not the page’s', async () => {
    const font = ['https://fonts.gstatic.com/x', 'Font', 200, 'iframe'];
    // A frame without an address is written by the page itself.
    expect(await services({ url: HOME, requests: [font] })).toEqual(['g-fonts observed']);
    const frame = ['https://widget.partenaire.example/', 'Document', 200, 'iframe'];
    expect(await services({ url: HOME, requests: [frame, font] })).toEqual([]);
    const own = ['https://carte.mairie.example/', 'Document', 200, 'iframe'];
    expect(await services({ url: HOME, requests: [own, font] })).toEqual(['g-fonts observed']);
  });

  test('a redirect through a sign-in is seen', async () => {
    const line = {
      url: HOME,
      finalUrl: 'https://login.microsoftonline.com/common/oauth2/authorize',
      redirects: [],
    };
    expect(await services(line)).toEqual(['ms-entra observed']);
    expect(
      await services({
        url: HOME,
        finalUrl: `${HOME}accueil`,
        redirects: ['https://login.microsoftonline.com/x', HOME],
      }),
    ).toEqual(['ms-entra observed']);
  });
});

describe('other forms of a line', () => {
  test('URLs, objects, a frame named', async () => {
    expect(
      await services({
        url: HOME,
        requests: [
          'https://use.typekit.net/x.css',
          { url: 'https://www.googletagmanager.com/gtm.js', type: 'Script' },
          { url: 'https://fonts.gstatic.com/x', within: 'https://www.youtube.com/embed/x' },
        ],
      }),
    ).toEqual(['adobe-fonts observed', 'g-gtm observed', 'g-youtube observed']);
  });

  test('a page as HTML', async () => {
    const html = `<!doctype html><html><head>
      <meta http-equiv="refresh" content="5; url=https://univpsl.sharepoint.com/sites/x">
      <script src="https://www.googletagmanager.com/gtm.js"></script>
      <script type="text/plain" data-src="https://static.hotjar.com/x.js"></script>
      </head><body>
      <!-- <iframe src="https://www.dailymotion.com/embed"></iframe> -->
      <template><iframe src="https://player.vimeo.com/x"></iframe></template>
      <noscript><iframe src="https://www.facebook.com/tr"></iframe></noscript>
      <p>Notre commune utilise Microsoft 365 : https://www.office.com</p>
      <a href="https://forms.office.com/r/abc">Répondre</a>
      <a href="https://www.youtube.com/@mairie">Nos vidéos</a>
      <a href="https://policies.google.com/privacy">Règles</a>
      <a href="https://partage.example/?u=https://docs.google.com/forms/d/x">Partager</a>
      <a href="mailto:mairie.du.village@gmail.com">Écrire</a>
      <form action="https://ville.us1.list-manage.com/subscribe/post"></form>
      <iframe data-src="https://www.google.com/maps/embed"></iframe>
      </body></html>`;
    expect(await services({ url: HOME, html })).toEqual([
      'g-gmail-consumer declared',
      'g-gtm observed',
      'g-maps declared',
      'g-youtube mentioned',
      'hotjar declared',
      'mailchimp declared',
      'ms-forms declared',
      'ms-spo declared',
    ]);
  });

  test('what waits for consent, for a click or for its turn was not seen to be contacted', async () => {
    const html = `<script type="text/plain" src="https://www.googletagmanager.com/gtm.js"></script>
      <img loading="lazy" src="https://i.ytimg.com/x.jpg">
      <iframe srcdoc="<p>Voir</p>" src="https://www.google.com/maps/embed"></iframe>
      <script>s.src = 'https://connect.facebook.net/fr_FR/sdk.js';</script>`;
    expect(await services({ url: HOME, html })).toEqual([
      'g-gtm declared',
      'g-maps declared',
      'g-youtube declared',
      'meta-social declared',
    ]);
  });

  test('whose space a link leads to is told', async () => {
    const html = '<a href="https://univpsl.sharepoint.com/sites/x">Espace partagé</a>';
    expect((await run({ url: HOME, html })).findings[0]?.tenants).toEqual(['univpsl']);
  });

  test('broken HTML breaks nothing', async () => {
    expect(
      await services({
        url: HOME,
        html: '<a href="https://forms.office.com/r/x"><div <table><iframe src=',
      }),
    ).toEqual(['ms-forms declared']);
    expect(await services({ url: HOME, html: '' })).toEqual([]);
  });
});

test.each([
  [null, 'a line must be an object'],
  [[], 'a line must be an object'],
  [{}, 'url must be an http(s) URL'],
  [{ url: 'ftp://x' }, 'url must be an http(s) URL'],
  [{ url: 'nonsense' }, 'url must be an http(s) URL'],
  [{ url: HOME, finalUrl: 'about:blank' }, 'finalUrl must be an http(s) URL'],
  [{ url: HOME, requests: 'x' }, 'requests must be an array'],
  [{ url: HOME, requests: [null] }, 'requests[0] must be'],
  [{ url: HOME, requests: [HOME, [1]] }, 'requests[1] must be'],
  [{ url: HOME, headers: 'x' }, 'headers must be an object'],
  [{ url: HOME, headers: ['x'] }, 'headers[0] must be {name, value}'],
  [{ url: HOME, html: 3 }, 'html must be a string'],
])('bad line %j is told', async (line, message) => {
  await expect(pages(line)).rejects.toThrow(message);
});

test('headers keep every value, names in lower case', () => {
  expect(
    readCapturedPage({ url: HOME, headers: { 'X-A': ['1', '2'], B: '3', c: null } }).headers,
  ).toEqual([
    { name: 'x-a', value: '1' },
    { name: 'x-a', value: '2' },
    { name: 'b', value: '3' },
  ]);
});

test('a frame’s request goes to the frame of the same company first', () => {
  const frames = new Frames();
  expect(frames.ownerOf('https://i.ytimg.com/x')).toBe('own');
  frames.add('https://www.youtube.com/embed/x');
  frames.add('https://platform.twitter.com/widget');
  expect(frames.ownerOf('https://i.ytimg.com/x')).toEqual({
    within: 'https://www.youtube.com/embed/x',
  });
  expect(frames.ownerOf('https://cdn.example/x')).toEqual({
    within: 'https://platform.twitter.com/widget',
  });
});
