/** A background that dies at every point of a visit: the verdict after is the undisturbed one, or says what is missing. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageState } from '../messages';
import { LAYERS, type UrlObservation, type Verdict } from '../model';
import { Collected } from '../observe/collected';
import { Outbox } from '../observe/outbox';
import { mortal, type Mortal } from './mortal';

const TAB = 7;
const URL_HOME = 'https://www.exemple.gouv.fr/';
const URL_VIEW = 'https://www.exemple.gouv.fr/contact';
const see = (via: UrlObservation['via'], url: string): UrlObservation => ({ via, url });

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

/** One visit: a redirect, a page that loads and is read in two batches, a new view, more of it, a badge closed. */
async function visit(background: Mortal, through: 'page' | 'view'): Promise<PageState> {
  let url = URL_HOME;
  const tell = lineTo(background, () => url);
  const details = { tabId: TAB, requestId: '1', documentLifecycle: 'active' };
  await background.event('onBeforeRedirect', { ...details, url: 'http://www.exemple.gouv.fr/' });
  await background.event('onResponseStarted', {
    ...details,
    url: URL_HOME,
    responseHeaders: [
      { name: 'X-Amz-Cf-Id', value: 'abc==' },
      { name: 'Via', value: '1.1 x.cloudfront.net (CloudFront)' },
    ],
  });
  const page = new Collected('00000000-0000-4000-8000-00000000000a');
  const outbox = new Outbox(page, tell);
  page.change({ fromStart: true });
  const hello = (await tell('observer:hello', { document: page.document })) as {
    watch: boolean;
  } | null;
  if (hello?.watch) {
    page.add(see('resource', 'https://www.googletagmanager.com/gtag/js'));
    page.count({ resources: 1 });
    await outbox.send();
    page.add(see('link', 'https://forms.office.com/e/abc'));
    page.add(see('frame', 'https://www.youtube.com/embed/abc'));
    page.change({ parsed: true });
    await outbox.send();
    const sender = { tabId: TAB, frameId: 0, url };
    await background.message('badge:view', undefined, sender);
    if (through === 'view') {
      url = URL_VIEW;
      await outbox.leaveView();
      page.add(see('form', 'https://exemple.us1.list-manage.com/subscribe/post'));
      page.change({ parsed: true });
      await outbox.send();
    }
    await background.message('badge:dismiss', { scope: 'page' }, { ...sender, url });
    page.add(see('resource', 'https://fonts.googleapis.com/css'));
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

describe.each(['page', 'view'] as const)(
  'a background that dies during a visit (%s)',
  (through) => {
    test('at any call to the browser', async () => {
      const calm = await mortal();
      const undisturbed = await visit(calm, through);
      if (undisturbed.kind !== 'verdict') throw new Error(undisturbed.kind);
      expect(undisturbed.verdict.services).toBeGreaterThanOrEqual(3);
      expect(undisturbed.verdict.layers.hosting.findings).not.toEqual([]);
      const points = calm.calls.length;
      expect(points).toBeGreaterThan(40);

      const bad: string[] = [];
      let equal = 0;
      for (let at = 1; at <= points; at++) {
        fakeBrowser.reset();
        const background = await mortal(at);
        const end = await visit(background, through);
        expect(background.deaths, `at ${at}`).toBe(1);
        if (end.kind === 'verdict' && end.verdict.services === undisturbed.verdict.services)
          equal++;
        for (const wrong of wrongs(end, undisturbed))
          bad.push(`${at}, ${calm.calls[at - 1]}: ${wrong}`);
      }
      expect(bad).toEqual([]);
      // Nearly all of them lose nothing at all; the rest says so.
      expect(equal).toBeGreaterThan(points * 0.9);
      console.info(
        `${points} deaths (${through}), ${equal} verdicts equal, ${points - equal} say what is missing`,
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
  page.add(see('link', 'https://forms.office.com/e/abc'));
  page.change({ parsed: true, fromStart: true });
  await outbox.send();
  background.session.clear();
  page.add(see('resource', 'https://fonts.googleapis.com/css'));
  await outbox.send();
  const { verdict } = (await state(background)) as { verdict: Verdict };
  expect(verdict.counted.map((f) => f.service).sort()).toEqual(['g-fonts', 'ms-forms']);
  expect(verdict.layers.hosting.state).toBe('not-examined');
}, 60_000);
