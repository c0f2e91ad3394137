/** The mail check in the mail row: asks the resolver, or leads to the option that allows it. */
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { send } from '../../lib/messages';
import type { LayerVerdict } from '../../lib/model';

/** A button when asking is allowed, a link to the options when it is not. The outcome is announced. */
export function MailCheck({ layer, tabId }: { layer: LayerVerdict; tabId: number }) {
  const [outcome, setOutcome] = useState('');
  if (layer.gaps.includes('no-data')) return null;
  if (layer.gaps.includes('opt-in')) {
    return (
      <button type="button" class="button" onClick={() => void browser.runtime.openOptionsPage()}>
        {i18n.t('popup.options')}
      </button>
    );
  }
  const check = async (): Promise<void> => {
    setOutcome(i18n.t('popup.checkingMail'));
    const { state } = await send('mail:check', { tabId, force: true }).catch(() => ({
      state: 'error' as const,
    }));
    setOutcome(OUTCOME[state]());
  };
  return (
    <>
      <button type="button" class="button" onClick={() => void check()}>
        {i18n.t('popup.checkMail')}
      </button>
      <p role="status" class="outcome">
        {outcome}
      </p>
    </>
  );
}

const OUTCOME = {
  // The verdict itself changes on screen.
  done: () => '',
  off: () => i18n.t('gap.optIn'),
  'no-access': () => i18n.t('gap.noAccess'),
  error: () => i18n.t('popup.mailError'),
};
