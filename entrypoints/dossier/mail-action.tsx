/** What can be done in the mail row of a dossier whose mail was not examined: switch the check on, where it stands. */
import { i18n } from '#i18n';
import type { Verdict } from '../../lib/model';
import { MailSwitchOn } from '../../lib/ui/mail/mail-switch-on';

interface MailActionProps {
  verdict: Verdict;
  tabId: number;
  /** The resolver was asked: what is known of the page may be more than was taken. */
  onAsked: () => void;
  /** The tab shows another page by now, so this dossier can say nothing of its mail. */
  moved: boolean;
}

/** Nothing where the check is on, or where nobody is asked: a page that Vigie does not know as public. */
export function MailAction({ verdict, tabId, onAsked, moved }: MailActionProps) {
  const off = verdict.layers.mail.gaps.includes('opt-in');
  if (!off || verdict.site.sector === 'unknown') return null;
  return (
    <div class="not-printed">
      {moved ? (
        <p class="note" role="status">
          {i18n.t('dossier.moved')}
        </p>
      ) : (
        <MailSwitchOn site={verdict.site} tabId={tabId} onAsked={onAsked} />
      )}
    </div>
  );
}
