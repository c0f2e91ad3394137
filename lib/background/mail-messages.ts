/** What our pages ask of the mail check, and how it is switched on in place. */
import { browser } from 'wxt/browser';
import { resolverOrigin, RESOLVERS } from '../catalog/resolvers';
import type { Handlers, MailOutcome } from '../messages';
import { memory } from '../state/memory';
import { changeSettings, readSettings } from '../state/settings';
import { readTab } from '../state/tab-store';
import { checkMail } from './mail';
import { mayAsk } from './mail-access';
import { showTab } from './show';

const KEY = 'mail-wish';
/** How long a person may take to answer the browser's question. */
const PATIENCE_MS = 10 * 60 * 1000;

interface Wish {
  tabId: number;
  resolver: string;
  at: number;
}

export const mailHandlers: Pick<Handlers, 'mail:check' | 'mail:switch-on'> = {
  'mail:check': ({ tabId, force }) => check(tabId, force),

  async 'mail:switch-on'({ tabId, resolver }) {
    if (!RESOLVERS.some(({ id }) => id === resolver)) return { state: 'off' };
    return switchOn({ tabId, resolver, at: Date.now() });
  },
};

/**
 * Fulfils a wish when the browser gives access to its very resolver: the popup that asked may be gone by then. Access
 * to all sites is another answer to another question, and switches nothing on.
 */
export function followMailGrants(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void fulfil(origins));
}

async function fulfil(origins: readonly string[]): Promise<void> {
  const wish = (await memory().get(KEY))[KEY] as Wish | undefined;
  const resolver = RESOLVERS.find(({ id }) => id === wish?.resolver);
  // A clock that was set back makes a wish neither younger nor older.
  if (!wish || !resolver || Math.abs(Date.now() - wish.at) > PATIENCE_MS) return;
  if (origins.includes(resolverOrigin(resolver))) await switchOn(wish);
}

async function switchOn(wish: Wish): Promise<MailOutcome> {
  const resolver = RESOLVERS.find(({ id }) => id === wish.resolver);
  if (!resolver || !(await mayAsk(resolver))) {
    await memory().set({ [KEY]: wish });
    return { state: 'no-access', resolver: wish.resolver };
  }
  await memory().remove(KEY);
  const { mail } = (await readSettings()).settings;
  await changeSettings({ mail: { ...mail, on: true, resolver: resolver.id } });
  return check(wish.tabId, false);
}

async function check(tabId: number, force: boolean): Promise<MailOutcome> {
  const { page } = await readTab(tabId);
  if (!page) return { state: 'error', fault: 'aborted' };
  const outcome = await checkMail(page, force);
  if (outcome.state !== 'off') await showTab(tabId);
  return outcome;
}
