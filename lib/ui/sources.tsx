/** Sources with the day each was checked, and links out of the extension. */
import { i18n } from '#i18n';
import type { Source } from '../model';
import { Icon } from './icon';
import { date } from './when';

/** A link that leaves Vigie: opens a new tab, says so, and tells the site nothing of where it came from. */
export function OutLink({ href, label, look }: { href: string; label: string; look?: string }) {
  return (
    <a class={look} href={href} target="_blank" rel="noopener noreferrer">
      {/* The arrow never stands alone on a line. */}
      {`${label}\u00a0`}
      <Icon name="external" size={14} />
      <span class="unseen"> ({i18n.t('popup.newTab')})</span>
    </a>
  );
}

/** A list of sources. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  return (
    <ul class="sources">
      {sources.map(({ source, url, checkedOn }) => (
        <li key={source}>
          {url ? <OutLink href={url} label={source} /> : <span>{source}</span>}{' '}
          <span class="soft">({i18n.t('popup.checkedOn', [date(checkedOn)])})</span>
        </li>
      ))}
    </ul>
  );
}
