/** Where reports go, besides copy and save. */
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { isAddress } from '../../lib/report/channels';
import type { Settings } from '../../lib/state/defaults';
import { Section } from './section';
import type { SettingsHold } from './use-settings';

type Place = keyof Settings['report'];

const isHttps = (text: string): boolean =>
  URL.canParse(text) && new URL(text).protocol === 'https:';
const FITS: Record<Place, (text: string) => boolean> = {
  address: isAddress,
  forge: isHttps,
  page: isHttps,
};

export function ReportOptions({ settings, isLocked, change }: SettingsHold) {
  const locked = isLocked('report');
  return (
    <Section
      id="report"
      title={i18n.t('options.report.title')}
      about={i18n.t('options.report.about')}
      locked={locked}
    >
      {(['address', 'forge', 'page'] as const).map((place) => (
        <PlaceField
          key={place}
          place={place}
          value={settings.report[place]}
          locked={locked}
          save={(value) => change({ report: { ...settings.report, [place]: value } })}
        />
      ))}
    </Section>
  );
}

interface PlaceFieldProps {
  place: Place;
  value: string;
  locked: boolean;
  save: (value: string) => void;
}

/** What does not fit is said and kept on screen, never stored. */
function PlaceField({ place, value, locked, save }: PlaceFieldProps) {
  const [typed, setTyped] = useState(value);
  const text = typed.trim();
  const wrong = text !== '' && !FITS[place](text);
  const field = {
    value: typed,
    disabled: locked,
    'aria-invalid': wrong,
    'aria-describedby': `${place}-wrong`,
    onInput: (event: { currentTarget: HTMLInputElement }) => setTyped(event.currentTarget.value),
    onChange: () => {
      if (!wrong) save(text);
    },
  };
  return (
    <label class="field">
      <span>{i18n.t(`options.report.${place}`)}</span>
      {place === 'address' ? <input type="email" {...field} /> : <input type="url" {...field} />}
      <span id={`${place}-wrong`} role="status" class="outcome">
        {wrong ? i18n.t(`options.report.wrong.${place}`) : ''}
      </span>
    </label>
  );
}
