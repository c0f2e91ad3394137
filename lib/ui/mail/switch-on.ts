/** Switching the mail check on from one of our pages. */
import { send, type MailOutcome } from '../../messages';
import { askForResolver } from '../ask-for-resolver';

/**
 * Must be called straight from a click. The wish is told before the browser asks, since its question may close the
 * popup: the background then fulfils it. @returns null when the person refused.
 */
export async function switchOnWith(resolver: string, tabId: number): Promise<MailOutcome | null> {
  const told = send('mail:switch-on', { tabId, resolver });
  const granted = await askForResolver(resolver);
  await told;
  return granted ? send('mail:switch-on', { tabId, resolver }) : null;
}
