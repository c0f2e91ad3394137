/** What the zone's records tell of the body's housekeeping: shown apart, folded, never counted, never called mail. */
import { i18n } from '#i18n';
import type { Verdict } from '../../model';
import { FindingItem } from '../finding-item';
import { Fold } from '../fold';

/** Nothing when there is none. */
export function Administrative({ verdict }: { verdict: Verdict }) {
  const found = verdict.mentioned.filter(({ exposure }) => exposure === 'administrative');
  if (found.length === 0) return null;
  return (
    <Fold look="slim" summary={i18n.t('mail.administrative.title')}>
      <p class="soft">{i18n.t('mail.administrative.about')}</p>
      <ul class="findings">
        {found.map((finding) => (
          <FindingItem
            key={`${finding.layer} ${finding.service}`}
            finding={finding}
            verdict={verdict}
          />
        ))}
      </ul>
    </Fold>
  );
}
