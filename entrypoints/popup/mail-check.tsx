/** What can be done about the mail: switch the check on, ask, ask again, give access to the resolver. */
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { send, type MailOutcome } from '../../lib/messages';
import type { Verdict } from '../../lib/model';
import { outcomeWords } from '../../lib/ui/mail/mail-words';
import { MailSwitchOn } from '../../lib/ui/mail/mail-switch-on';
import { switchOnWith } from '../../lib/ui/mail/switch-on';

interface CheckProps {
  verdict: Verdict;
  tabId: number;
}

/** The action of the mail row. Nothing on a page that Vigie does not know as public: it is never asked about. */
export function MailCheck({ verdict, tabId }: CheckProps) {
  const { gaps } = verdict.layers.mail;
  if (gaps.includes('no-data') || verdict.site.sector === 'unknown') return null;
  if (gaps.includes('opt-in')) return <MailSwitchOn site={verdict.site} tabId={tabId} />;
  if (gaps.includes('private-window')) {
    return (
      <button type="button" class="button" onClick={() => void browser.runtime.openOptionsPage()}>
        {i18n.t('popup.options')}
      </button>
    );
  }
  return <Ask verdict={verdict} tabId={tabId} />;
}

/** Asks now, though it may be known. The outcome is announced. */
function Ask({ verdict, tabId }: CheckProps) {
  const [outcome, setOutcome] = useState<MailOutcome | 'asking' | null>(null);
  const follow = (asked: Promise<MailOutcome | null>): void => {
    asked.then(setOutcome, () => setOutcome({ state: 'error' }));
  };
  const ask = (): void => {
    setOutcome('asking');
    follow(send('mail:check', { tabId, force: true }));
  };
  const missing = outcome !== 'asking' && outcome?.state === 'no-access' && outcome.resolver;
  return (
    <>
      <button type="button" class="button" onClick={ask}>
        {i18n.t(verdict.mail ? 'mail.again' : 'popup.checkMail')}
      </button>
      <p role="status" class="outcome">
        {outcome === 'asking' ? i18n.t('popup.checkingMail') : outcome && outcomeWords(outcome)}
      </p>
      {missing && (
        <button type="button" class="button" onClick={() => follow(switchOnWith(missing, tabId))}>
          {i18n.t('mail.giveAccess')}
        </button>
      )}
    </>
  );
}
