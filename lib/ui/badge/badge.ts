/**
 * The in-page badge's life. Drawn when the background has something to show, and anew when it is injected again; gone
 * when it is hidden, when there is nothing left to say, when the extension was updated, or when the page keeps removing
 * it (see watch.ts).
 */
import { i18n } from '#i18n';
import type { BadgeView } from '../../messages';
import { language } from '../language';
import { makeCard } from './card';
import { freeCorner, takenAt } from './corner';
import { element } from './element';
import { alive, ask } from './native';
import { makePill, type Pill } from './pill';
import { dress } from './style';
import { watchPage } from './watch';

/** The observer knows it by this name. */
const TAG = 'vigie-badge';

interface Drawn {
  box: HTMLElement;
  pill: Pill;
  card: HTMLElement;
}

/** The badge of one document. */
export class PageBadge {
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #drawn: Drawn | null = null;
  #stop = new AbortController();
  #gaveUp = false;

  /** Asks the background what there is to show, and shows it or goes. */
  async refresh(): Promise<void> {
    if (this.#gaveUp) return;
    const view = alive() ? await ask('badge:view') : null;
    if (view && view.verdict.services > 0) this.#draw(view);
    else this.remove();
  }

  /** Leaves this document alone for good, whatever there is to show. */
  giveUp(): void {
    this.#gaveUp = true;
    this.remove();
  }

  /** Takes everything away. */
  remove(): void {
    this.#stop.abort();
    this.#host?.remove();
    this.#host = this.#root = this.#drawn = null;
  }

  /** Opens or closes the card. The reader's own press, so the card may take the focus that the press gave. */
  open(wanted: boolean): void {
    if (!this.#drawn || this.isOpen === wanted) return;
    const { card, pill } = this.#drawn;
    const inside = card.contains(this.#root?.activeElement ?? null);
    card.hidden = !wanted;
    pill.toggle.setAttribute('aria-expanded', String(wanted));
    if (!wanted && inside) pill.toggle.focus();
  }

  get isOpen(): boolean {
    return this.#drawn !== null && !this.#drawn.card.hidden;
  }

  /** Moves a collapsed badge to the freest corner; an open, touched or focused one stays where the reader has it. */
  place(): void {
    if (!this.#host || !this.#drawn) return;
    const { box, pill } = this.#drawn;
    if (this.isOpen || box.matches(':hover') || this.#root?.activeElement) return;
    const { width, height } = pill.element.getBoundingClientRect();
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
    const own = this.#host;
    const taken = (x: number, y: number): boolean => takenAt(x, y, own);
    const { corner, lift } = freeCorner({ width, height }, viewport, taken, rtl);
    box.className = `box ${corner}`;
    box.style.setProperty('--lift', `${lift}px`);
  }

  #draw(view: BadgeView): void {
    const named = (id: string): string => view.names[id] ?? id;
    const dismiss = (scope: 'page' | 'site') => (): void => {
      void ask('badge:dismiss', { scope });
      this.remove();
    };
    const pill = makePill(view, named, {
      toggle: () => this.open(!this.isOpen),
      hide: dismiss('page'),
    });
    const card = makeCard(view, named, {
      details: () => void ask('badge:details', { report: false }),
      report: () => void ask('badge:details', { report: true }),
      hidePage: dismiss('page'),
      hideSite: dismiss('site'),
    });
    pill.toggle.setAttribute('aria-controls', card.id);
    const before = this.#drawn;
    const box = element(
      'aside',
      {
        class: before?.box.className ?? 'box bottom-right',
        lang: language(),
        // The words are ours, whatever direction the page reads in.
        dir: 'ltr',
        'aria-label': i18n.t('badge.name'),
      },
      pill.element,
      card,
    );
    const wasOpen = this.isOpen;
    const hadFocus = this.#root?.activeElement?.className;
    box.style.cssText = before?.box.style.cssText ?? '';
    (this.#root ?? this.#mount()).append(box);
    before?.box.remove();
    this.#drawn = { box, pill, card };
    // A reader in the middle of the card keeps it, and their place in it.
    this.open(wasOpen);
    if (hadFocus) box.querySelector<HTMLElement>(`.${hadFocus.split(' ').join('.')}`)?.focus();
    this.place();
  }

  #mount(): ShadowRoot {
    for (const old of document.querySelectorAll(TAG)) old.remove();
    const host = document.createElement(TAG);
    const root = host.attachShadow({ mode: 'closed' });
    dress(root);
    document.documentElement.append(host);
    this.#host = host;
    this.#root = root;
    this.#stop = new AbortController();
    watchPage(host, this, this.#stop.signal);
    return root;
  }
}
