/** The kinds of findings that cards share. Only findings that count are looked at, so mere links never bring a card. */
import type { FindingCondition } from './types';

/** People's content, or the whole site, is in the provider's hands. A font or a counter is not enough. */
export const HOLDS_DATA: readonly FindingCondition[] = [{ exposures: ['content', 'transit'] }];

/** The same, for the body's own hosting, mail and tools. */
export const OWN_CLOUD: readonly FindingCondition[] = [
  { layers: ['hosting', 'mail', 'workspace'], exposures: ['content', 'transit'] },
];

export const MAIL_OR_TOOLS: readonly FindingCondition[] = [
  { layers: ['mail', 'workspace'], exposures: ['content', 'transit'] },
];

/** Mail or tools of one of these providers. */
export function mailOrToolsOf(...providers: string[]): readonly FindingCondition[] {
  return MAIL_OR_TOOLS.map((condition) => ({ ...condition, providers }));
}

/** Personal data leave: from a visitor's address to a mailbox. */
export const TRANSFERS: readonly FindingCondition[] = [
  { exposures: ['content', 'transit', 'metadata'] },
];
