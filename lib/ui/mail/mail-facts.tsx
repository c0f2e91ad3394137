/** What the mail check found: who takes the mail, through whom, by which records, and what that does not say. */
import { i18n } from '#i18n';
import type { MailSummary, Verdict } from '../../model';
import { FindingItem } from '../finding-item';
import { dateTime } from '../when';
import { controlName } from '../words';
import { faultWords, mailSentences, resolverName } from './mail-words';

/** The words of the mail row. What counts as American is listed by the row itself. */
export function MailFacts({ mail, verdict }: { mail: MailSummary; verdict: Verdict }) {
  const asked = verdict.examined.mailAsked;
  const named = verdict.others.filter(({ layer }) => layer === 'mail');
  return (
    <>
      {mailSentences(mail).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {named.length > 0 && (
        <ul class="findings">
          {named.map((finding) => (
            <FindingItem
              key={finding.service}
              finding={finding}
              verdict={verdict}
              kind={controlName(finding.control)}
            />
          ))}
        </ul>
      )}
      {mail.fault && asked && <p class="note">{faultWords(mail.fault, asked.resolver)}</p>}
      {mail.kind !== 'not-answered' && <p class="soft">{i18n.t('mail.routing')}</p>}
      {asked && (
        <p class="soft small">
          {i18n.t('mail.answered', [resolverName(asked.resolver), dateTime(asked.at)])}
        </p>
      )}
    </>
  );
}
