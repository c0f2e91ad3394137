/** The mail check, when the person has switched it on. */
import type { Handlers } from '../messages';
import type { Settings } from '../state/defaults';
import type { PageRecord } from '../state/tab-record';
import type { MailAnswer } from '../verdict/from-page';

export const mailHandlers: Pick<Handlers, 'mail:check'> = {
  'mail:check': () => ({ state: 'off' }),
};

/** What is already known of the mail of a page's site; asks nobody. */
export async function mailAnswer(_page: PageRecord, _settings: Settings): Promise<MailAnswer | null> {
  return null;
}
