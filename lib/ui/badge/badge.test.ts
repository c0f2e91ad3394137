// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BadgeView } from '../../messages';
import { makeFinding, makeVerdict } from '../../verdict/fixtures';
import { speak } from '../speak';
import { PageBadge } from './badge';

const forms = makeFinding();
const fonts = makeFinding({
  service: 'g-fonts',
  provider: 'google',
  layer: 'third-party',
  certainty: 'observed',
});
const names = {
  'ms-forms': 'Microsoft Forms',
  microsoft: 'Microsoft',
  'g-fonts': 'Google Fonts',
  google: 'Google',
};
const viewOf = (...findings: (typeof forms)[]): BadgeView => ({
  verdict: makeVerdict(findings),
  alternatives: [{ id: 'framaforms', name: 'Framaforms', url: 'https://framaforms.org/' }],
  names,
});

let answer: BadgeView | null;
let sent: { vigie: string; data: unknown }[];
let runtime: {
  id: string | undefined;
  sendMessage: (m: { vigie: string; data: unknown }) => Promise<unknown>;
};
let root: ShadowRoot;
let badge: PageBadge;

beforeEach(async () => {
  await speak('fr');
  sent = [];
  answer = viewOf(forms);
  runtime = {
    id: 'vigie',
    sendMessage: async (message) => {
      sent.push(message);
      return { ok: true, value: message.vigie === 'badge:view' ? answer : undefined };
    },
  };
  // The root is closed: the test keeps what the page is never given.
  const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')!.value as (
    this: Element,
    init: ShadowRootInit,
  ) => ShadowRoot;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function keep(
    this: Element,
    init,
  ) {
    expect(init.mode).toBe('closed');
    return (root = attach.call(this, init));
  });
  vi.stubGlobal('browser', { runtime });
  document.elementsFromPoint = () => [];
  badge = new PageBadge();
});
afterEach(() => {
  badge.remove();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const host = (): Element | null => document.querySelector('vigie-badge');
const find = (selector: string): HTMLElement => root.querySelector<HTMLElement>(selector)!;
const press = (selector: string, trusted = true): void => {
  const event = new MouseEvent('click', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  find(selector).dispatchEvent(event);
};
const text = (selector: string): string =>
  find(selector).textContent.replace(/[\u00a0\u202f]/g, ' ');

it('shows a pill with the count, and a name that says it all', async () => {
  await badge.refresh();
  expect(text('.count')).toBe('1');
  expect(text('.open')).toContain('1 service relevant d’une société américaine (Microsoft)');
  expect(find('.card').hidden).toBe(true);
  expect(find('.open').getAttribute('aria-expanded')).toBe('false');
});

it('stays outside the body and takes no focus', async () => {
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  await badge.refresh();
  expect(host()!.parentElement).toBe(document.documentElement);
  expect(document.activeElement).toBe(field);
});

it('opens to what was seen, what it means and alternatives', async () => {
  await badge.refresh();
  press('.open');
  expect(find('.card').hidden).toBe(false);
  expect(find('.open').getAttribute('aria-expanded')).toBe('true');
  expect(text('.card')).toContain('Microsoft Forms');
  expect(text('.card')).toContain('ne prouve ni un accès aux données, ni une illégalité');
  expect(find('.card a').getAttribute('href')).toBe('https://framaforms.org/');
  dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(find('.card').hidden).toBe(true);
});

it('follows no address that is not of the web', async () => {
  answer = { ...viewOf(forms), alternatives: [{ id: 'x', name: 'X', url: 'javascript:alert(1)' }] };
  await badge.refresh();
  expect(root.querySelectorAll('a')).toHaveLength(0);
});

it('makes text of names, never markup', async () => {
  answer = { ...viewOf(forms), names: { ...names, 'ms-forms': '<img src=x onerror=alert(1)>' } };
  await badge.refresh();
  expect(root.querySelector('img')).toBeNull();
  expect(text('.card')).toContain('<img src=x');
});

describe('updates', () => {
  it('draws anew in place, and keeps an open card open', async () => {
    await badge.refresh();
    press('.open');
    answer = viewOf(forms, fonts);
    await badge.refresh();
    expect(document.querySelectorAll('vigie-badge')).toHaveLength(1);
    expect(root.querySelectorAll('.box')).toHaveLength(1);
    expect(text('.count')).toBe('2');
    expect(find('.card').hidden).toBe(false);
  });

  it('goes when there is nothing left to say', async () => {
    await badge.refresh();
    answer = null;
    await badge.refresh();
    expect(host()).toBeNull();
  });

  it('takes the place of one that an earlier version left', async () => {
    document.documentElement.append(document.createElement('vigie-badge'));
    await badge.refresh();
    expect(document.querySelectorAll('vigie-badge')).toHaveLength(1);
  });
});

describe('going away', () => {
  it.each([
    ['.cross', 'page'],
    ['.act:nth-child(2)', 'page'],
    ['.act:nth-child(3)', 'site'],
  ])('%s hides it for this %s', async (selector, scope) => {
    await badge.refresh();
    press(selector);
    expect(host()).toBeNull();
    expect(sent.at(-1)).toEqual({ vigie: 'badge:dismiss', data: { scope } });
  });

  it('heeds no click made by the page', async () => {
    await badge.refresh();
    press('.cross', false);
    expect(host()).not.toBeNull();
  });

  it('goes quietly when the extension was updated under the page', async () => {
    await badge.refresh();
    runtime.id = undefined;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(host()).toBeNull();
  });

  it('comes back three times when the page removes it, then gives up', async () => {
    await badge.refresh();
    for (let removal = 1; removal <= 3; removal += 1) {
      host()!.remove();
      await settled();
      expect(host(), `after removal ${removal}`).not.toBeNull();
    }
    host()!.remove();
    await settled();
    expect(host()).toBeNull();
    await badge.refresh();
    expect(host()).toBeNull();
  });

  it('hides in full screen', async () => {
    await badge.refresh();
    Object.defineProperty(document, 'fullscreenElement', {
      configurable: true,
      value: document.body,
    });
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(host()!.hasAttribute('data-away')).toBe(true);
    Object.defineProperty(document, 'fullscreenElement', { configurable: true, value: null });
  });

  it('says nothing when nobody answers', async () => {
    runtime.sendMessage = async () => Promise.reject(new Error('gone'));
    await badge.refresh();
    expect(host()).toBeNull();
  });
});

function settled(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 20);
  });
}
