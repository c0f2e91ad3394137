/** Reporting and correcting: what one wants to say, what goes along, and exactly the text that leaves. */
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { useEffect, useState } from 'preact/hooks';
import { KIND_TEXTS } from '../../catalog/report-texts';
import type { Verdict } from '../../model';
import { destinations, type Destinations } from '../../report/destinations';
import { KINDS, makeReport, type Choice, type Kind } from '../../report/report';
import { reportSubject, reportText } from '../../report/text';
import { readSettings } from '../../state/settings';
import { language, read } from '../language';
import { serviceName } from '../names';
import { AlreadyKnown } from './already-known';
import { EvidenceChoice } from './evidence-choice';
import { HandOver } from './hand-over';
import { OwnWord } from './own-word';
import { useDraft } from './use-draft';
import { WhatIsInIt } from './what-is-in-it';

interface ReportPanelProps {
  about: { host: string } | { verdict: Verdict };
  start: Kind;
  /** Service the report is about, when it began at a finding. */
  only?: string;
}

type Choices = { kind: Kind; detail: Choice['detail']; without: string[] };
interface DraftContent {
  message: string;
  text: string | null;
  choices: Choices;
}

/** The panel. What is written is kept, whatever closes. */
export function ReportPanel({ about, start, only }: ReportPanelProps) {
  const host = 'verdict' in about ? about.verdict.site.host : about.host;
  const draft = useDraft<DraftContent>(host, only ? `report:${only}` : 'report', {
    message: '',
    text: null,
    choices: { kind: start, detail: 'host', without: [] },
  });
  const to = useDestinations();
  if (!draft.content || !to) return <p role="status">{i18n.t('report.opening')}</p>;
  const { message, text } = draft.content;
  const { choices } = draft.content;
  const words = language() === 'fr' ? 'fr' : 'en';
  const report = makeReport(
    about,
    { ...choices, without: new Set(choices.without), ...(only ? { only } : {}) },
    { version: browser.runtime.getManifest().version, language: words, now: Date.now() },
  );
  const whole = text ?? reportText(report, message, words, serviceName);
  const choose = (change: Partial<Choices>): void =>
    draft.change({ choices: { ...choices, ...change }, text: null });
  return (
    <div class="panel">
      <h1>{i18n.t('report.title')}</h1>
      <p class="host">{host}</p>
      <AlreadyKnown host={host} />
      <label class="field">
        <span>{i18n.t('report.kind')}</span>
        <select
          value={choices.kind}
          onChange={(event) => choose({ kind: event.currentTarget.value as Kind })}
        >
          {KINDS.filter((kind) => 'verdict' in about || kind === 'is-public' || kind === 'missed').map(
            (kind) => (
              <option key={kind} value={kind}>
                {read(KIND_TEXTS[kind].title).words}
              </option>
            ),
          )}
        </select>
      </label>
      <OwnWord kind={choices.kind} host={host} page={'verdict' in about ? about.verdict.page : null} />
      <label class="field">
        <span>{read(KIND_TEXTS[choices.kind].ask).words}</span>
        <textarea
          rows={4}
          class="message"
          value={message}
          onInput={(event) => draft.change({ message: event.currentTarget.value, text: null })}
        />
      </label>
      {draft.problem && (
        <p role="alert" class="note">
          {i18n.t(draft.problem === 'full' ? 'report.storeFull' : 'report.storeFailed')}
        </p>
      )}
      {'verdict' in about && (
        <EvidenceChoice
          verdict={about.verdict}
          choices={choices}
          only={only}
          choose={choose}
        />
      )}
      <WhatIsInIt report={report} />
      <label class="field">
        <span>{i18n.t('report.exactly')}</span>
        <textarea
          rows={10}
          class="exact"
          spellcheck={false}
          value={whole}
          onInput={(event) => draft.change({ text: event.currentTarget.value })}
        />
      </label>
      {text !== null && (
        <button type="button" class="button quiet" onClick={() => draft.change({ text: null })}>
          {i18n.t('report.again')}
        </button>
      )}
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

function useDestinations(): Destinations | null {
  const [to, setTo] = useState<Destinations | null>(null);
  useEffect(() => {
    const build = {
      address: import.meta.env['WXT_REPORT_ADDRESS'] as string | undefined,
      forge: import.meta.env['WXT_REPORT_FORGE'] as string | undefined,
      page: import.meta.env['WXT_REPORT_PAGE'] as string | undefined,
    };
    const given = Object.fromEntries(Object.entries(build).filter(([, value]) => value));
    void readSettings().then(({ settings }) => setTo(destinations(settings.report, given)));
  }, []);
  return to;
}
