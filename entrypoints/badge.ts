import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageBadge } from '../lib/ui/badge/badge';

// One badge per document: injected again, it asks anew what to show.
const here = globalThis as { vigieBadge?: PageBadge };

export default defineUnlistedScript(() => {
  if (!(document.documentElement instanceof HTMLElement)) return;
  here.vigieBadge ??= new PageBadge();
  void here.vigieBadge.refresh();
});
