/** The opened badge: what was seen, what it means, alternatives, the way to the details, and how to hide it. */
import { i18n } from '#i18n';
import type { BadgeView } from '../../messages';
import type { Finding } from '../../model';
import { sentenceWith } from '../../verdict/summary-text';
import { viaName } from '../words';
import { button, element } from './element';

const SHOWN = 3;

interface CardActions {
  details: () => void;
  report: () => void;
  hidePage: () => void;
  hideSite: () => void;
}

/** @param named gives the name of a service or provider by id. */
export function makeCard(
  { verdict, alternatives }: BadgeView,
  named: (id: string) => string,
  on: CardActions,
): HTMLElement {
  const rest = verdict.counted.length - SHOWN;
  return element(
    'section',
    { class: 'card', id: 'card', 'aria-labelledby': 'title', tabindex: '-1', hidden: '' },
    element('h2', { id: 'title' }, i18n.t('badge.title')),
    element('p', {}, sentenceWith(verdict, named)),
    element('h3', {}, i18n.t('badge.seen')),
    element(
      'ul',
      {},
      ...verdict.counted.slice(0, SHOWN).map((finding) => seen(finding, named)),
      rest > 0 && element('li', { class: 'soft' }, i18n.t('badge.more', rest)),
    ),
    element('h3', {}, i18n.t('badge.meaning')),
    element('p', {}, i18n.t('verdict.exposure')),
    alternatives.length > 0 && element('h3', {}, i18n.t('badge.alternatives')),
    alternatives.length > 0 && element('ul', {}, ...alternatives.filter(isSafe).map(link)),
    element(
      'div',
      { class: 'acts' },
      button('act main', on.details, i18n.t('badge.details')),
      button('act', on.hidePage, i18n.t('badge.notPage')),
      button('act', on.hideSite, i18n.t('badge.notSite')),
      button('act', on.report, i18n.t('report.title')),
    ),
  );
}

function seen(finding: Finding, named: (id: string) => string): HTMLElement {
  const [service, company] = [named(finding.service), named(finding.provider)];
  const first = finding.evidence[0];
  return element(
    'li',
    {},
    service.includes(company) ? service : `${service} (${company})`,
    element('br'),
    first && element('span', { class: 'soft' }, viaName(first.via)),
  );
}

function isSafe({ url }: { url: string }): boolean {
  return url.startsWith('https://') || url.startsWith('http://');
}

function link({ name, url }: BadgeView['alternatives'][number]): HTMLElement {
  const label = `${name} (${i18n.t('badge.newTab')})`;
  return element(
    'li',
    {},
    element(
      'a',
      { href: url, target: '_blank', rel: 'noopener noreferrer', 'aria-label': label },
      name,
    ),
  );
}
