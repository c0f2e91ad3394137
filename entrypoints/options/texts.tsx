/** Drafts, and what was handed over. Vigie never says "sent": it cannot know. */
import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import {
  clearDrafts,
  clearOutbox,
  listDrafts,
  readOutbox,
  removeDraft,
  type Draft,
  type Handover,
} from '../../lib/state/drafts';
import { saveText } from '../../lib/ui/save-text';
import { dateTime } from '../../lib/ui/when';
import { resume } from './resume';
import { Section } from './section';

export function Texts() {
  const [drafts, setDrafts] = useState<Draft[]>([]);
  const [outbox, setOutbox] = useState<Handover[]>([]);
  const refresh = (): void => {
    void listDrafts().then(setDrafts);
    void readOutbox().then(setOutbox);
  };
  useEffect(refresh, []);
  const save = (): void =>
    saveText(
      'vigie-textes.json',
      `${JSON.stringify({ drafts, outbox }, null, 2)}\n`,
      'application/json',
    );
  return (
    <Section id="texts" title={i18n.t('options.texts.title')} about={i18n.t('options.texts.about')}>
      {drafts.length > 0 && (
        <>
          <h3>{i18n.t('options.texts.drafts', drafts.length)}</h3>
          <ul class="rows">
            {drafts.map((draft) => (
              <li key={draft.host + draft.purpose}>
                <span>
                  <code>{draft.host}</code> — {dateTime(draft.at)}
                  <span class="does">
                    {(draft.message || draft.text || i18n.t('report.emptyDraft')).slice(0, 120)}
                  </span>
                </span>
                <button type="button" class="button quiet" onClick={() => void resume(draft)}>
                  {i18n.t('report.resume')}
                  <span class="unseen"> {draft.host}</span>
                </button>
                <button
                  type="button"
                  class="button quiet"
                  onClick={() => void removeDraft(draft.host, draft.purpose).then(refresh)}
                >
                  {i18n.t('options.remove')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {outbox.length > 0 && (
        <>
          <h3>{i18n.t('options.texts.outbox', outbox.length)}</h3>
          <ul class="rows">
            {outbox.map((entry) => (
              <li key={entry.at}>
                <span>
                  <code>{entry.host}</code> — {i18n.t(`options.texts.channel.${entry.channel}`)},{' '}
                  {dateTime(entry.at)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {drafts.length + outbox.length === 0 && <p class="soft">{i18n.t('options.texts.none')}</p>}
      <div class="tools">
        <button
          type="button"
          class="button"
          disabled={drafts.length + outbox.length === 0}
          onClick={save}
        >
          {i18n.t('options.export')}
        </button>
        <button
          type="button"
          class="button"
          disabled={drafts.length + outbox.length === 0}
          onClick={() => void Promise.all([clearDrafts(), clearOutbox()]).then(refresh)}
        >
          {i18n.t('options.texts.clear')}
        </button>
      </div>
    </Section>
  );
}
