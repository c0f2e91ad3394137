/** What being offline means for what is shown. Vigie itself needs no network. */
import { i18n } from '#i18n';
import type { PageState } from '../../lib/messages';
import { Icon } from '../../lib/ui/icon';
import { useOnline } from '../../lib/ui/use-online';

/** A line above everything else, and its announcement when the network goes. Empty while there is one. */
export function Offline({ state }: { state: PageState }) {
  const online = useOnline();
  return (
    <div role="status" class="offline">
      {!online && (
        <p>
          <Icon name="offline" size={18} />
          <span>
            <strong>{i18n.t('popup.offline.title')}</strong>{' '}
            {i18n.t(state.kind === 'verdict' ? 'popup.offline.finding' : 'popup.offline.page')}
          </span>
        </p>
      )}
    </div>
  );
}
