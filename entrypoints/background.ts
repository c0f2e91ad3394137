import { defineBackground } from 'wxt/utils/define-background';
import { followInstall, followTabs } from '../lib/background/lifecycle';
import { followNavigations } from '../lib/background/navigation';
import { followMailGrants, mailHandlers } from '../lib/background/mail-messages';
import { badgeHandlers } from '../lib/background/page-badge';
import { pageHandlers } from '../lib/background/page-state';
import { followChanges, rejudgeAll } from '../lib/background/rejudge';
import { observerHandlers } from '../lib/background/visits';
import { answer } from '../lib/messages';

// Every listener is registered at once: an event that wakes the background must find its own.
export default defineBackground(() => {
  answer({
    ...observerHandlers,
    ...badgeHandlers,
    ...pageHandlers,
    ...mailHandlers,
    'site:changed': rejudgeAll,
  });
  followNavigations();
  followTabs();
  followMailGrants();
  followChanges();
  followInstall();
});
