/** Where Vigie watches: the public suffixes always, all sites or single ones when the person grants it. */
import { i18n } from '#i18n';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { shippedPatterns } from '../../lib/ui/shipped-patterns';
import { number } from '../../lib/ui/when';
import { Section } from './section';

const ALL = '*://*/*';

export function Watching() {
  const [origins, setOrigins] = useState<string[]>([]);
  const [outcome, setOutcome] = useState('');
  const refresh = useCallback(async () => {
    setOrigins((await browser.permissions.getAll()).origins ?? []);
  }, []);
  useEffect(() => {
    const changed = (): void => void refresh();
    changed();
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    return () => {
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  }, [refresh]);
  const shipped = shippedPatterns();
  const known = new Set(shipped);
  const all = origins.includes(ALL) || origins.includes('<all_urls>');
  const own = origins.filter(
    (origin) => !known.has(origin) && origin !== ALL && origin !== '<all_urls>',
  );
  const missing = all ? 0 : shipped.filter((origin) => !origins.includes(origin)).length;
  const ask = (wanted: string[]): void => {
    browser.permissions.request({ origins: wanted }).then(
      (granted) => setOutcome(i18n.t(granted ? 'options.watch.granted' : 'options.watch.refused')),
      () => setOutcome(i18n.t('options.watch.refused')),
    );
  };
  const giveBack = async (origin: string): Promise<void> => {
    const done = await browser.permissions.remove({ origins: [origin] }).catch(() => false);
    setOutcome(i18n.t(done ? 'options.watch.removed' : 'options.watch.notRemoved'));
  };
  return (
    <Section
      id="watch"
      title={i18n.t('options.watch.title')}
      about={i18n.t('options.watch.about', [number(shipped.length)])}
    >
      {missing > 0 && (
        <div class="note">
          <p>{i18n.t('options.watch.missing', missing)}</p>
          <button type="button" class="button" onClick={() => ask(shipped)}>
            {i18n.t('options.watch.giveShipped')}
          </button>
        </div>
      )}
      <p>{i18n.t(all ? 'options.watch.allOn' : 'options.watch.allOff')}</p>
      <div class="tools">
        {all ? (
          <button type="button" class="button" onClick={() => void giveBack(ALL)}>
            {i18n.t('options.watch.allRemove')}
          </button>
        ) : (
          <button type="button" class="button main" onClick={() => ask([ALL])}>
            {i18n.t('options.watch.allGive')}
          </button>
        )}
      </div>
      {own.length > 0 && (
        <>
          <h3>{i18n.t('options.watch.own')}</h3>
          <ul class="rows">
            {own.map((origin) => (
              <li key={origin}>
                <code>{origin.replace(/^\*:\/\//, '').replace(/\/\*$/, '')}</code>
                <button type="button" class="button quiet" onClick={() => void giveBack(origin)}>
                  {i18n.t('options.remove')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p role="status" class="outcome">
        {outcome}
      </p>
    </Section>
  );
}
