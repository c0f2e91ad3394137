// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reportBlocks } from '../../report/blocks';
import { verdict } from '../../report/fixtures';
import { KINDS, type Kind, type Report } from '../../report/report';
import { readDraft, saveDraft } from '../../state/drafts';
import { readUserSites } from '../../state/user-sites';
import { speak } from '../speak';
import { ReportPanel } from './report-panel';

let sent: string[];
beforeEach(async () => {
  fakeBrowser.reset();
  await speak('fr');
  sent = [];
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '9.9.9' }),
    sendMessage: async (message: { vigie: string }) => {
      sent.push(message.vigie);
      return { ok: true };
    },
  });
});
afterEach(cleanup);

async function open(
  start: Kind = 'wrong',
  only?: string,
  about: Parameters<typeof ReportPanel>[0]['about'] = { verdict },
) {
  render(<ReportPanel about={about} start={start} only={only} />);
  await screen.findByText('Le faire parvenir');
}
const exact = () => document.querySelector<HTMLTextAreaElement>('.exact')!;
const message = () => document.querySelector<HTMLTextAreaElement>('.message')!;
const kind = () => document.querySelector('select')!;
const write = (area: HTMLTextAreaElement, value: string) =>
  fireEvent.input(area, { target: { value } });
const block = () => JSON.parse(reportBlocks(exact().value)[0]!.json) as Report;
async function unfold(words: RegExp): Promise<void> {
  const details = screen.getByText(words).closest('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await waitFor(() => expect(details.querySelector('.fold-body')).toBeTruthy());
}

describe('the text on screen', () => {
  it.each(KINDS)('follows the kind: %s', async (wanted) => {
    await open();
    fireEvent.change(kind(), { target: { value: wanted } });
    expect(block().kind).toBe(wanted);
  });

  it('follows the message', async () => {
    await open();
    write(message(), 'Ce lien n’existe plus.');
    expect(exact().value).toContain('Ce lien n’existe plus.');
  });

  it('holds the host only, until the page is asked for', async () => {
    await open();
    expect(exact().value).not.toContain('/e/abc');
    fireEvent.click(screen.getByLabelText(/Aussi la page/));
    expect(exact().value).toContain('forms.office.com/e/abc');
  });

  it('loses a line that is ticked off, in words and block', async () => {
    await open();
    await unfold(/Choisir ce qui part/);
    fireEvent.click(screen.getByLabelText(/forms\.office\.com/));
    expect(exact().value).not.toContain('forms.office.com');
    fireEvent.click(screen.getByLabelText(/forms\.office\.com/));
    expect(exact().value).toContain('forms.office.com');
  });

  it('speaks of one finding alone when it began there', async () => {
    await open('wrong', 'ms-forms');
    expect(block().findings.map((f) => f.service)).toEqual(['ms-forms']);
  });

  it('is told field by field', async () => {
    await open();
    await unfold(/Ce que contient ce texte/);
    const list = screen.getByText(/Le nom du site/).closest('ul')!.textContent;
    expect(list).toContain('www.mairie-exemple.fr');
    expect(list).toContain('9.9.9');
    expect(list).toContain('sans l’heure');
  });

  it('is the host alone for a page that was not examined', async () => {
    await open('is-public', undefined, { host: 'ville.exemple.com' });
    expect(block()).toMatchObject({ host: 'ville.exemple.com', findings: [] });
    expect([...kind().options].map((o) => o.value)).not.toContain('wrong');
  });
});

describe('a text changed by hand', () => {
  it('is what leaves, hidden characters apart; choices wait until it is made again', async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(
      async (text) => void copied.push(text),
    );
    await open();
    write(exact(), 'À ma \u202efaçon\u0000.');
    expect(exact().value).toBe('À ma façon.');
    expect(document.querySelector('fieldset.parts')!.hasAttribute('disabled')).toBe(true);
    expect(document.body.textContent).toContain('changé ce texte à la main');
    fireEvent.click(screen.getByText('Copier'));
    await waitFor(() => expect(copied).toEqual(['À ma façon.']));
    fireEvent.click(screen.getByText('Refaire le texte d’après mes choix'));
    expect(exact().value).toContain('BEGIN VIGIE REPORT');
  });
});

describe('drafts', () => {
  it('come back with everything, and the kind just pressed', async () => {
    await open('missed');
    write(message(), 'À suivre');
    fireEvent.click(screen.getByLabelText(/Aussi la page/));
    cleanup();
    await waitFor(async () =>
      expect((await readDraft(verdict.site.host, 'report'))?.message).toBe('À suivre'),
    );
    await open('wrong');
    expect(message().value).toBe('À suivre');
    expect(exact().value).toContain('/e/abc');
    expect(kind().value).toBe('wrong');
  });

  it('of another version, or broken, are no trouble', async () => {
    const choices = { kind: 'gone', detail: 'everything', without: 'x' };
    await saveDraft({
      host: verdict.site.host,
      purpose: 'report',
      message: 'm',
      text: null,
      choices,
      at: 1,
    });
    await open();
    expect(message().value).toBe('m');
    expect(block().kind).toBe('wrong');
  });

  it('say when there is no room left', async () => {
    await open();
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(
      new Error('QUOTA_BYTES quota exceeded'),
    );
    write(message(), 'x');
    await screen.findByRole('alert');
    expect(screen.getByRole('alert').textContent).toContain('mémoire de l’extension est pleine');
  });
});

describe('the person’s own word', () => {
  it('is kept at once, taken back, and asked for only where it makes sense', async () => {
    await open();
    expect(document.body.textContent).not.toContain('Ne plus traiter');
    fireEvent.change(kind(), { target: { value: 'is-not' } });
    const tick = () => screen.getByLabelText<HTMLInputElement>(/Ne plus traiter ce site/);
    fireEvent.click(tick());
    await waitFor(async () =>
      expect(await readUserSites()).toEqual({ 'mairie-exemple.fr': 'not' }),
    );
    expect(sent).toContain('site:changed');
    await waitFor(() => expect(tick().checked).toBe(true));
    fireEvent.click(tick());
    await waitFor(async () => expect(await readUserSites()).toEqual({}));
  });

  it('is not asked for where many sites share a host and the page is not known', async () => {
    await open('is-public', undefined, { host: 'sites.google.com' });
    expect(document.body.textContent).not.toContain('Pour vous, sur cet appareil');
  });
});

describe('the address of an administrator', () => {
  it('goes before the person’s own', async () => {
    await browser.storage.local.set({ settings: { report: { address: 'moi@exemple.fr' } } });
    await open();
    expect(document.body.textContent).toContain('moi@exemple.fr');
    cleanup();
    vi.spyOn(browser.storage.managed, 'get').mockResolvedValue({
      report: { address: 'dpo@rectorat.example' },
    } as never);
    await open();
    expect(document.body.textContent).toContain('dpo@rectorat.example');
    expect(document.body.textContent).not.toContain('moi@exemple.fr');
  });
});
