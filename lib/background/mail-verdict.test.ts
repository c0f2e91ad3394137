/** What the verdict says of the mail, of who was asked, and of what was not answered. */
import { beforeEach, expect, it, vi } from 'vitest';
import { judgeTab } from './judge-tab';
import { checkMail } from './mail';
import { mailOf, MICROSOFT, MX, pageOf, reset, switchedOn, world } from './mail-fixtures';

vi.mock('./tables', () => ({
  networkTable: async () => ({
    lookup: (ip: string) => (ip === '52.1.1.1' ? { provider: 'amazon', source: 'test' } : null),
  }),
}));

beforeEach(async () => {
  reset();
  await switchedOn();
});

it('names who takes the mail, who was asked and when', async () => {
  world.zone = MICROSOFT;
  const outcome = await checkMail(pageOf());
  expect(outcome).toEqual({ state: 'done', resolver: 'fdn' });
  const { examined } = await judgeTab(pageOf());
  expect(examined).toMatchObject({ mail: true, mailAsked: { resolver: 'fdn' } });
  expect(await mailOf()).toMatchObject({
    state: 'observed',
    gaps: [],
    mail: {
      zone: 'mairie-exemple.fr',
      kind: 'hosted',
      provider: 'Microsoft',
      hybrid: false,
      gateway: null,
    },
  });
});

it('keeps saying who answered after another resolver was chosen', async () => {
  world.zone = MICROSOFT;
  await checkMail(pageOf());
  await switchedOn({ resolver: 'cznic' });
  expect((await judgeTab(pageOf())).examined.mailAsked).toMatchObject({ resolver: 'fdn' });
});

it('never calls a layer empty whose MX was not answered', async () => {
  world.zone = { [MX]: 502 };
  expect(await checkMail(pageOf())).toEqual({
    state: 'done',
    resolver: 'fdn',
    fault: 'server-failure',
  });
  expect(await mailOf()).toMatchObject({
    state: 'not-examined',
    gaps: ['resolver-error'],
    mail: { kind: 'not-answered', fault: 'server-failure' },
  });
});

it.each([
  ['nobody answers', 'silent', 'unreachable'],
  ['the resolver declines', 403, 'refused'],
  ['the resolver fails', 500, 'server-failure'],
] as const)('is "not examined", with the reason, when %s', async (_, answer, fault) => {
  world.zone = { '*': answer };
  expect(await checkMail(pageOf())).toEqual({ state: 'error', resolver: 'fdn', fault });
  expect(await mailOf()).toMatchObject({
    state: 'not-examined',
    gaps: ['resolver-error'],
    mail: { fault },
  });
});

it('says that an answer in part is one', async () => {
  world.zone = { ...MICROSOFT, 'mairie-exemple.fr TXT': 504 };
  await checkMail(pageOf());
  expect(await mailOf()).toMatchObject({
    state: 'observed',
    gaps: ['resolver-error'],
    mail: { kind: 'hosted', fault: 'server-failure' },
  });
});

it('says that an operator is not known', async () => {
  world.zone = { [MX]: ['10 mx1.inconnu-exemple.net'] };
  await checkMail(pageOf());
  expect(await mailOf()).toMatchObject({
    gaps: ['unknown-operator'],
    findings: [],
    mail: { kind: 'unknown' },
  });
});

it('names a European host, which counts for nothing', async () => {
  world.zone = { [MX]: ['5 mta-gw.infomaniak.ch'] };
  await checkMail(pageOf());
  const verdict = await judgeTab(pageOf());
  expect(verdict.services).toBe(0);
  expect(verdict.others).toMatchObject([
    { service: 'infomaniak-mail', layer: 'mail', control: 'european' },
  ]);
  expect(verdict.layers.mail).toMatchObject({ state: 'nothing-observed', gaps: [] });
});

it('sees that a machine of the body’s own name stands in a cloud', async () => {
  world.zone = { [MX]: ['10 mx.mairie-exemple.fr'], 'mx.mairie-exemple.fr A': ['52.1.1.1'] };
  await checkMail(pageOf());
  expect(await mailOf()).toMatchObject({
    state: 'observed',
    findings: [{ service: 'amazon-network', certainty: 'observed' }],
    mail: { kind: 'self-hosted' },
  });
  world.zone = { ...world.zone, 'mx.mairie-exemple.fr A': ['192.0.2.1'] };
  await checkMail(pageOf(), true);
  expect(await mailOf()).toMatchObject({ state: 'nothing-observed', gaps: [] });
});
