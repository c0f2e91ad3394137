/** Everything kept on this device, as a file, and its end. */
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { exportEverything, forgetEverything } from '../../lib/state/everything';
import { saveText } from '../../lib/ui/save-text';
import { Section } from './section';

export function Kept() {
  const [sure, setSure] = useState(false);
  const forget = async (): Promise<void> => {
    await forgetEverything();
    location.reload();
  };
  return (
    <Section id="kept" title={i18n.t('options.kept.title')} about={i18n.t('options.kept.about')}>
      <div class="tools">
        <button
          type="button"
          class="button"
          onClick={() =>
            void exportEverything().then((text) => saveText('vigie.json', text, 'application/json'))
          }
        >
          {i18n.t('options.export')}
        </button>
        {sure ? (
          <>
            <button type="button" class="button main" onClick={() => void forget()}>
              {i18n.t('options.kept.really')}
            </button>
            <button type="button" class="button" onClick={() => setSure(false)}>
              {i18n.t('options.kept.keep')}
            </button>
          </>
        ) : (
          <button type="button" class="button" onClick={() => setSure(true)}>
            {i18n.t('options.kept.forget')}
          </button>
        )}
      </div>
    </Section>
  );
}
