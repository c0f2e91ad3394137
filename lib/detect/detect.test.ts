import { describe, expect, test } from 'vitest';
import type { Finding, HeaderObservation, Observation } from '../model';
import { detect, MAX_EVIDENCE } from './detect';
import type { Lookup } from './sightings';

const PAGE = { host: 'www.mairie.example', domain: 'mairie.example' };
const HOME = 'https://www.mairie.example/';

function header(name: string, value: string): HeaderObservation {
  return { via: 'header', url: HOME, name, value };
}

/** `service layer certainty exposure` of each finding. */
function found(observations: readonly Observation[], lookup?: Lookup): string[] {
  return detect(observations, PAGE, lookup).map(short);
}

function short({ service, layer, certainty, exposure }: Finding): string {
  return `${service} ${layer} ${certainty} ${exposure}`;
}

describe('what each way of being seen is worth', () => {
  const CASES: [Observation, string[]][] = [
    [
      { via: 'resource', url: 'https://fonts.googleapis.com/css' },
      ['g-fonts third-party observed metadata'],
    ],
    [
      { via: 'resource', url: 'https://fonts.googleapis.com/css', pending: true },
      ['g-fonts third-party declared metadata'],
    ],
    [
      { via: 'frame', url: 'https://www.youtube.com/embed/x' },
      ['g-youtube third-party observed metadata'],
    ],
    [
      { via: 'frame', url: 'https://www.youtube.com/embed/x', pending: true },
      ['g-youtube third-party declared metadata'],
    ],
    [
      { via: 'frame', url: 'https://forms.office.com/Pages/ResponsePage.aspx' },
      ['ms-forms workspace observed content'],
    ],
    [{ via: 'link', url: 'https://forms.office.com/r/x' }, ['ms-forms workspace declared content']],
    [
      { via: 'link', url: 'https://www.youtube.com/watch' },
      ['g-youtube third-party mentioned on-click'],
    ],
    [
      { via: 'form', url: 'https://ville.list-manage.com/subscribe/post' },
      ['mailchimp third-party declared content'],
    ],
    [
      { via: 'form', url: 'https://x.execute-api.eu-west-3.amazonaws.com/prod' },
      ['aws-apigw third-party declared content'],
    ],
    [
      { via: 'redirect', url: 'https://login.microsoftonline.com/common/oauth2' },
      ['ms-entra workspace observed content'],
    ],
    [
      { via: 'redirect', url: 'https://univpsl.sharepoint.com/', pending: true },
      ['ms-spo workspace declared content'],
    ],
    [
      { via: 'document', url: 'https://ville.azurewebsites.net/' },
      ['az-hosting hosting observed transit'],
    ],
    [
      { via: 'document', url: 'https://sites.google.com/view/lycee/' },
      ['g-sites hosting observed transit'],
    ],
    [
      { via: 'resource', url: 'https://ville.azurewebsites.net/x.js' },
      ['az-hosting third-party observed metadata'],
    ],
    [
      { via: 'resource', url: 'https://d111.cloudfront.net/x.js' },
      ['aws-cloudfront third-party observed metadata'],
    ],
    [{ via: 'redirect', url: 'https://bit.ly/x' }, []],
    [{ via: 'document', url: 'https://www.data.gouv.fr/' }, []],
    [
      { via: 'document', url: 'https://ville.cleverapps.io/' },
      ['clever-hosting hosting observed transit'],
    ],
    [{ via: 'link', url: 'mailto:@gmail.com' }, ['g-gmail-consumer mail declared content']],
    [{ via: 'link', url: 'mailto:@mairie.onmicrosoft.com' }, ['ms-exo mail declared content']],
    [{ via: 'link', url: 'mailto:@orange.fr' }, ['orange-mail mail declared content']],
    [{ via: 'link', url: 'mailto:@mairie.example' }, []],
    [
      { via: 'dns', host: PAGE.host, type: 'CNAME', value: 'ville.azurefd.net.' },
      ['az-edge hosting observed transit'],
    ],
    [
      { via: 'dns', host: PAGE.host, type: 'CNAME', value: 'ville.trafficmanager.net' },
      ['az-trafficmanager hosting observed administrative'],
    ],
    [{ via: 'dns', host: 'autre.example', type: 'CNAME', value: 'x.azurefd.net' }, []],
    [{ via: 'dns', host: PAGE.host, type: 'TXT', value: 'MS=ms123' }, []],
  ];
  test.each(CASES)('%j', (observation, expected) => expect(found([observation])).toEqual(expected));
});

test('the document behind CloudFront passes whole through Amazon', () => {
  expect(
    found([
      { via: 'document', url: HOME },
      header('x-amz-cf-id', 'SdT3=='),
      header('via', '1.1 a.cloudfront.net (CloudFront)'),
    ]),
  ).toEqual(['aws-cloudfront hosting observed transit']);
});

test('headers of two answers are not put together', () => {
  const [via, altSvc] = [
    header('via', '1.1 google'),
    header('alt-svc', 'h3=":443"; ma=2592000,h3-29=":443"; ma=2592000'),
  ];
  expect(found([via, altSvc])).toEqual(['gcp-hosting hosting observed transit']);
  expect(found([via, { ...altSvc, url: 'https://mairie.example/' }])).toEqual([]);
});

describe('addresses', () => {
  const lookup: Lookup = (ip) =>
    ip === '52.0.0.1'
      ? { provider: 'amazon', source: 'list' }
      : ip === '52.0.0.2'
        ? { provider: 'amazon', service: 'CloudFront', source: 'list' }
        : ip === '51.0.0.1'
          ? { provider: 'ovhcloud', source: 'list' }
          : ip === '9.9.9.9'
            ? { provider: 'nobody', source: 'list' }
            : null;
  const address = (ip: string): Observation => ({ via: 'address', host: PAGE.host, ip });

  test.each([
    ['52.0.0.1', ['amazon-network hosting observed transit']],
    ['52.0.0.2', ['aws-cloudfront hosting observed transit']],
    ['51.0.0.1', ['ovhcloud-network hosting observed transit']],
    ['9.9.9.9', []],
    ['192.0.2.1', []],
  ])('%s', (ip, expected) => {
    expect(found([address(ip)], lookup)).toEqual(expected);
    expect(found([{ via: 'dns', host: PAGE.host, type: 'A', value: ip }], lookup)).toEqual(
      expected,
    );
  });

  test('without a table an address says nothing', () => {
    expect(found([address('52.0.0.1')])).toEqual([]);
  });

  test('the network joins the product that a header names', () => {
    const [finding, ...rest] = detect(
      [address('52.0.0.1'), header('x-amz-cf-id', 'x')],
      PAGE,
      lookup,
    );
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ service: 'aws-cloudfront', total: 2 });
  });

  test('a third-party file of the same company does not swallow the network', () => {
    expect(
      found([address('52.0.0.1'), { via: 'resource', url: 'https://d1.cloudfront.net/x' }], lookup),
    ).toEqual([
      'amazon-network hosting observed transit',
      'aws-cloudfront third-party observed metadata',
    ]);
  });
});

describe('whose request it is', () => {
  const youtube = 'https://www.youtube.com/embed/x';

  test('what a third-party frame loads is that frame’s', () => {
    const [finding, ...rest] = detect(
      [
        { via: 'frame', url: youtube },
        { via: 'resource', url: 'https://googleads.g.doubleclick.net/x', within: youtube },
        { via: 'resource', url: 'https://fonts.gstatic.com/x', within: youtube },
      ],
      PAGE,
    );
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ service: 'g-youtube', certainty: 'observed', total: 3 });
  });

  test('a frame that nobody knows hides what it loads', () => {
    const within = 'https://widget.partenaire.example/';
    expect(found([{ via: 'resource', url: 'https://fonts.gstatic.com/x', within }])).toEqual([]);
  });

  test('the site’s own frames are the site', () => {
    const within = 'https://carte.mairie.example/';
    expect(found([{ via: 'resource', url: 'https://fonts.gstatic.com/x', within }])).toEqual([
      'g-fonts third-party observed metadata',
    ]);
  });

  test('the site’s own hosts are never third parties', () => {
    const page = { host: 'www.microsoft.com', domain: 'microsoft.com' };
    const own: Observation = { via: 'resource', url: 'https://teams.microsoft.com/x.js' };
    expect(detect([own], page).map(short)).toEqual(['ms-teams workspace observed metadata']);
    expect(
      found([{ via: 'resource', url: 'https://cdn.mairie.example/fonts.googleapis.com' }]),
    ).toEqual([]);
  });

  test('at a provider’s name only the page’s host is its own', () => {
    const page = { host: 'sites.google.com', domain: 'google.com' };
    expect(
      detect(
        [
          { via: 'document', url: 'https://sites.google.com/view/lycee' },
          { via: 'resource', url: 'https://sites.google.com/x.js' },
          { via: 'frame', url: 'https://docs.google.com/forms/d/e/x' },
        ],
        page,
      ).map(short),
    ).toEqual(['g-forms workspace observed content', 'g-sites hosting observed transit']);
  });
});

test('a public tool owns its domain', () => {
  const page = { host: 'www.ign.fr', domain: 'ign.fr' };
  expect(detect([{ via: 'resource', url: 'https://stats.ign.fr/x.js' }], page)).toEqual([]);
});

describe('the finding', () => {
  test('links do not prove what is embedded', () => {
    const [finding] = detect(
      [
        { via: 'link', url: 'https://www.youtube.com/channel' },
        { via: 'frame', url: 'https://www.youtube.com/embed/x' },
      ],
      PAGE,
    );
    expect(finding?.evidence).toEqual([{ via: 'frame', url: 'https://www.youtube.com/embed/x' }]);
    expect(finding?.total).toBe(1);
  });

  test('evidence is capped and counted, the strongest first', () => {
    const links = Array.from({ length: 100 }, (_, n): Observation => ({
      via: 'link',
      url: `https://forms.office.com/r/${n}`,
    }));
    const frame: Observation = { via: 'frame', url: 'https://forms.office.com/r/x' };
    const [finding] = detect([...links, ...links, frame], PAGE);
    expect(finding?.total).toBe(101);
    expect(finding?.evidence).toHaveLength(MAX_EVIDENCE);
    expect(finding?.evidence[0]).toEqual(frame);
  });

  test('tenants are named once', () => {
    const [finding] = detect(
      ['a', 'b', 'c'].map((page) => ({
        via: 'link',
        url: `https://univpsl.sharepoint.com/${page}`,
      })),
      PAGE,
    );
    expect(finding?.tenants).toEqual(['univpsl']);
  });

  test('one per service and layer', () => {
    expect(
      found([
        { via: 'document', url: 'https://ville.azurewebsites.net/' },
        { via: 'resource', url: 'https://autre.azurewebsites.net/x.js' },
      ]),
    ).toEqual(['az-hosting hosting observed transit', 'az-hosting third-party observed metadata']);
  });

  test('sovereign variants, mixed and European services are not American', () => {
    const controls = detect(
      [
        'https://login.sovcloud-identity.fr/x',
        'https://storage.s3nsapis.fr/x',
        'https://x.s3.eusc-de-east-1.amazonaws.eu/x',
        'https://cdn.jsdelivr.net/x',
        'https://player.vimeo.com/x',
        'https://static.axept.io/x',
      ].map((url) => ({ via: 'resource', url })),
      PAGE,
    ).map(({ service, control }) => [service, control]);
    expect(Object.fromEntries(controls)).toEqual({
      'sov-bleu': 'sovereign-variant',
      'sov-s3ns': 'sovereign-variant',
      'sov-aws-eusc': 'sovereign-variant',
      'jsdelivr-cdn': 'mixed',
      'vimeo-video': 'mixed',
      'axeptio-consent': 'european',
    });
  });
});

test('an address goes to the same product in any order', () => {
  const seen: Observation[] = [
    { via: 'address', host: PAGE.host, ip: '192.0.2.1' },
    { via: 'redirect', url: 'https://lb.eu-west-3.elb.amazonaws.com/' },
    { via: 'redirect', url: 'https://main.d1.amplifyapp.com/' },
  ];
  const totals = (list: Observation[]): string[] =>
    detect(list, PAGE, () => ({ provider: 'amazon', source: 'x' }))
      .map(({ service, total }) => `${service} ${total}`)
      .toSorted();
  expect(totals(seen)).toEqual(totals(seen.toReversed()));
});
