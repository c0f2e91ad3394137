// @vitest-environment happy-dom
/** The mail check switched on from a dossier, which stays the dossier of its page. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MailOutcome, PageState } from '../../lib/messages';
import type { Examined, Site, Verdict } from '../../lib/model';
import { speak } from '../../lib/ui/speak';
import { makeFinding, makeVerdict } from '../../lib/verdict/fixtures';
import { Dossier } from './dossier';

const AT = Date.UTC(2026, 10, 24, 10);
const ASKED: Partial<Examined> = { mail: true, mailAsked: { resolver: 'fdn', at: AT }, gaps: {} };
const SWITCH_ON = 'Activer le contrôle du courriel';

let now: PageState | Error;
let outcome: MailOutcome;
let granted: boolean;
let told: unknown[];

beforeEach(async () => {
  fakeBrowser.reset();
  await speak('fr');
  told = [];
  granted = true;
  outcome = { state: 'done', resolver: 'fdn' };
  Object.assign(fakeBrowser, { permissions: { request: vi.fn(async () => granted) } });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '9.9.9' }),
    sendMessage: async ({ vigie, data }: { vigie: string; data: unknown }) => {
      if (vigie === 'mail:switch-on') told.push(data);
      const value = vigie === 'mail:switch-on' ? outcome : now;
      if (value instanceof Error) throw value;
      return { ok: true, value };
    },
  });
});
afterEach(cleanup);

const judged = (verdict: Verdict): PageState => ({ kind: 'verdict', verdict });
const unasked = (site: Partial<Site> = {}): PageState => judged(makeVerdict([], site));
const withMail = (site: Partial<Site> = {}): PageState => {
  const mail = makeFinding({ service: 'ms-exo', layer: 'mail', certainty: 'observed' });
  return judged({
    ...makeVerdict([mail], site, ASKED),
    mail: {
      zone: 'mairie-exemple.fr',
      kind: 'hosted',
      provider: 'Microsoft',
      certainty: 'observed',
      gateway: null,
      hybrid: false,
    },
  });
};
const text = (): string => document.body.textContent.replace(/[\u00a0\u202f]/g, ' ');

async function open(state: PageState): Promise<void> {
  now = state;
  render(<Dossier tabId={7} host={null} />);
  await screen.findByText('Constats et preuves');
}

it('says what is asked, of whom and what they learn, and asks nobody before the click', async () => {
  await open(unasked());
  for (const part of [/environ quatorze questions/, /et à personne d’autre/, /votre adresse IP/])
    expect(text()).toMatch(part);
  expect(text()).toContain('Rien n’a été envoyé. Information');
  expect(told).toEqual([]);
});

it('takes the page’s mail in, and then says that a server was asked', async () => {
  await open(unasked());
  now = withMail();
  fireEvent.click(screen.getByText(SWITCH_ON));
  await screen.findByText(/Le courriel de mairie-exemple\.fr est reçu par Microsoft/);
  expect(told).toEqual([
    { tabId: 7, resolver: 'fdn' },
    { tabId: 7, resolver: 'fdn' },
  ]);
  expect(screen.queryByText(SWITCH_ON)).toBeNull();
  expect(text()).toContain('Un seul serveur a été interrogé : FDN (French Data Network)');
  expect(text()).not.toContain('sans rien demander à un serveur');
  expect(text()).not.toContain('Rien n’a été envoyé. Information');
});

it.each<[string, PageState | Error]>([
  ['another page', withMail({ host: 'autre.mairie-exemple.fr' })],
  ['no site', { kind: 'unsupported' }],
  ['a page that cannot be asked about', new Error('gone')],
])('stays the dossier of its page when the tab shows %s', async (_, later) => {
  await open(unasked());
  now = later;
  fireEvent.click(screen.getByText(SWITCH_ON));
  await screen.findByText(/L’onglet ne montre plus cette page/);
  expect(text()).not.toContain('est reçu par');
  expect(text()).toContain('https://www.mairie-exemple.fr/');
});

it('changes nothing when the access is refused', async () => {
  granted = false;
  outcome = { state: 'no-access', resolver: 'fdn' };
  await open(unasked());
  now = withMail();
  fireEvent.click(screen.getByText(SWITCH_ON));
  await screen.findByText(/L’accès au résolveur n’a pas été donné/);
  expect(text()).not.toContain('est reçu par');
});

it.each<[string, PageState]>([
  ['the mail was examined', withMail()],
  ['the check is on', judged(makeVerdict([], {}, { gaps: { mail: ['not-asked'] } }))],
  ['the site is not known as public', unasked({ sector: 'unknown' })],
])('offers nothing when %s', async (_, state) => {
  await open(state);
  await waitFor(() => expect(screen.queryByText(SWITCH_ON)).toBeNull());
});
