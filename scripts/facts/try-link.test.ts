import { expect, test } from 'vitest';
import { progressBar } from './progress';
import { tryLink, type Fetch } from './try-link';

const TEXT = 'https://law.example/text';

function answers(...statuses: number[]): Fetch {
  return async (url) => ({ status: statuses.shift() ?? 200, url });
}

test.each([
  ['answers', answers(200), 'ok'],
  ['answers to a full request only', answers(405, 200), 'ok'],
  ['is gone', answers(404, 404), 'broken'],
  ['fails', answers(500, 503), 'broken'],
  ['turns programs away', answers(403, 403), 'refused'],
  [
    'only adds www and a slash',
    async () => ({ status: 200, url: 'https://www.law.example/text/' }),
    'ok',
  ],
  ['leads elsewhere', async () => ({ status: 200, url: 'https://law.example/home' }), 'moved'],
] as [string, Fetch, string][])('a site that %s', async (_, fetch, outcome) => {
  expect((await tryLink(TEXT, fetch)).outcome).toBe(outcome);
});

test('nobody answers: broken, with the reason, and no exception', async () => {
  const fetch: Fetch = async () => {
    throw new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND law.example') });
  };
  expect(await tryLink(TEXT, fetch)).toEqual({
    url: TEXT,
    outcome: 'broken',
    detail: 'getaddrinfo ENOTFOUND law.example',
  });
});

test('progress: a bar on a terminal, four lines elsewhere', () => {
  const log: string[] = [];
  const bar = progressBar(100, { write: (text: string) => log.push(text) });
  for (let i = 0; i < 100; i++) bar.step();
  bar.end();
  expect(log).toEqual(['25/100\n', '50/100\n', '75/100\n', '100/100\n']);
  const screen: string[] = [];
  const shown = progressBar(2, { isTTY: true, write: (text: string) => screen.push(text) });
  shown.step();
  expect(screen[0]).toBe(`\r[${'#'.repeat(15)}${' '.repeat(15)}] 1/2`);
});
