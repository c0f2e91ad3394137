// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveDraft, type Draft } from '../../lib/state/drafts';
import { speak } from '../../lib/ui/speak';
import { COMMUNE, makeFinding, makeVerdict } from '../../lib/verdict/fixtures';
import { resume } from '../options/resume';
import { Dossier } from './dossier';
import { purposeIn } from './form';

const HOST = COMMUNE.host;
const draft = (change: Partial<Draft>): Draft => ({
  host: HOST,
  purpose: 'report',
  message: 'À suivre',
  text: null,
  choices: {},
  at: 1,
  ...change,
});

let opened: string[];
beforeEach(async () => {
  fakeBrowser.reset();
  await speak('fr');
  location.hash = '';
  opened = [];
  Element.prototype.scrollIntoView = vi.fn();
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '9.9.9' }),
    getURL: (path: string) => path,
    sendMessage: async () => ({
      ok: true,
      value: { kind: 'verdict', verdict: makeVerdict([makeFinding()]) },
    }),
  });
  Object.assign(fakeBrowser.tabs, {
    query: vi.fn(async () => [] as { id: number }[]),
    create: vi.fn(async ({ url }: { url: string }) => void opened.push(url)),
  });
});
afterEach(cleanup);

describe('a draft taken up again', () => {
  it('opens at an open tab of its site, or alone', async () => {
    await resume(draft({ purpose: 'report:ms-forms' }));
    vi.mocked(fakeBrowser.tabs.query).mockResolvedValue([{ id: 7 }] as never);
    await resume(draft({ purpose: 'letter:parent:dpia' }));
    expect(opened).toEqual([
      `/dossier.html?host=${HOST}#report:ms-forms`,
      '/dossier.html?tabId=7#letter:parent:dpia',
    ]);
  });

  it.each(['#report:ms-forms', '#report'])('with the dossier: %s', async (hash) => {
    await saveDraft(draft({ purpose: hash.slice(1) }));
    location.hash = hash;
    render(<Dossier tabId={7} host={null} />);
    expect(await screen.findByDisplayValue('À suivre')).toBeTruthy();
    expect(document.body.textContent).toContain('Microsoft Forms');
  });

  it('without a tab: the report goes on, a letter can be read and copied', async () => {
    Object.assign(fakeBrowser.runtime, {
      sendMessage: async () => ({ ok: true, value: { kind: 'unsupported' } }),
    });
    await saveDraft(draft({}));
    location.hash = '#report';
    render(<Dossier tabId={-1} host={HOST} />);
    expect(await screen.findByDisplayValue('À suivre')).toBeTruthy();
    cleanup();
    await saveDraft(draft({ purpose: 'letter:parent:dpia', text: 'Madame, Monsieur' }));
    location.hash = '#letter:parent:dpia';
    render(<Dossier tabId={-1} host={HOST} />);
    expect(await screen.findByDisplayValue('Madame, Monsieur')).toBeTruthy();
  });
});

it('every finding of the dossier can be called wrong', async () => {
  render(<Dossier tabId={7} host={null} />);
  fireEvent.click(
    await screen.findByText('C’est faux ?', { exact: false, selector: 'button span' }),
  );
  const text = await screen.findByDisplayValue(/BEGIN VIGIE REPORT/);
  expect((text as HTMLTextAreaElement).value).toContain('"kind":"wrong"');
  expect((text as HTMLTextAreaElement).value).toContain('"service":"ms-forms"');
});

it.each([
  ['#report', 'report'],
  ['#report:ms-forms', 'report:ms-forms'],
  ['#letter:parent:dpia', 'letter:parent:dpia'],
  ['#law', null],
  ['', null],
  ['#report<script>', null],
  ['#reporting', null],
])('the address %j names %j', (hash, purpose) => expect(purposeIn(hash)).toBe(purpose));
