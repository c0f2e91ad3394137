/** The journal: off until asked for, because it reveals browsing. */
import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { clearJournal, readJournal, type JournalEntry } from '../../lib/state/journal';
import { Fold } from '../../lib/ui/fold';
import { list } from '../../lib/ui/language';
import { serviceName } from '../../lib/ui/names';
import { saveText } from '../../lib/ui/save-text';
import { date } from '../../lib/ui/when';
import { Section } from './section';
import type { SettingsHold } from './use-settings';

export function Journal({ settings, isLocked, change }: SettingsHold) {
  const [entries, setEntries] = useState<JournalEntry[]>([]);
  const refresh = (): void => void readJournal().then(setEntries);
  useEffect(refresh, []);
  const locked = isLocked('journal');
  return (
    <Section
      id="journal"
      title={i18n.t('options.journal.title')}
      about={i18n.t('options.journal.about')}
      locked={locked}
    >
      <label class="tick">
        <input
          type="checkbox"
          disabled={locked}
          checked={settings.journal}
          onChange={(event) => change({ journal: event.currentTarget.checked })}
        />
        <span>{i18n.t('options.journal.keep')}</span>
      </label>
      {entries.length > 0 && (
        <>
          <Fold summary={i18n.t('options.journal.lines', entries.length)}>
            <ul class="rows">
              {entries.map((entry) => (
                <li key={entry.host + entry.day}>
                  <span>
                    {date(entry.day)} — <code>{entry.host}</code>
                    <span class="does">
                      {entry.services.length > 0
                        ? list(entry.services.map(serviceName))
                        : i18n.t('state.nothingObserved')}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          </Fold>
          <div class="tools">
            <button
              type="button"
              class="button"
              onClick={() =>
                saveText(
                  'vigie-journal.json',
                  `${JSON.stringify(entries, null, 2)}\n`,
                  'application/json',
                )
              }
            >
              {i18n.t('options.export')}
            </button>
            <button type="button" class="button" onClick={() => void clearJournal().then(refresh)}>
              {i18n.t('options.journal.clear')}
            </button>
          </div>
        </>
      )}
    </Section>
  );
}
