/** What the toolbar says: at most four characters, and a title that says the same in words. */
import { i18n } from '#i18n';
import type { Verdict } from '../model';
import { companiesOf } from '../verdict/summary-text';
import { providerName } from './names';

/** Added to the count when the page itself, and not only others' services, goes through an American company. */
const ITSELF = '•';
const MOST = 99;

export interface ToolbarLabel {
  /** Empty: nothing to say. `?`: in scope but not examined. Digits: American services noted. */
  text: string;
  title: string;
}

/**
 * Label of the toolbar button for a tab.
 * @param verdict null: no verdict on this tab (out of scope, no access, still being read): only the name, no flash.
 */
export function toolbarLabel(verdict: Verdict | null): ToolbarLabel {
  if (!verdict) return { text: '', title: i18n.t('extName') };
  const who = verdict.site.name ?? verdict.site.host;
  switch (verdict.summary) {
    case 'not-examined':
      return { text: '?', title: i18n.t('toolbar.notExamined', [who]) };
    case 'nothing-observed':
      return { text: '', title: i18n.t('toolbar.nothing', [who]) };
    case 'partly-nothing':
      return { text: '', title: i18n.t('toolbar.partly', [who]) };
    case 'observed': {
      const services = i18n.t('verdict.services', verdict.services);
      const companies = companiesOf(verdict, providerName);
      return {
        text: `${Math.min(verdict.services, MOST)}${verdict.itself ? ITSELF : ''}`,
        title: verdict.itself
          ? i18n.t('toolbar.observedItself', [who, services, companies])
          : i18n.t('toolbar.observed', [who, services, companies]),
      };
    }
  }
}
