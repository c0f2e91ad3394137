// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageState } from '../../lib/messages';
import { speak } from '../../lib/ui/speak';
import { COMMUNE, makeFinding, makeVerdict } from '../../lib/verdict/fixtures';
import { soon, WAITING, type Answered } from './ask-state';
import { Popup } from './popup';

const SITE = { ...COMMUNE, name: 'Commune d’Exemple' };
const VERDICT: PageState = { kind: 'verdict', verdict: makeVerdict([makeFinding()], SITE) };
const EXAMINING: PageState = { kind: 'examining', site: SITE };
const answered = (state: PageState): Answered => ({
  tab: { id: 1, private: false },
  seen: { kind: 'seen', state },
});
let state: PageState;
let asked = 0;

beforeEach(async () => {
  await speak('fr');
  state = VERDICT;
  asked = 0;
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '9.9.9' }),
    sendMessage: async () => {
      asked++;
      return { ok: true, value: state };
    },
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Draws the popup as it is when the answer came before the drawing. */
function open(known: PageState): void {
  const begin = answered(known);
  render(<Popup first={Promise.resolve(begin)} begin={begin} />);
}
const page = (): string => document.body.textContent.replace(/[\u00a0\u202f]/g, ' ');

describe('opening', () => {
  it('draws the whole verdict at once, without a frame before it', () => {
    open(VERDICT);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Commune d’Exemple');
    for (const part of ['layers', 'law', 'alternatives', 'act'])
      expect(document.getElementById(part), part).toBeTruthy();
    expect(document.querySelector('[aria-busy]')).toBeNull();
  });

  it('asks once more for what changed before it listened', async () => {
    open(EXAMINING);
    await screen.findByText(/1.service relevant d’une société américaine/);
    expect(asked).toBe(1);
  });

  it('waits a little for the answer, and shows a frame when it is late', async () => {
    vi.useFakeTimers();
    const late = soon(new Promise<Answered>(() => {}));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await late).toBe(WAITING);
    const quick = answered(VERDICT);
    expect(await soon(Promise.resolve(quick))).toBe(quick);
  });

  it('keeps the verdict until a panel can take its place', async () => {
    open(VERDICT);
    fireEvent.click(screen.getByText('Écrire à l’organisme'));
    expect(document.getElementById('law')).toBeTruthy();
    await screen.findByLabelText('Texte de la lettre');
    expect(document.getElementById('law')).toBeNull();
    await waitFor(() => expect(document.activeElement?.tagName).toBe('MAIN'));
  });
});

describe('offline', () => {
  const online = (is: boolean): void => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(is);
  };

  it('says of a verdict that it is from before, or of a copy', () => {
    online(false);
    open(VERDICT);
    expect(screen.getByText('Vous êtes hors ligne.').closest('[role=status]')).toBeTruthy();
    expect(page()).toContain('Il date d’avant la coupure, ou vient d’une copie');
    expect(page()).toContain('1 service relevant d’une société américaine');
  });

  it('does not wait for a page that could not load, and concludes nothing', () => {
    online(false);
    state = EXAMINING;
    open(EXAMINING);
    expect(page()).toContain('Non examiné');
    expect(page()).toContain('Vigie n’a pas besoin du réseau');
    expect(page()).toContain('Cela ne dit rien du site');
    expect(page()).not.toMatch(/Examen en cours|Rien d’américain/);
  });

  it('follows the network', async () => {
    open(VERDICT);
    expect(page()).not.toContain('hors ligne');
    online(false);
    await act(() => void dispatchEvent(new Event('offline')));
    expect(page()).toContain('hors ligne');
    online(true);
    await act(() => void dispatchEvent(new Event('online')));
    expect(page()).not.toContain('hors ligne');
  });

  it('says of a page that stays silent that it may not have loaded', async () => {
    vi.useFakeTimers();
    state = EXAMINING;
    open(EXAMINING);
    await act(async () => void (await vi.advanceTimersByTimeAsync(1000)));
    expect(page()).toContain('Examen en cours');
    await act(async () => void (await vi.advanceTimersByTimeAsync(4000)));
    expect(page()).toContain('Elle ne s’est peut-être pas affichée');
  });
});
