import { describe, expect, test } from 'vitest';
import type { Batch } from '../messages';
import type { UrlObservation } from '../model';
import { COMMUNE } from '../verdict/fixtures';
import {
  answered,
  asked,
  dismissed,
  greeted,
  left,
  observed,
  redirected,
  routed,
} from './tab-change';
import { EARLIER, EMPTY, MAX_OBSERVATIONS, parseRecord, type TabRecord } from './tab-record';

const URL_A = 'https://www.mairie-exemple.fr/';
const FIRST = 'http://mairie-exemple.fr/';
const answer = { url: URL_A, requestId: '1', headers: [], ip: '192.0.2.1' };
const from = { url: URL_A, site: COMMUNE, incognito: false, at: 1 };
const link: UrlObservation = { via: 'link', url: 'https://forms.office.com/e/a' };
const script: UrlObservation = { via: 'resource', url: 'https://www.googletagmanager.com/gtm.js' };

function batch(change: Partial<Batch> = {}): Batch {
  return {
    document: 'document-a',
    observations: [link],
    counts: { resources: 1, links: 1, forms: 0, frames: 0 },
    fromStart: true,
    parsed: false,
    capped: false,
    serviceWorker: false,
    whole: false,
    ...change,
  };
}
const hello = (document: string, url = URL_A) => ({ ...from, document, url });
const visited = (document = 'document-a'): TabRecord =>
  greeted(answered(asked(EMPTY, '1', URL_A), answer), hello(document));

describe('a main document', () => {
  test('its answer becomes the page’s navigation, with the redirects before it', () => {
    let record = asked(EMPTY, '1', FIRST);
    record = redirected(record, '1', FIRST, URL_A);
    record = greeted(answered(asked(record, '1', URL_A), answer), hello('document-a'));
    expect(record.page?.navigation).toMatchObject({
      ip: '192.0.2.1',
      redirects: [{ url: FIRST }],
    });
    expect(record.page?.navigation?.partly).toBeUndefined();
    expect(record.pending).toBeNull();
  });

  test('an answer for another address is never taken for this page’s', () => {
    const record = greeted(
      answered(EMPTY, { ...answer, url: 'https://autre.fr/' }),
      hello('document-a'),
    );
    expect(record.page?.navigation).toBeNull();
  });

  test('an answer told after the hello is still the page’s, and never that of a later page', () => {
    const early = greeted(EMPTY, hello('document-a'));
    expect(answered(early, answer).page?.navigation).toMatchObject({ ip: '192.0.2.1' });
    expect(answered(early, { ...answer, url: 'https://autre.fr/' }).page?.navigation).toBeNull();
    expect(greeted(answered(early, answer), hello('document-b')).page?.navigation).toMatchObject({
      ip: '192.0.2.1',
    });
    const again = answered(visited(), { ...answer, requestId: '2', ip: '192.0.2.2' });
    expect(again.page?.navigation).toMatchObject({ ip: '192.0.2.1' });
  });

  test('redirects of an earlier request are not added to a new one', () => {
    const record = redirected(EMPTY, '1', 'http://a.fr/', URL_A);
    expect(answered(record, { ...answer, requestId: '2' }).pending?.redirects).toEqual([]);
    expect(asked(record, '2', URL_A).request).toMatchObject({ requestId: '2', redirects: [] });
  });

  test('a hello leaves a request that has no answer yet alone', () => {
    let record = redirected(asked(EMPTY, '1', FIRST), '1', FIRST, URL_A);
    record = answered(greeted(record, hello('document-a')), answer);
    expect(record.page?.navigation).toMatchObject({ redirects: [{ url: FIRST }] });
    expect(record.page?.navigation?.partly).toBeUndefined();
  });
});

describe('batches', () => {
  test('add up, without duplicates', () => {
    let record = observed(visited(), batch(), from)!;
    record = observed(record, batch({ observations: [link, script] }), from)!;
    expect(record.page?.observations).toEqual([link, script]);
  });

  test('late ones of the previous document are dropped', () => {
    expect(observed(visited('document-b'), batch(), from)).toBeNull();
  });

  test('a whole one of a document that came back replaces, and finds its navigation again', () => {
    const there = observed(visited(), batch(), from)!;
    const elsewhere = greeted(there, hello('document-b', 'https://www.mairie-exemple.fr/b'));
    expect(elsewhere.page?.navigation).toBeNull();
    const back = observed(elsewhere, batch({ whole: true, observations: [script] }), from)!;
    expect(back.page).toMatchObject({
      document: 'document-a',
      observations: [script],
      navigation: { ip: '192.0.2.1' },
    });
  });

  test('the state only moves forward', () => {
    let record = observed(visited(), batch({ parsed: true }), from)!;
    expect(record.page?.stage).toBe('parsed');
    record = observed(record, batch({ parsed: false }), from)!;
    expect(record.page?.stage).toBe('parsed');
  });

  test('no more than the cap is kept, and that is said', () => {
    const many = Array.from({ length: MAX_OBSERVATIONS + 1 }, (_, i): UrlObservation => ({
      via: 'link',
      url: `https://x.fr/${i}`,
    }));
    const page = observed(visited(), batch({ observations: many }), from)!.page!;
    expect(page.observations).toHaveLength(MAX_OBSERVATIONS);
    expect(page.capped).toBe(true);
  });
});

test('a new view keeps what the document loaded and drops what the old view linked to', () => {
  const record = observed(visited(), batch({ observations: [link, script], parsed: true }), from)!;
  const next = routed(record, 'document-a', `${URL_A}suite`, 2).page;
  expect(next).toMatchObject({ observations: [script], stage: 'observing' });
  expect(routed(record, 'document-b', URL_A, 2)).toBe(record);
});

test('leaving for a page out of scope ends the page', () => {
  expect(left(visited()).page).toBeNull();
  expect(left(EMPTY)).toBe(EMPTY);
});

test('only the last documents’ navigations are remembered', () => {
  let record = EMPTY;
  for (let i = 0; i < 20; i++)
    record = greeted(answered(record, { ...answer, requestId: `${i}` }), hello(`document-${i}`));
  expect(record.earlier).toHaveLength(EARLIER);
});

test('a dismissal belongs to the document', () => {
  const record = dismissed(visited());
  expect(record.page?.dismissed).toBe(true);
  expect(greeted(record, hello('document-b')).page?.dismissed).toBe(false);
});

test.each([
  undefined,
  3,
  '',
  '{',
  'null',
  '{"v":0}',
  '{"v":1,"earlier":[],"page":{}}',
  '{"v":1,"page":null}',
])('a stored value that is no record (%s) is as if there were none', (value) =>
  expect(parseRecord(value)).toBe(EMPTY),
);
