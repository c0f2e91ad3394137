import { describe, expect, test } from 'vitest';
import { LAYERS } from '../model';
import { DEFAULTS } from '../state/defaults';
import { EXAMINED, makeFinding, makeVerdict, COMMUNE } from './fixtures';
import { judge } from './verdict';

const GTM = makeFinding({
  service: 'g-tagmanager',
  provider: 'google',
  layer: 'third-party',
  certainty: 'observed',
  exposure: 'metadata',
});

describe('what counts', () => {
  test('American services observed or declared, once a service', () => {
    const verdict = makeVerdict([makeFinding(), GTM, { ...GTM, layer: 'workspace' }]);
    expect(verdict.services).toBe(2);
    expect(verdict.providers).toEqual(['google', 'microsoft']);
    expect(verdict.counted).toHaveLength(3);
  });

  test.each([
    ['a mention', makeFinding({ certainty: 'mentioned' })],
    ['a European service', makeFinding({ control: 'european' })],
    ['a sovereign variant', makeFinding({ control: 'sovereign-variant' })],
    ['a mixed case', makeFinding({ control: 'mixed' })],
    ['administration', makeFinding({ exposure: 'administrative' })],
  ])('%s is named but never counted', (_, finding) => {
    const verdict = makeVerdict([finding]);
    expect(verdict.services).toBe(0);
    expect(verdict.summary).not.toBe('observed');
    expect([...verdict.others, ...verdict.mentioned]).toEqual([finding]);
  });
});

describe('what a layer says', () => {
  test('nothing is called empty that was not examined', () => {
    const verdict = makeVerdict([], {}, { document: false, resources: false, content: false });
    for (const layer of LAYERS) expect(verdict.layers[layer].state).toBe('not-examined');
    expect(verdict.summary).toBe('not-examined');
  });

  test.each(['document', 'resources', 'content', 'mail'] as const)(
    'without %s its layers are not examined',
    (missing) => {
      const layer = {
        document: 'hosting',
        resources: 'third-party',
        content: 'workspace',
        mail: 'mail',
      } as const;
      const all = { document: true, resources: true, content: true, mail: true, gaps: {} };
      expect(makeVerdict([], {}, all).layers[layer[missing]].state).toBe('nothing-observed');
      expect(makeVerdict([], {}, { ...all, [missing]: false }).layers[layer[missing]].state).toBe(
        'not-examined',
      );
    },
  );

  test('all examined and nothing seen is the only wholly clean summary', () => {
    expect(makeVerdict([], {}, { mail: true, gaps: {} }).summary).toBe('nothing-observed');
    expect(makeVerdict([]).summary).toBe('partly-nothing');
    expect(makeVerdict([], {}, { mail: true, gaps: { workspace: ['capped'] } }).summary).toBe(
      'partly-nothing',
    );
  });

  test('a finding shows though its layer was not wholly examined, and the gap is said', () => {
    const hosting = makeFinding({
      service: 'aws-cloudfront',
      provider: 'amazon',
      layer: 'hosting',
      certainty: 'observed',
      exposure: 'transit',
    });
    const verdict = makeVerdict(
      [hosting],
      {},
      { document: false, gaps: { hosting: ['document-unseen'] } },
    );
    expect(verdict.layers.hosting).toMatchObject({ state: 'observed', gaps: ['document-unseen'] });
    expect(verdict.itself).toBe(true);
  });

  test('a layer switched off is not examined, and its findings are gone', () => {
    const verdict = judge({
      site: COMMUNE,
      page: 'https://www.mairie-exemple.fr/',
      at: 0,
      findings: [makeFinding(), GTM],
      examined: EXAMINED,
      layers: { ...DEFAULTS.layers, workspace: false },
    });
    expect(verdict.layers.workspace).toMatchObject({
      state: 'not-examined',
      gaps: ['switched-off'],
    });
    expect(verdict.counted).toEqual([GTM]);
  });
});

test('strongest first: content before transit before addresses, seen before said', () => {
  const said = makeFinding();
  const seen = makeFinding({ service: 'ms-entra', certainty: 'observed' });
  expect(makeVerdict([GTM, said, seen]).counted.map((f) => f.service)).toEqual([
    'ms-entra',
    'g-tagmanager',
    'ms-forms',
  ]);
});
