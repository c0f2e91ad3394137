/**
 * Captured sites, replayed under their real names: what Vigie shows must equal what `engine pages` computes from the
 * same capture, and nobody may have asked for anything that was not captured.
 */
import { describe, expect, it } from 'vitest';
import type { BrowserName } from './browsers';
import type { Vigie } from './environment';
import { chooseCaptures, haveCaptures, type Chosen } from './replay-captures';
import { replayDocument } from './replay-page';
import { planOf, type Plan } from './replay-plan';
import type { Answer, Asked } from './server';
import { servicesOf } from './services';
import { anything, html } from './third-parties';
import { useVigie } from './use-vigie';
import { pause, until } from './wait';

const COUNT: Record<BrowserName, number> = { chromium: 44, firefox: 12 };
/** Longer than the observer waits before it tells. */
const CALM_MS = 700;

if (!haveCaptures) console.log('replay: skipped, ../shared/data is not on this machine');
const chosen = haveCaptures ? await chooseCaptures(COUNT.chromium) : [];

describe.runIf(haveCaptures).each(['chromium', 'firefox'] as const)('replay in %s', (browser) => {
  let plan: Plan;
  let hops = 0;
  const serve = (asked: Asked): Answer => {
    if (!plan) return anything(asked);
    const next = plan.chain[hops + 1];
    if (next === undefined || asked.url !== plan.chain[hops]) return answer(plan, asked);
    hops += 1;
    return { status: 302, headers: { location: next } };
  };
  const tested = useVigie((server) => server.on('*', serve), {
    browser,
    allSites: true,
  });

  it.each(sites(browser))('$name', async ({ capture, expected }) => {
    plan = planOf(capture);
    hops = 0;
    const { vigie, server } = tested;
    const before = server.log.length;
    const page = await vigie.open(plan.chain[0]!);
    await page.waitForFunction('window.replayed === true', { timeout: 120_000 });
    const shows = async (): Promise<string[]> => servicesOf(await allFindings(vigie, page));
    await until(
      'the same findings',
      async () => String(await shows()) === String(expected),
      15_000,
    ).catch(
      () => {}, // told better by the comparison below
    );
    await pause(CALM_MS);
    expect(await shows(), await examined(vigie, page)).toEqual(expected);
    expect(uncalled(plan, server.log.slice(before))).toEqual([]);
    await page.close();
  });
});

/** As many with and without findings in each browser as in the whole choice. */
function sites(browser: BrowserName): Chosen[] {
  const every = COUNT.chromium / COUNT[browser];
  return Array.from({ length: COUNT[browser] }, (_, i) => chosen[Math.floor(i * every)]!).filter(
    Boolean,
  );
}

/** What was looked at, to explain a difference. */
async function examined(vigie: Vigie, page: Parameters<Vigie['shown']>[0]): Promise<string> {
  const { state } = await vigie.shown(page);
  return state.kind === 'verdict' ? JSON.stringify(state.verdict.examined) : state.kind;
}

async function allFindings(vigie: Vigie, page: Parameters<Vigie['shown']>[0]) {
  const { state } = await vigie.shown(page);
  if (state.kind !== 'verdict') return [];
  const { counted, others, mentioned } = state.verdict;
  return [...counted, ...others, ...mentioned];
}

function answer(plan: Plan, asked: Asked): Answer {
  const requests = plan.documents.get(asked.url);
  if (requests) {
    const document = html(replayDocument(asked.host, requests));
    const headers = asked.url === plan.chain.at(-1) ? plan.headers : {};
    return { ...document, headers: { ...headers, ...document.headers } };
  }
  const status = plan.statuses.get(asked.url) ?? 404;
  // Redirects, failures and "not modified" were each captured as a request of its own.
  return {
    ...anything(asked),
    status: status < 200 || (status >= 300 && status < 400) ? 200 : status,
  };
}

/** Requests from pages (the browser's own say no `sec-fetch-dest` but `empty`) that no capture holds. */
function uncalled(plan: Plan, log: readonly Asked[]): string[] {
  const hosts = new Set([...plan.statuses.keys(), ...plan.chain].map((url) => new URL(url).host));
  return log
    .filter(
      ({ host, url }) => hosts.has(host) && !plan.statuses.has(url) && !plan.chain.includes(url),
    )
    .map(({ method, url }) => `${method} ${url}`)
    .filter((line) => !/\/favicon\.ico$|\/ListAccounts\?/.test(line));
}
