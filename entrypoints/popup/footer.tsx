/** The foot: what left this browser (nothing, or one question to a resolver), and the version. */
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import type { Verdict } from '../../lib/model';

/** @param verdict of the page shown, if any: after a mail check, a question was asked and the foot says so. */
export function Footer({
  verdict,
  privateWindow,
}: {
  verdict: Verdict | null;
  privateWindow: boolean;
}) {
  // A question without an answer was sent all the same.
  const asked = verdict?.examined.mail || verdict?.examined.mailAsked;
  return (
    <footer class="foot">
      {privateWindow && <p>{i18n.t('popup.private')}</p>}
      <p>{i18n.t(asked ? 'popup.mailAsked' : 'popup.nothingSent')}</p>
      <p>{i18n.t('popup.version', [browser.runtime.getManifest().version])}</p>
    </footer>
  );
}
