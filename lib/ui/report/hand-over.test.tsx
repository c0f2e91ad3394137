// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Destinations } from '../../report/destinations';
import { fenced } from '../../report/fenced';
import { readOutbox } from '../../state/drafts';
import { speak } from '../speak';
import { HandOver } from './hand-over';

const ALL: Destinations = {
  address: 'dpo@exemple.fr',
  forge: { url: 'https://codeberg.org/v/v', kind: 'forgejo' },
  page: 'https://vigie.example/signaler',
};
const NONE: Destinations = { address: null, forge: null, page: null };
const TEXT = 'Un texte — avec « accents »\n%0D%0ABcc: x@y.fr & <b>';

let left: string[];
let clipboard: string[];

beforeEach(async () => {
  fakeBrowser.reset();
  await speak('fr');
  left = [];
  clipboard = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    clipboard.push(text);
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    left.push(this.href);
  });
  Object.assign(fakeBrowser.tabs, {
    create: vi.fn(async ({ url }: { url: string }) => {
      // What a popup does when a tab opens over it: by now everything is noted.
      expect(await readOutbox()).toHaveLength(1);
      left.push(url);
    }),
  });
});
afterEach(cleanup);

const show = (to: Destinations, text = TEXT) =>
  render(<HandOver host="a.fr" purpose="report:wrong" subject="Objet" text={text} to={to} />);
const press = (label: string | RegExp): void => void fireEvent.click(screen.getByText(label));
const outcome = (): string => screen.getByRole('status').textContent;
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

describe('each way takes the text as it is, says what it did, and is noted', () => {
  it('mail', async () => {
    show(ALL);
    press('Ouvrir mon courriel');
    await waitFor(() => expect(outcome()).toMatch(/Relisez-le, puis envoyez-le vous-même/));
    const url = new URL(left[0]!);
    expect(url.pathname).toBe('dpo@exemple.fr');
    expect([...url.searchParams]).toEqual([
      ['subject', 'Objet'],
      ['body', crlf(TEXT)],
    ]);
    expect(clipboard).toEqual([]);
    expect(await readOutbox()).toMatchObject([
      { host: 'a.fr', purpose: 'report:wrong', channel: 'mail' },
    ]);
  });

  it('long mail: the whole on the clipboard, the start in the mail', async () => {
    const long = 'Une ligne assez longue.\n'.repeat(500);
    show(ALL, long);
    press('Ouvrir mon courriel');
    await waitFor(() => expect(outcome()).toMatch(/presse-papiers/));
    expect(clipboard).toEqual([long]);
    expect(new URL(left[0]!).searchParams.get('body')).toMatch(
      /La suite est dans le presse-papiers/,
    );
  });

  it('copy', async () => {
    show(NONE);
    press('Copier');
    await waitFor(() => expect(outcome()).toBe('Copié.'));
    expect(clipboard).toEqual([TEXT]);
  });

  it('file', async () => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:x';
    });
    show(NONE);
    press('Enregistrer');
    await waitFor(() =>
      expect(outcome()).toMatch(/^Enregistré.: vigie-a\.fr-\d{4}-\d\d-\d\d\.txt$/),
    );
    expect(await blobs[0]!.text()).toBe(TEXT);
  });

  it('page: in the fragment', async () => {
    show(ALL);
    press('Ouvrir la page de signalement');
    await waitFor(() => expect(left).toHaveLength(1));
    expect(decodeURIComponent(new URL(left[0]!).hash.slice(1))).toBe(crlf(TEXT));
  });

  it('forge: title and text', async () => {
    show(ALL);
    press(/Ouvrir un ticket sur codeberg\.org/);
    await waitFor(() => expect(left).toHaveLength(1));
    expect(new URL(left[0]!).searchParams.get('body')).toBe(crlf(fenced(TEXT)));
  });
});

it('says that GitHub belongs to Microsoft, and of no other forge', () => {
  show({ ...ALL, forge: { url: 'https://github.com/v/v', kind: 'github' } });
  expect(document.body.textContent).toContain('GitHub appartient à Microsoft');
  cleanup();
  show(ALL);
  expect(document.body.textContent).not.toContain('Microsoft');
});

it('without any address, says so and offers copy and file alone', () => {
  show(NONE);
  expect(document.body.textContent).toContain('n’a pas d’adresse où recevoir');
  expect(screen.getAllByRole('button')).toHaveLength(2);
});

it('a way that fails says so, and is not noted', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  show(NONE);
  press('Copier');
  await waitFor(() => expect(outcome()).toMatch(/pas marché/));
  await waitFor(async () => expect(await readOutbox()).toEqual([]));
});

it.each(['fr', 'en'] as const)('never claims that something was sent, in %s', async (language) => {
  await speak(language);
  show(ALL);
  for (const button of screen.getAllByRole('button')) {
    fireEvent.click(button);
    await waitFor(() => expect(outcome()).not.toBe(''));
    expect(outcome()).not.toMatch(/(a été|est) envoyé|(has been|was) sent/);
  }
});
