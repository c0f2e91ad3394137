/**
 * "Try it": an invented page, judged by the real engine here and now. Nothing is loaded; the site does not exist, and
 * the page says so.
 */
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { send } from '../../lib/messages';
import { LAYERS, type Verdict } from '../../lib/model';
import { LayerRow } from '../../lib/ui/layer-row';
import { SummaryBox } from '../../lib/ui/summary-box';

export function TryIt() {
  const [verdict, setVerdict] = useState<Verdict | 'failed' | null>(null);
  const show = (): void => void send('sample:verdict').then(setVerdict, () => setVerdict('failed'));
  return (
    <section aria-labelledby="try">
      <h2 id="try">{i18n.t('welcome.try.title')}</h2>
      <p>{i18n.t('welcome.try.about')}</p>
      {verdict && verdict !== 'failed' ? (
        <div class="sample" role="group" aria-label={i18n.t('welcome.try.sample')}>
          <p class="tag">{i18n.t('welcome.try.sample')}</p>
          <SummaryBox verdict={verdict} />
          <div class="layers">
            {LAYERS.map((layer) => (
              <LayerRow key={layer} layer={verdict.layers[layer]} verdict={verdict} />
            ))}
          </div>
        </div>
      ) : (
        <>
          {verdict === 'failed' && <p role="alert">{i18n.t('popup.error.about')}</p>}
          <p>
            <button type="button" class="button main" onClick={show}>
              {i18n.t('welcome.try.show')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
