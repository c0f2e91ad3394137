/** Reporting and correcting: what one wants to say, what goes along, and exactly the text that leaves. */
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { KIND_TEXTS } from '../../catalog/report-texts';
import type { Verdict } from '../../model';
import { choicesFrom, type Choices } from '../../report/choices';
import { cleanText } from '../../report/clean';
import { KINDS, makeReport, type Kind } from '../../report/report';
import { reportSubject, reportText } from '../../report/text';
import { inPrivate } from '../../state/in-private';
import { language, read } from '../language';
import { serviceName } from '../names';
import { AlreadyKnown } from './already-known';
import { EvidenceChoice } from './evidence-choice';
import { HandOver } from './hand-over';
import { OwnWord } from './own-word';
import { useDestinations } from './use-destinations';
import { useDraft } from './use-draft';
import { WhatIsInIt } from './what-is-in-it';

interface ReportPanelProps {
  about: { host: string } | { verdict: Verdict };
  /** The kind that the person pressed. */
  start: Kind;
  /** Service the report is about, when it began at a finding. */
  only?: string | undefined;
}

/** Without a verdict there is no finding to call wrong. */
function kindsFor(examined: boolean, chosen: Kind): Kind[] {
  return KINDS.filter((kind) => examined || kind !== 'wrong' || kind === chosen);
}

/** The panel. What is written is kept, whatever closes. */
export function ReportPanel({ about, start, only }: ReportPanelProps) {
  const verdict = 'verdict' in about ? about.verdict : null;
  const host = 'verdict' in about ? about.verdict.site.host : about.host;
  const draft = useDraft(host, only ? `report:${only}` : 'report', (kept) => ({
    message: kept?.message ?? '',
    text: kept?.text ?? null,
    choices: choicesFrom(kept, start),
  }));
  const to = useDestinations();
  if (!draft.content || !to) return <p role="status">{i18n.t('report.opening')}</p>;
  const { message, text, choices } = draft.content;
  const words = language() === 'fr' ? 'fr' : 'en';
  const report = makeReport(
    about,
    { ...choices, without: new Set(choices.without), ...(only ? { only } : {}) },
    { version: browser.runtime.getManifest().version, language: words, now: Date.now() },
  );
  const choose = (change: Partial<Choices>): void =>
    draft.change({ choices: { ...choices, ...change } });
  const whole = text ?? reportText(report, message, words, serviceName);
  // A text changed by hand is the person's: choices no longer touch it.
  const byHand = text !== null;
  return (
    <div class="panel">
      <h1>{i18n.t('report.title')}</h1>
      <p class="host">{host}</p>
      <AlreadyKnown host={host} />
      <fieldset class="parts" disabled={byHand}>
        <label class="field">
          <span>{i18n.t('report.kind')}</span>
          <select
            value={choices.kind}
            onChange={(event) => choose({ kind: event.currentTarget.value as Kind })}
          >
            {kindsFor(verdict !== null, choices.kind).map((kind) => (
              <option key={kind} value={kind}>
                {read(KIND_TEXTS[kind].title).words}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{read(KIND_TEXTS[choices.kind].ask).words}</span>
          <textarea
            rows={4}
            class="message"
            value={message}
            onInput={(event) => draft.change({ message: event.currentTarget.value })}
          />
        </label>
        {verdict && (
          <EvidenceChoice verdict={verdict} choices={choices} only={only} choose={choose} />
        )}
      </fieldset>
      <OwnWord kind={choices.kind} host={host} page={verdict?.page ?? null} />
      {draft.problem && (
        <p role="alert" class="note">
          {i18n.t(draft.problem === 'full' ? 'report.storeFull' : 'report.storeFailed')}
        </p>
      )}
      {!byHand && <WhatIsInIt report={report} />}
      <label class="field">
        <span>{i18n.t('report.exactly')}</span>
        <textarea
          rows={10}
          class="exact"
          spellcheck={false}
          value={whole}
          onInput={(event) => draft.change({ text: cleanText(event.currentTarget.value) })}
        />
      </label>
      {byHand && (
        <>
          <p class="note">{i18n.t('report.byHand')}</p>
          <button type="button" class="button quiet" onClick={() => draft.change({ text: null })}>
            {i18n.t('report.again')}
          </button>
        </>
      )}
      {inPrivate() && <p class="soft small">{i18n.t('report.private')}</p>}
      <HandOver
        host={host}
        purpose={`report:${choices.kind}`}
        subject={reportSubject(report, words)}
        text={whole}
        to={to}
      />
    </div>
  );
}
