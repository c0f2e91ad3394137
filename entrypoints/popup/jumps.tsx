/** Links to the parts further down, so that nothing is more than one press away. */
import { i18n } from '#i18n';
import type { Verdict } from '../../lib/model';

/** Nothing where nothing was counted: the page is short then. */
export function Jumps({ verdict }: { verdict: Verdict }) {
  if (verdict.services === 0) return null;
  return (
    <nav class="jumps" aria-label={i18n.t('popup.nav')}>
      <a href="#law">{i18n.t('popup.law')}</a>
      <a href="#alternatives">{i18n.t('popup.alternatives')}</a>
      <a href="#act">{i18n.t('popup.act')}</a>
    </nav>
  );
}
