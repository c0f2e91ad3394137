/** A background that dies at every point of a visit: the verdict after is the undisturbed one, or says what is missing. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageState } from '../messages';
import { LAYERS, type Verdict } from '../model';
import { Collected } from '../observe/collected';
import { lineOf } from '../observe/line';
import { Outbox } from '../observe/outbox';
import { mortal, type Mortal } from './mortal';

const TAB = 7;
const URL_HOME = 'https://www.exemple.gouv.fr/';
const SIGN_IN = 'https://login.microsoftonline.com/common/oauth2';
const URL_VIEW = 'https://www.exemple.gouv.fr/contact';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(crypto, 'randomUUID').mockReturnValue('00000000-0000-4000-8000-00000000000a');
});
afterEach(() => vi.restoreAllMocks());

/** Asks as the page's observer does: a message lost with its background is sent once more. */
function lineTo(background: Mortal, url: () => string): ConstructorParameters<typeof Outbox>[1] {
  return (async (name: 'observer:batch', data: unknown) => {
    const sender = { tabId: TAB, frameId: 0, url: url() };
    for (let again = 2; again > 0; again--) {
      const before = background.deaths;
      const answer = await background.message(name, data, sender);
      if (answer !== null || background.deaths === before) return answer;
    }
    return null;
  }) as never;
}

/** What the network tells of one request: a sign-in passed on the way, an answer through CloudFront. */
const REQUEST = [
  ['onBeforeRequest', { url: SIGN_IN }],
  ['onBeforeRedirect', { url: SIGN_IN, redirectUrl: URL_HOME }],
  ['onBeforeRequest', { url: URL_HOME }],
  [
    'onResponseStarted',
    {
      url: URL_HOME,
      responseHeaders: [
        { name: 'X-Amz-Cf-Id', value: 'abc==' },
        { name: 'Via', value: '1.1 x.cloudfront.net (CloudFront)' },
      ],
    },
  ],
] as const;

/** Calls to the browser before the view changed: up to there the visits are alike. */
let viewFrom = 0;

/**
 * One visit: a request, a page that loads and is read in two batches, a new view, more of it, a badge closed.
 * `burst`: the events of the request come faster than they are handled, and are lost together.
 */
async function visit(background: Mortal, through: 'page' | 'view' | 'burst'): Promise<PageState> {
  let url = URL_HOME;
  const tell = lineTo(background, () => url);
  const happen = ([name, more]: (typeof REQUEST)[number]): Promise<void> =>
    background.event(name, { tabId: TAB, requestId: '1', documentLifecycle: 'active', ...more });
  if (through === 'burst') await Promise.all(REQUEST.map(happen));
  else for (const event of REQUEST) await happen(event);
  const page = new Collected('00000000-0000-4000-8000-00000000000a');
  const outbox = new Outbox(page, tell);
  page.change({ fromStart: true });
  const hello = (await tell('observer:hello', { document: page.document })) as {
    watch: boolean;
  } | null;
  if (hello?.watch) {
    page.add(lineOf('resource', 'https://www.googletagmanager.com/gtag/js'));
    page.count({ resources: 1 });
    await outbox.send();
    page.add(lineOf('link', 'https://forms.office.com/e/abc'));
    page.add(lineOf('frame', 'https://www.youtube.com/embed/abc'));
    page.change({ parsed: true });
    await outbox.send();
    const sender = { tabId: TAB, frameId: 0, url };
    await background.message('badge:view', undefined, sender);
    if (through === 'view') {
      viewFrom = background.calls.length;
      url = URL_VIEW;
      await outbox.leaveView();
      page.add(lineOf('form', 'https://exemple.us1.list-manage.com/subscribe/post'));
      page.change({ parsed: true });
      await outbox.send();
    }
    await background.message('badge:dismiss', { scope: 'page' }, { ...sender, url });
    page.add(lineOf('resource', 'https://fonts.googleapis.com/css'));
    page.count({ resources: 2 });
    await outbox.send();
  }
  return state(background);
}

async function state(background: Mortal): Promise<PageState> {
  for (;;) {
    const before = background.deaths;
    const answer = (await background.message('page:state', { tabId: TAB }, {})) as PageState | null;
    if (answer) return answer;
    if (background.deaths === before) throw new Error('no answer');
  }
}

const ids = (verdict: Verdict, layer: (typeof LAYERS)[number]): string[] =>
  verdict.layers[layer].findings.map((f) => `${f.service} ${f.certainty} ${f.total}`).sort();

/** What the disturbed verdict claims that it should not, per layer. Empty: it is the undisturbed one, or honest. */
function wrongs(disturbed: PageState, undisturbed: PageState): string[] {
  if (disturbed.kind !== 'verdict')
    return ['examining', 'unsupported'].includes(disturbed.kind) ? [] : [disturbed.kind];
  if (undisturbed.kind !== 'verdict') throw new Error('the undisturbed visit has no verdict');
  const [got, wanted] = [disturbed.verdict, undisturbed.verdict];
  return LAYERS.flatMap((layer) => {
    const [a, b] = [ids(got, layer), ids(wanted, layer)];
    const invented = a.filter((id) => !b.includes(id));
    const missing = b.filter((id) => !a.includes(id));
    const admitted = got.layers[layer].gaps.some((gap) => !wanted.layers[layer].gaps.includes(gap));
    return [
      ...(invented.length > 0 ? [`${layer}: invented ${invented.join()}`] : []),
      ...(missing.length > 0 && !admitted ? [`${layer}: hides ${missing.join()}`] : []),
    ];
  });
}

describe.each(['page', 'view', 'burst'] as const)(
  'a background that dies during a visit (%s)',
  (through) => {
    test('at any call to the browser', async () => {
      const calm = await mortal();
      const undisturbed = await visit(calm, through);
      if (undisturbed.kind !== 'verdict') throw new Error(undisturbed.kind);
      expect(undisturbed.verdict.services).toBeGreaterThanOrEqual(3);
      expect(undisturbed.verdict.layers.hosting).toMatchObject({ state: 'observed', gaps: [] });
      expect(ids(undisturbed.verdict, 'workspace').join()).toContain('ms-entra observed');
      const points = calm.calls.length;
      expect(points).toBeGreaterThan(40);

      const bad: string[] = [];
      let equal = 0;
      // What follows the request of a burst, or comes before a new view, is the same as for a page.
      const last = through === 'burst' ? 20 : points;
      const first = through === 'view' ? viewFrom : 1;
      for (let at = first; at <= last; at++) {
        fakeBrowser.reset();
        const background = await mortal(at);
        const end = await visit(background, through);
        expect(background.deaths, `at ${at}`).toBe(1);
        if (end.kind === 'verdict' && end.verdict.services === undisturbed.verdict.services)
          equal++;
        // The toolbar is no staler than the popup.
        const toolbar = background.toolbar.get(TAB) ?? '';
        if (end.kind === 'verdict' && parseInt(toolbar, 10) !== end.verdict.services)
          bad.push(`${at}, ${calm.calls[at - 1]}: toolbar ${toolbar}`);
        for (const wrong of wrongs(end, undisturbed))
          bad.push(`${at}, ${calm.calls[at - 1]}: ${wrong}`);
      }
      expect(bad).toEqual([]);
      const deaths = last - first + 1;
      // Nearly all of them lose nothing at all; the rest says so. Of a burst, all that was in hand is lost.
      expect(equal).toBeGreaterThan(through === 'burst' ? 0 : deaths * 0.9);
      console.info(
        `${deaths} deaths (${through}), ${equal} verdicts equal, ${deaths - equal} say what is missing`,
      );
    }, 300_000);
  },
);

test('a background that starts anew between all events says the same', async () => {
  const calm = await visit(await mortal(), 'view');
  const background = await mortal();
  const restless: Mortal = {
    ...background,
    event: async (...args) => (await background.restart(), background.event(...args)),
    message: async (...args) => (await background.restart(), background.message(...args)),
  };
  const after = await visit(restless, 'view');
  expect({ ...(after as { verdict: Verdict }).verdict, at: 0 }).toEqual({
    ...(calm as { verdict: Verdict }).verdict,
    at: 0,
  });
}, 60_000);

test('a record lost from the store is asked for again, whole', async () => {
  const background = await mortal();
  const tell = lineTo(background, () => URL_HOME);
  const page = new Collected('00000000-0000-4000-8000-00000000000a');
  const outbox = new Outbox(page, tell);
  await tell('observer:hello', { document: page.document });
  page.add(lineOf('link', 'https://forms.office.com/e/abc'));
  page.change({ parsed: true, fromStart: true });
  await outbox.send();
  background.session.clear();
  page.add(lineOf('resource', 'https://fonts.googleapis.com/css'));
  await outbox.send();
  const { verdict } = (await state(background)) as { verdict: Verdict };
  expect(verdict.counted.map((f) => f.service).sort()).toEqual(['g-fonts', 'ms-forms']);
  expect(verdict.layers.hosting.state).toBe('not-examined');
}, 60_000);
