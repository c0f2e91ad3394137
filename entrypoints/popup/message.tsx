/** States with nothing to list: waiting, a page that cannot be examined, a failure. */
import { i18n } from '#i18n';
import { Fold } from '../../lib/ui/fold';
import { StateShape } from '../../lib/ui/icon';

type MessageProps =
  | { of: 'waiting' | 'unsupported' }
  | { of: 'error'; detail: string; onRetry: () => void };

/** One plain message. Nothing is drawn while waiting for the first answer, so that nothing flashes. */
export function Message(props: MessageProps) {
  switch (props.of) {
    case 'waiting':
      return <div class="waiting" aria-busy="true" />;
    case 'unsupported':
      return (
        <div class="message">
          <StateShape state="not-examined" />
          <h1>{i18n.t('popup.unsupported.title')}</h1>
          <p>{i18n.t('popup.unsupported.about')}</p>
        </div>
      );
    case 'error':
      return (
        <div class="message" role="alert">
          <h1>{i18n.t('popup.error.title')}</h1>
          <p>{i18n.t('popup.error.about')}</p>
          <button type="button" class="button main" onClick={props.onRetry}>
            {i18n.t('popup.error.retry')}
          </button>
          <Fold look="slim" summary={i18n.t('popup.error.detail')}>
            <pre class="technical">{props.detail}</pre>
          </Fold>
        </div>
      );
  }
}
