import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { observe } from '../lib/observe/observer';
import { whenShown } from '../lib/observe/page-events';

// One observer per document: the one injected later takes the place of the earlier, and keeps the document's name.
const here = globalThis as { vigieStop?: () => void; vigieId?: string };

export default defineUnlistedScript(() => {
  if (!/html/.test(document.contentType)) return;
  here.vigieStop?.();
  void whenShown().then(() => {
    here.vigieStop = observe((here.vigieId ??= crypto.randomUUID()));
  });
});
