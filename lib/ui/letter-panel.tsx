/** A letter to the body: who writes, what for, a text to change, and ways to take it away. Vigie sends nothing. */
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { letterOptions } from '../advice/letter-options';
import { letter } from '../advice/letters';
import { PURPOSE_WORDS } from '../catalog/letters/purposes';
import { ROLE_WORDS } from '../catalog/letters/roles';
import type { LetterPurpose, LetterRole } from '../catalog/letters/types';
import type { Text, Verdict } from '../model';
import { language, pair, read } from './language';
import { serviceName } from './names';
import { HandOver } from './report/hand-over';
import { useDraft } from './report/use-draft';
import { OutLink } from './sources';

interface Chosen {
  role: LetterRole;
  purpose: LetterPurpose;
}

interface LetterPanelProps {
  verdict: Verdict;
  /** `role:purpose` of a draft to go on with. */
  start?: string;
}

/** The panel. Each pair of role and purpose keeps its own draft. */
export function LetterPanel({ verdict, start }: LetterPanelProps) {
  const options = letterOptions(verdict.site);
  const begun = options.find(({ role, purpose }) => `${role}:${purpose}` === start);
  const [chosen, setChosen] = useState<Chosen | undefined>(begun ?? options[0]);
  if (!chosen) return <p>{i18n.t('letterPanel.unavailable')}</p>;
  const roles = [...new Set(options.map(({ role }) => role))];
  const purposesOf = (role: LetterRole): LetterPurpose[] =>
    options.filter((option) => option.role === role).map(({ purpose }) => purpose);
  const choose = ({ role, purpose }: Chosen): void => {
    const possible = purposesOf(role);
    setChosen({ role, purpose: possible.includes(purpose) ? purpose : possible[0]! });
  };
  return (
    <div class="panel">
      <h1>{i18n.t('letterPanel.title')}</h1>
      <p class="host">{verdict.site.host}</p>
      <p class="soft">{i18n.t('letterPanel.about')}</p>
      <Choice
        label={i18n.t('letterPanel.role')}
        value={chosen.role}
        options={roles}
        name={(role) => ROLE_WORDS[role].name}
        choose={(role) => choose({ ...chosen, role })}
      />
      <Choice
        label={i18n.t('letterPanel.purpose')}
        value={chosen.purpose}
        options={purposesOf(chosen.role)}
        name={(purpose) => PURPOSE_WORDS[purpose].name}
        choose={(purpose) => choose({ ...chosen, purpose })}
      />
      <Draft key={`${chosen.role} ${chosen.purpose}`} verdict={verdict} {...chosen} />
    </div>
  );
}

function Draft({ verdict, role, purpose }: Chosen & { verdict: Verdict }) {
  const { host } = verdict.site;
  const words = language() === 'fr' ? 'fr' : 'en';
  const made = letter({ verdict, role, purpose, language: words, names: serviceName });
  const key = `letter:${role}:${purpose}`;
  const draft = useDraft(host, key, (kept) => ({
    message: '',
    text: kept?.text ?? null,
    choices: {},
  }));
  if (!draft.content) return <div class="waiting" aria-busy="true" />;
  const text = draft.content.text ?? made.body;
  return (
    <>
      <p>
        <strong>{pair(i18n.t('letterPanel.subject'), '')}</strong>
        {made.subject}
      </p>
      <label class="field">
        <span>{i18n.t('letterPanel.body')}</span>
        <textarea
          rows={14}
          lang={words}
          value={text}
          onInput={(event) => draft.change({ text: event.currentTarget.value })}
        />
      </label>
      {draft.content.text !== null && (
        <button type="button" class="button quiet" onClick={() => draft.change({ text: null })}>
          {i18n.t('letterPanel.again')}
        </button>
      )}
      {draft.problem && (
        <p role="alert" class="note">
          {i18n.t(draft.problem === 'full' ? 'report.storeFull' : 'report.storeFailed')}
        </p>
      )}
      <section aria-labelledby="directories">
        <h2 id="directories">{i18n.t('letterPanel.directories')}</h2>
        <ul>
          {made.directories.map(({ label, url }) => (
            <li key={url}>
              <OutLink href={url} label={read(label).words} />
            </li>
          ))}
        </ul>
      </section>
      <HandOver
        host={host}
        purpose={key}
        subject={made.subject}
        text={text}
        to={{ address: made.to, forge: null, page: null }}
        mailWithoutAddress
      />
    </>
  );
}

interface ChoiceProps<K extends string> {
  label: string;
  value: K;
  options: readonly K[];
  name: (option: K) => Text;
  choose: (option: K) => void;
}

function Choice<K extends string>({ label, value, options, name, choose }: ChoiceProps<K>) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value as K)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {read(name(option)).words}
          </option>
        ))}
      </select>
    </label>
  );
}
