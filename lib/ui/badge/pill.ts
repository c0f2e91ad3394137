/** The collapsed badge: mark, a few words, the count, and a cross that hides it here. */
import { i18n } from '#i18n';
import type { BadgeView } from '../../messages';
import { companiesOf } from '../../verdict/summary-text';
import { button, drawing, element } from './element';

/** Same drawing as public/icon/vigie.svg. */
const MARK: readonly [string, string][] = [
  ['M7 0h18a7 7 0 0 1 7 7v18a7 7 0 0 1-7 7H7a7 7 0 0 1-7-7V7a7 7 0 0 1 7-7z', '#2459a8'],
  ['M13 10.5 3.5 6.6v7.8zM19 10.5l9.5-3.9v7.8zM13.2 8h5.6v4.6h-5.6z', '#f6c453'],
  ['M12 8h8l-4-4.5zM12 12.6h8v1.8h-8zM13.2 14.4h5.6l.5 4.2h-6.6zM12.4 21h7.2l.8 7h-8.8z', '#fff'],
  ['M12.7 18.6h6.6l.3 2.4h-7.2z', '#9fc1f2'],
];
const CROSS: readonly [string, string][] = [
  [
    'M4.2 3 8 6.8 11.8 3l1.2 1.2L9.2 8l3.8 3.8-1.2 1.2L8 9.2 4.2 13 3 11.8 6.8 8 3 4.2z',
    'currentColor',
  ],
];

export interface Pill {
  element: HTMLElement;
  /** Opens and closes the card: carries `aria-expanded`. */
  toggle: HTMLButtonElement;
}

/** @param named gives a provider's name by id. */
export function makePill(
  { verdict }: BadgeView,
  named: (id: string) => string,
  on: { toggle: () => void; hide: () => void },
): Pill {
  const services = i18n.t('verdict.services', verdict.services);
  const toggle = button(
    'open',
    on.toggle,
    drawing(26, 32, MARK),
    element('span', { class: 'words' }, i18n.t(verdict.itself ? 'badge.pillItself' : 'badge.pill')),
    element('span', { class: 'count' }, String(verdict.services)),
    element(
      'span',
      { class: 'unseen' },
      i18n.t('badge.open', [services, companiesOf(verdict, named)]),
    ),
  );
  toggle.setAttribute('aria-expanded', 'false');
  const cross = button('cross', on.hide, drawing(16, 16, CROSS));
  cross.setAttribute('aria-label', i18n.t('badge.notPage'));
  cross.title = i18n.t('badge.notPage');
  return { element: element('div', { class: 'pill' }, toggle, cross), toggle };
}
