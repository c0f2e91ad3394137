/** What is shown: the badge on the page or only in the toolbar, and which layers. */
import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { LAYERS } from '../../lib/model';
import { readDismissals, restoreSite } from '../../lib/state/dismissals';
import { Fold } from '../../lib/ui/fold';
import { layerAbout, layerName } from '../../lib/ui/words';
import { Section } from './section';
import type { SettingsHold } from './use-settings';

export function BadgeOptions({ settings, isLocked, change }: SettingsHold) {
  const locked = isLocked('badge');
  return (
    <Section id="badge" title={i18n.t('options.badge.title')} locked={locked}>
      <fieldset class="field" disabled={locked}>
        <legend>{i18n.t('options.badge.where')}</legend>
        {(['page', 'toolbar'] as const).map((badge) => (
          <label class="tick" key={badge}>
            <input
              type="radio"
              name="badge"
              checked={settings.badge === badge}
              onChange={() => change({ badge })}
            />
            <span>{i18n.t(`options.badge.${badge}`)}</span>
          </label>
        ))}
      </fieldset>
      <Dismissed />
    </Section>
  );
}

function Dismissed() {
  const [hosts, setHosts] = useState<string[]>([]);
  const refresh = (): void => void readDismissals().then(setHosts);
  useEffect(refresh, []);
  if (hosts.length === 0) return null;
  const restore = (host?: string): void => void restoreSite(host).then(refresh);
  return (
    <Fold summary={i18n.t('options.badge.dismissed', hosts.length)}>
      <ul class="rows">
        {hosts.map((host) => (
          <li key={host}>
            <code>{host}</code>
            <button type="button" class="button quiet" onClick={() => restore(host)}>
              {i18n.t('options.badge.restore')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => restore()}>
        {i18n.t('options.badge.restoreAll')}
      </button>
    </Fold>
  );
}

export function LayerOptions({ settings, isLocked, change }: SettingsHold) {
  const locked = isLocked('layers');
  return (
    <Section
      id="layers"
      title={i18n.t('options.layers.title')}
      about={i18n.t('options.layers.about')}
      locked={locked}
    >
      <fieldset class="field" disabled={locked}>
        <legend class="unseen">{i18n.t('options.layers.title')}</legend>
        {LAYERS.map((layer) => (
          <label class="tick" key={layer}>
            <input
              type="checkbox"
              checked={settings.layers[layer]}
              onChange={(event) =>
                change({ layers: { ...settings.layers, [layer]: event.currentTarget.checked } })
              }
            />
            <span>
              {layerName(layer)}
              <span class="does">{layerAbout(layer)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
