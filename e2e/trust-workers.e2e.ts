/** Real stops of the background at several points of a visit: the verdict after is the same, or says what is missing. */
import { describe, expect, it } from 'vitest';
import type { Server } from './server';
import { servicesOf, verdictIn } from './services';
import { anything, html } from './third-parties';
import { useVigie } from './use-vigie';
import { pause, until } from './wait';

const HOST = 'visite.exemple.gouv.fr';
const SIGN_IN = 'login.microsoftonline.com';
/** Stops thrown into a redirect; `VIGIE_STOPS=100` for the long run. */
const STOPS = Number(process.env['VIGIE_STOPS'] ?? 12);
const COUNTED = [
  'g-fonts third-party observed',
  'g-gtm third-party observed',
  'ms-forms workspace declared',
];

/** The server holds back parts of the page until the test lets them go. */
class Gate {
  #open: () => void = () => {};
  passed: Promise<void> = new Promise((resolve) => {
    this.#open = resolve;
  });
  open(): void {
    this.#open();
  }
}
let gates: Gate[] = [];

function serve(server: Server): void {
  server.on('*', anything);
  server.on(HOST, async (asked) => {
    if (asked.path === '/depart') return { status: 302, headers: { location: `https://${HOST}/` } };
    if (asked.path === '/connexion')
      return { status: 302, headers: { location: `https://${SIGN_IN}/common/oauth2` } };
    if (asked.path === '/tard.js') {
      await gates[1]?.passed;
      return {
        headers: { 'content-type': 'text/javascript' },
        body: `const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = 'https://fonts.googleapis.com/css2?family=Lato'; document.head.append(l);`,
      };
    }
    if (asked.path !== '/') return anything(asked);
    await gates[0]?.passed;
    return html(
      `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Visite</title><link rel="icon" href="data:,"><script async src="https://www.googletagmanager.com/gtm.js"></script><script async src="/tard.js"></script><a href="https://forms.office.com/e/x">Formulaire</a>`,
    );
  });
}

/** A sign-in on the way to the page, which answers when the test says so. */
function serveSignIn(server: Server): void {
  server.on(SIGN_IN, async () => {
    await gates[1]?.passed;
    return { status: 302, headers: { location: `https://${HOST}/` } };
  });
}

describe('a background that is stopped', () => {
  const tested = useVigie(
    (server) => {
      serve(server);
      serveSignIn(server);
    },
    { allSites: true },
  );
  /** One that is just going by itself cannot be stopped, which is as good. */
  const stop = (): Promise<void> => tested.vigie.stopWorker().catch(() => {});

  it.each([
    ['before the page answers', 0],
    ['while the page loads', 1],
    ['once it is parsed', 2],
    ['again and again', 3],
  ] as const)('%s', async (_, point) => {
    const { vigie, server } = tested;
    gates = [new Gate(), new Gate()];
    const page = await vigie.open('about:blank');
    const before = server.log.length;
    const going = page.goto(`https://${HOST}/depart`);
    await until('the request', () =>
      server.log.slice(before).some(({ host, path }) => host === HOST && path === '/'),
    );
    if (point === 0 || point === 3) await stop();
    gates[0]!.open();
    await until('its resources', () =>
      server.log.slice(before).some(({ path }) => path === '/tard.js'),
    );
    if (point === 1 || point === 3) await stop();
    gates[1]!.open();
    await going;
    if (point >= 2) {
      await pause(100);
      await stop();
    }
    const { state } = await until('everything seen', async () => {
      const shown = await vigie.shown(page);
      if (shown.state.kind !== 'verdict') return null;
      const { verdict } = shown.state;
      const services = servicesOf(verdict.counted);
      // Never less shown as complete: what is not there is said to be missing. With the news of the answer, a stop loses
      // the way to the page, and that is said of every layer that a redirect can prove.
      const { hosting, 'third-party': thirdParty } = verdict.layers;
      const lost = hosting.gaps.some((gap) => /^(?:document|redirects)-unseen$/.test(gap));
      expect(thirdParty.gaps.includes('redirects-unseen')).toBe(lost);
      const whole =
        verdict.examined.content && thirdParty.gaps.every((gap) => gap === 'redirects-unseen');
      expect(services.every((service) => COUNTED.includes(service))).toBe(true);
      return whole && services.length === COUNTED.length && shown;
    });
    expect(servicesOf(verdictIn(state).counted)).toEqual(COUNTED);
    await page.close();
  });

  it(`${STOPS} times during a redirect loses none without saying so`, async () => {
    const { vigie, server } = tested;
    let lost = 0;
    for (let round = 0; round < STOPS; round++) {
      gates = [new Gate(), new Gate()];
      const page = await vigie.open('about:blank');
      const before = server.log.length;
      const going = page.goto(`https://${HOST}/connexion`);
      await until('the sign-in', () =>
        server.log.slice(before).some(({ host }) => host === SIGN_IN),
      );
      // Sometimes before the redirect is told, sometimes with it in hand, sometimes after.
      const stopping = round % 3 === 0 ? stop() : undefined;
      gates[1]!.open();
      if (round % 3 > 0) await pause((round * 7) % 20);
      await (stopping ?? stop());
      gates[0]!.open();
      await going;
      const { state } = await until('everything seen', async () => {
        const shown = await vigie.shown(page);
        return shown.state.kind === 'verdict' && shown.state.verdict.examined.content && shown;
      });
      const { counted, layers } = verdictIn(state);
      if (!servicesOf(counted).includes('ms-entra workspace observed')) {
        lost++;
        for (const layer of [layers.hosting, layers.workspace, layers['third-party']])
          expect(layer.gaps.join()).toMatch(/redirects-unseen|document-unseen/);
      }
      await page.close();
    }
    console.info(`${STOPS} stops during a redirect, ${lost} lost it and said so`);
  });

  it('keeps nothing of tabs that were closed', async () => {
    const { vigie } = tested;
    const tabs: string[] = [];
    for (let i = 0; i < 5; i++) {
      const page = await vigie.open(`https://${HOST}/`);
      tabs.push(`tab:${vigie.tabOf(page)}`);
      // Right after a stop the main document may go unseen, which the verdict then says.
      await until('a verdict', async () => (await vigie.shown(page)).state.kind === 'verdict');
      if (i % 2) await stop();
      await page.close();
    }
    await until('an empty store', async () => {
      const keys = await vigie.control.evaluate(async () =>
        Object.keys(await chrome.storage.session.get()),
      );
      return !keys.some((key) => tabs.includes(key));
    });
  });
});
