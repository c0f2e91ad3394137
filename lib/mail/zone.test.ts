import { expect, it, vi } from 'vitest';
import type { Answer, DnsFault, Question, ZoneRecords } from './records';
import { examineZone } from './zone';

/** A resolver that knows some records, and fails on some names. */
function resolver(known: Record<string, string[]>, broken: Record<string, DnsFault> = {}) {
  return vi.fn(async (question: Question): Promise<Answer> => {
    const key = `${question.name} ${question.type}`;
    const fault = broken[key] ?? broken['*'];
    if (fault) return { ok: false, question, fault };
    const records = (known[key] ?? []).map((value) => ({ ...question, ttl: 600, value }));
    return {
      ok: true,
      question,
      status: records.length > 0 ? 'found' : 'no-data',
      records,
      ttl: records.length > 0 ? 600 : 0,
    };
  });
}

const options = { domain: 'mairie.fr', now: () => 1000, concurrency: 4 };

it('asks the zone upwards and keeps the most specific with mail', async () => {
  const ask = resolver({
    'mairie.fr MX': ['10 mx.mairie.fr'],
    'mairie.fr TXT': ['v=spf1 mx -all'],
  });
  const records = await examineZone('services.mairie.fr', { ...options, ask });
  expect(records).toMatchObject({
    zone: 'mairie.fr',
    state: 'complete',
    at: 1000,
    ttl: 600,
    failures: [],
  });
  expect(records.observations).toContainEqual({
    via: 'dns',
    host: 'mairie.fr',
    type: 'MX',
    value: '10 mx.mairie.fr',
  });
  expect(records.asked).toBe(2 + 13 + 2);
  expect(ask).toHaveBeenCalledTimes(17);
});

it('never asks more than its share at once', async () => {
  let now = 0;
  let most = 0;
  const slow = async (question: Question): Promise<Answer> => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((done) => setTimeout(done, 1));
    now -= 1;
    return { ok: true, question, status: 'no-data', records: [], ttl: 0 };
  };
  await examineZone('mairie.fr', { ...options, ask: slow, concurrency: 3 });
  expect(most).toBe(3);
});

it('keeps what was answered and why the rest was not', async () => {
  const ask = resolver({ 'mairie.fr MX': ['10 mx.mairie.fr'] }, { 'www.mairie.fr A': 'timeout' });
  const records = await examineZone('mairie.fr', { ...options, ask });
  expect(records.state).toBe('partial');
  expect(records.failures).toEqual([
    { question: { name: 'www.mairie.fr', type: 'A' }, fault: 'timeout' },
  ]);
  expect(records.observations).toHaveLength(1);
});

it('stops after the first questions when nobody can be reached', async () => {
  const ask = resolver({}, { '*': 'unreachable' });
  const records = await examineZone('a.mairie.fr', { ...options, ask });
  expect(records).toMatchObject({ state: 'failed', observations: [], asked: 2 });
});

it('goes on when only the first question failed at the resolver', async () => {
  const ask = resolver({ 'mairie.fr TXT': ['v=spf1 -all'] }, { 'mairie.fr MX': 'server-failure' });
  expect(await examineZone('mairie.fr', { ...options, ask })).toMatchObject({
    state: 'partial',
    asked: 13,
  });
});

it('asks only MX when the zone is known already', async () => {
  const ask = resolver({ 'mairie.fr MX': ['10 mx.mairie.fr'] });
  const before: ZoneRecords = {
    host: 'www.mairie.fr',
    domain: 'mairie.fr',
    zone: 'mairie.fr',
    at: 5,
    ttl: 9,
    state: 'complete',
    observations: [],
    failures: [],
    asked: 15,
  };
  const records = await examineZone('agenda.mairie.fr', {
    ...options,
    ask,
    known: async () => before,
  });
  expect(records).toEqual({ ...before, host: 'agenda.mairie.fr' });
  expect(ask).toHaveBeenCalledTimes(2);
});

it('adds the browser’s canonical name, and does without it', async () => {
  const ask = resolver({ 'mairie.fr MX': ['10 mx.mairie.fr'] });
  const lookup = async () => ({ canonicalName: 'Mairie.CDN.example' });
  const { observations } = await examineZone('mairie.fr', { ...options, ask, lookup });
  expect(observations).toContainEqual({
    via: 'dns',
    host: 'mairie.fr',
    type: 'CNAME',
    value: 'mairie.cdn.example',
  });
  const failing = async () => {
    throw new Error('no such host');
  };
  expect(await examineZone('mairie.fr', { ...options, ask, lookup: failing })).toMatchObject({
    state: 'complete',
  });
});

it('tells how far it is', async () => {
  const progress: [number, number][] = [];
  await examineZone('mairie.fr', {
    ...options,
    ask: resolver({}),
    onProgress: (done, total) => progress.push([done, total]),
  });
  expect(progress.at(-1)).toEqual([13, 13]);
});

it('looks above a host that says it takes no mail', async () => {
  const ask = resolver({ 'services.mairie.fr MX': ['0 .'], 'mairie.fr MX': ['10 mx.mairie.fr'] });
  expect(await examineZone('services.mairie.fr', { ...options, ask })).toMatchObject({
    zone: 'mairie.fr',
  });
  const none = resolver({ 'services.mairie.fr MX': ['0 .'] });
  expect(await examineZone('services.mairie.fr', { ...options, ask: none })).toMatchObject({
    zone: 'services.mairie.fr',
  });
});

it.each(['timeout', 'refused', 'wrong-type'] as const)(
  'tells no more to a resolver that answers nothing (%s)',
  async (fault) => {
    const ask = resolver({}, { '*': fault });
    await examineZone('mairie.fr', { ...options, ask });
    expect(ask).toHaveBeenCalledTimes(1);
  },
);

it('does not keep a failure when the next host of the zone gets an answer', async () => {
  const ask = resolver({ 'mairie.fr MX': ['10 mx.mairie.fr'] });
  const failed = await examineZone('mairie.fr', {
    ...options,
    ask: resolver({}, { '*': 'timeout' }),
  });
  const records = await examineZone('a.mairie.fr', { ...options, ask, known: async () => failed });
  expect(records).toMatchObject({ state: 'complete', zone: 'mairie.fr' });
});
