// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LAYERS, type Finding, type MailSummary } from '../../lib/model';
import type { PageState } from '../../lib/messages';
import { speak } from '../../lib/ui/speak';
import { layerName } from '../../lib/ui/words';
import { COMMUNE, makeFinding, makeVerdict } from '../../lib/verdict/fixtures';
import { askState } from './ask-state';
import { Popup } from './popup';

const SITE = { ...COMMUNE, name: 'Commune d’Exemple' };
const sent: { vigie: string; data: unknown }[] = [];
let answers: Record<string, unknown>;

beforeEach(async () => {
  await speak('fr');
  sent.length = 0;
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '9.9.9' }),
    openOptionsPage: vi.fn(async () => {}),
    sendMessage: async (message: { vigie: string; data: unknown }) => {
      sent.push(message);
      const value = answers[message.vigie];
      if (value instanceof Error) throw value;
      return { ok: true, value };
    },
  });
});
afterEach(cleanup);

async function open(state: PageState | Error, more: Record<string, unknown> = {}): Promise<void> {
  answers = { 'page:state': state, ...more };
  render(<Popup first={askState()} />);
  await screen.findByRole('heading', { level: 1 });
}
const verdict = (findings: Finding[], examined = {}, mail?: MailSummary): PageState => ({
  kind: 'verdict',
  verdict: { ...makeVerdict(findings, SITE, examined), ...(mail ? { mail } : {}) },
});
const row = (name: string): HTMLElement => screen.getByText(name).closest('summary')!;
const page = (): string => document.body.textContent.replace(/[\u00a0\u202f]/g, ' ');

describe('a verdict', () => {
  it('says who, one sentence, and each layer in words', async () => {
    await open(verdict([makeFinding()]));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Commune d’Exemple');
    expect(page()).toContain('1 service relevant d’une société américaine (Microsoft)');
    for (const layer of LAYERS) expect(row(layerName(layer))).toBeTruthy();
    expect(row('Connexion et outils de travail').textContent).toMatch(/1.service relevé/);
    expect(row('Courriel').textContent).toContain('Non examiné');
    expect(row('Hébergement de la page').textContent).toContain('Rien d’américain observé');
    await waitFor(() => expect(document.title).toContain('Commune d’Exemple'));
  });

  it('never says "nothing" of a page that was not examined', async () => {
    await open(verdict([], { document: false, resources: false, content: false }));
    for (const layer of LAYERS) expect(row(layerName(layer)).textContent).toContain('Non examiné');
    expect(page()).not.toContain('Rien d’américain');
  });

  it('shows evidence, tenant and time when a row is opened', async () => {
    await open(verdict([makeFinding({ tenants: ['voisin'] })]));
    fireEvent.click(row('Connexion et outils de travail'));
    const details = row('Connexion et outils de travail').closest('details')!;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    await waitFor(() => expect(details.textContent).toContain('forms.office.com/e/abc'));
    expect(details.textContent).toContain('Lien sur la page');
    expect(details.textContent).toContain('Ce peut être celui d’un autre organisme');
    expect(details.textContent).toContain('24 novembre 2026');
  });

  it('names European services, and keeps mere links out of the count', async () => {
    const ovh = makeFinding({
      service: 'ovh-hosting',
      provider: 'ovhcloud',
      control: 'european',
      layer: 'hosting',
      certainty: 'observed',
    });
    await open(verdict([ovh, makeFinding({ certainty: 'mentioned' })]));
    expect(page()).toContain('1 service européen reconnu');
    expect(page()).toContain('OVHcloud');
    expect(page()).toContain('1 simple lien, non compté');
    expect(page()).not.toContain('1 service relevé');
  });

  it('says nothing was sent, and says otherwise after a mail check', async () => {
    await open(verdict([]));
    expect(page()).toContain('Rien n’a été envoyé par Vigie.');
    cleanup();
    await open(verdict([], { mail: true, gaps: {} }));
    expect(page()).toContain('Le résolveur DNS choisi a été interrogé');
  });

  it('switches the mail check on in place, told before the browser asks', async () => {
    const request = vi.fn(async () => true);
    Object.assign(fakeBrowser, { permissions: { request } });
    const parts = [/ce qu’il apprend/i, /votre adresse IP/, /et à personne d’autre/];
    await open(verdict([]), { 'mail:switch-on': { state: 'done' } });
    await unfold('Courriel');
    for (const part of parts) expect(page()).toMatch(part);
    expect(sent.map((m) => m.vigie)).not.toContain('mail:switch-on');
    fireEvent.change(screen.getByLabelText('Résolveur'), { target: { value: 'cznic' } });
    fireEvent.click(screen.getByText('Activer le contrôle du courriel'));
    expect(sent.at(-1)).toMatchObject({ vigie: 'mail:switch-on', data: { resolver: 'cznic' } });
    expect(request).toHaveBeenCalledWith(
      expect.objectContaining({ origins: ['https://odvr.nic.cz/*'] }),
    );
    await waitFor(() => expect(sent.filter((m) => m.vigie === 'mail:switch-on')).toHaveLength(2));
  });

  it('changes nothing when access to the resolver is refused', async () => {
    Object.assign(fakeBrowser, { permissions: { request: async () => false } });
    await open(verdict([]), { 'mail:switch-on': { state: 'no-access', resolver: 'fdn' } });
    await unfold('Courriel');
    fireEvent.click(screen.getByText('Activer le contrôle du courriel'));
    await screen.findByText(/L’accès au résolveur n’a pas été donné/);
    expect(sent.filter((m) => m.vigie === 'mail:switch-on')).toHaveLength(1);
  });

  it('asks again about the mail and says why there is no answer', async () => {
    const mail: MailSummary = {
      zone: 'mairie-exemple.fr',
      kind: 'not-answered',
      provider: null,
      certainty: null,
      gateway: null,
      hybrid: false,
      fault: 'timeout',
    };
    const asked = { resolver: 'fdn', at: Date.UTC(2026, 10, 24, 10) };
    const state = verdict([], { mailAsked: asked, gaps: { mail: ['resolver-error'] } }, mail);
    await open(state, { 'mail:check': { state: 'error', resolver: 'fdn', fault: 'unreachable' } });
    expect(row('Courriel').textContent).toContain('Non examiné');
    await unfold('Courriel');
    expect(page()).toContain('FDN (French Data Network) n’a pas répondu à temps');
    expect(page()).not.toContain('Rien d’américain n’a été observé ici');
    fireEvent.click(screen.getByText('Demander à nouveau'));
    await screen.findByText(/FDN \(French Data Network\) ne peut pas être joint/);
    expect(sent.at(-1)).toMatchObject({ vigie: 'mail:check', data: { force: true } });
    expect(page()).toContain('Le résolveur DNS choisi a été interrogé');
  });

  it('follows what the background stores', async () => {
    await open(verdict([]));
    answers['page:state'] = verdict([makeFinding()]);
    await fakeBrowser.storage.session.set({ 'tab:1': '{}' });
    await waitFor(() => expect(page()).toContain('1 service relevé'));
  });
});

describe('out of scope', () => {
  const state: PageState = { kind: 'out-of-scope', host: 'boutique.exemple.com', access: false };

  it('examines once on request', async () => {
    await open(state, { 'page:examine': { ok: true } });
    answers['page:state'] = verdict([makeFinding()]);
    fireEvent.click(screen.getByText('Examiner cette page une fois'));
    await waitFor(() => expect(page()).toContain('1 service relevé'));
  });

  it('asks for access to exactly this host, straight from the press', async () => {
    const request = vi.fn(async () => false);
    Object.assign(fakeBrowser.permissions, { request });
    await open(state);
    fireEvent.click(screen.getByText('Suivre ce site'));
    expect(request).toHaveBeenCalledWith({ origins: ['*://boutique.exemple.com/*'] });
    await screen.findByText('L’accès n’a pas été donné. Rien n’a changé.');
  });

  it('says when the page could not be examined', async () => {
    await open(state, { 'page:examine': { ok: false } });
    fireEvent.click(screen.getByText('Examiner cette page une fois'));
    await waitFor(() => expect(page()).toContain('n’a pas pu être examinée'));
  });
});

it('says that a failure tells nothing of the site, and tries again', async () => {
  await open(new Error('no answer'));
  expect(page()).toContain('Cela ne dit rien du site');
  answers['page:state'] = verdict([]);
  fireEvent.click(screen.getByText('Réessayer'));
  await screen.findByText('Commune d’Exemple');
});

it.each<[string, PageState, RegExp]>([
  ['no access', { kind: 'no-access', site: SITE }, /n’a pas accès/],
  ['being examined', { kind: 'examining', site: SITE }, /Examen en cours/],
  ['a page of the browser', { kind: 'unsupported' }, /ne peut pas examiner/],
])('%s is not "nothing"', async (_, state, said) => {
  await open(state);
  expect(page()).toMatch(said);
  expect(page()).not.toContain('Rien d’américain');
});

async function unfold(name: string): Promise<void> {
  const details = row(name).closest('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await waitFor(() => expect(details.querySelector('.fold-body')).toBeTruthy());
}
