/** What the toolbar says: at most four characters, and a title that says the same in words. */
import { i18n } from '#i18n';
import type { PageState } from '../messages';
import type { Site, Verdict } from '../model';
import { companiesOf } from '../verdict/summary-text';
import { providerName } from './names';

/** Added to the count when the page itself, and not only others' services, goes through an American company. */
export const ITSELF = '•';
const MOST = 99;

export interface ToolbarLabel {
  /** Empty: nothing to say. `?`: in scope but not examined. Digits: American services noted. */
  text: string;
  title: string;
}

/** Label of the toolbar button for a tab. While a page is being read it stays empty, so that nothing flashes. */
export function toolbarLabel(state: PageState): ToolbarLabel {
  switch (state.kind) {
    case 'unsupported':
      return { text: '', title: i18n.t('toolbar.unsupported') };
    case 'out-of-scope':
      return { text: '', title: i18n.t('toolbar.outOfScope') };
    case 'no-access':
      return { text: '?', title: i18n.t('toolbar.noAccess', [called(state.site)]) };
    case 'examining':
      return { text: '', title: i18n.t('toolbar.examining', [called(state.site)]) };
    case 'verdict':
      return ofVerdict(state.verdict);
  }
}

function ofVerdict(verdict: Verdict): ToolbarLabel {
  const who = called(verdict.site);
  switch (verdict.summary) {
    case 'not-examined':
      return { text: '?', title: i18n.t('toolbar.notExamined', [who]) };
    case 'nothing-observed':
      return { text: '', title: i18n.t('toolbar.nothing', [who]) };
    case 'partly-nothing':
      return { text: '', title: i18n.t('toolbar.partly', [who]) };
    case 'observed': {
      const words = [who, i18n.t('verdict.services', verdict.services), companiesOf(verdict, providerName)];
      return {
        text: `${Math.min(verdict.services, MOST)}${verdict.itself ? ITSELF : ''}`,
        title: verdict.itself
          ? i18n.t('toolbar.observedItself', words)
          : i18n.t('toolbar.observed', words),
      };
    }
  }
}

function called(site: Site): string {
  return site.name ?? site.host;
}
