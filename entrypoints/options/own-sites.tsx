/** The person's own word about sites: seen, taken back, saved, brought in. */
import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { send } from '../../lib/messages';
import { exportUserSites, importUserSites, type UserSites } from '../../lib/site/user-sites';
import { readUserSites, writeUserSites } from '../../lib/state/user-sites';
import { saveText } from '../../lib/ui/save-text';
import { Section } from './section';

export function OwnSites() {
  const [sites, setSites] = useState<UserSites>({});
  const [outcome, setOutcome] = useState('');
  useEffect(() => void readUserSites().then(setSites), []);
  const store = async (next: UserSites, done: string): Promise<void> => {
    await writeUserSites(next);
    setSites(next);
    setOutcome(done);
    await send('site:changed');
  };
  const bringIn = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const brought = file.size < 2_000_000 ? importUserSites(await file.text()) : null;
    if (!brought) return setOutcome(i18n.t('options.own.notAFile'));
    const count = Object.keys(brought).length;
    await store({ ...sites, ...brought }, i18n.t('options.own.broughtIn', count));
  };
  const entries = Object.entries(sites).sort(([a], [b]) => a.localeCompare(b));
  return (
    <Section id="own" title={i18n.t('options.own.title')} about={i18n.t('options.own.about')}>
      {entries.length > 0 && (
        <ul class="rows">
          {entries.map(([key, word]) => (
            <li key={key}>
              <span>
                <code>{key}</code> — {i18n.t(`options.own.word.${word}`)}
              </span>
              <button
                type="button"
                class="button quiet"
                onClick={() =>
                  void store(
                    Object.fromEntries(entries.filter(([other]) => other !== key)),
                    i18n.t('options.own.removed', [key]),
                  )
                }
              >
                {i18n.t('options.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {entries.length === 0 && <p class="soft">{i18n.t('options.own.none')}</p>}
      <div class="tools">
        <button
          type="button"
          class="button"
          disabled={entries.length === 0}
          onClick={() => saveText('vigie-sites.json', exportUserSites(sites), 'application/json')}
        >
          {i18n.t('options.export')}
        </button>
        <label class="button">
          {i18n.t('options.import')}
          <input
            type="file"
            accept=".json,application/json"
            class="unseen"
            onChange={(event) => void bringIn(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      <p role="status" class="outcome">
        {outcome}
      </p>
    </Section>
  );
}
