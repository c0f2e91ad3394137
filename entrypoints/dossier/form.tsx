/** The form that a dossier opens at a press or by its address. It is named as the draft it keeps: `report:ms-forms`. */
import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import type { Verdict } from '../../lib/model';
import { readDraft } from '../../lib/state/drafts';
import { CopyButton } from '../../lib/ui/copy-button';
import { LetterPanel } from '../../lib/ui/letter-panel';
import { ReportPanel } from '../../lib/ui/report/report-panel';

/** The purpose that an address names in its fragment, or null. */
export function purposeIn(hash: string): string | null {
  const purpose = hash.slice(1);
  return /^(report|letter)(:[\w-]+)*$/.test(purpose) ? purpose : null;
}

interface FormProps {
  purpose: string;
  /** Only the host where no tab shows the site: nothing can be said of what it loads. */
  about: { host: string } | { verdict: Verdict };
}

/** The form. */
export function Form({ purpose, about }: FormProps) {
  const [kind, ...rest] = purpose.split(':');
  if (kind === 'report') {
    const start = 'verdict' in about ? 'wrong' : 'missed';
    return <ReportPanel key={purpose} about={about} start={start} only={rest[0]} />;
  }
  return 'verdict' in about ? (
    <LetterPanel key={purpose} verdict={about.verdict} start={rest.join(':')} />
  ) : (
    <KeptText host={about.host} purpose={purpose} />
  );
}

/** A letter speaks of what a page showed: without that page its text can be read and copied, not made anew. */
function KeptText({ host, purpose }: { host: string; purpose: string }) {
  const [text, setText] = useState('');
  useEffect(() => {
    readDraft(host, purpose).then(
      (draft) => setText(draft?.text ?? ''),
      () => undefined,
    );
  }, [host, purpose]);
  return (
    <div class="panel">
      <h1>{i18n.t('report.keptLetter')}</h1>
      <p class="host">{host}</p>
      <p>{i18n.t('report.keptLetterAbout')}</p>
      <label class="field">
        <span>{i18n.t('letterPanel.body')}</span>
        <textarea rows={14} readOnly value={text} />
      </label>
      <CopyButton text={() => text} label={i18n.t('report.copy')} look="" />
    </div>
  );
}
