/** What goes along: host only or the page too, and each line of evidence with its tick. */
import { i18n } from '#i18n';
import { VIA_TEXTS } from '../../catalog/report-texts';
import type { Verdict } from '../../model';
import { evidenceKey, findingsOf, type Choice, type Kind } from '../../report/report';
import { Fold } from '../fold';
import { read } from '../language';
import { serviceName } from '../names';

interface EvidenceChoiceProps {
  verdict: Verdict;
  choices: { kind: Kind; detail: Choice['detail']; without: string[] };
  only: string | undefined;
  choose: (change: { detail?: Choice['detail']; without?: string[] }) => void;
}

export function EvidenceChoice({ verdict, choices, only, choose }: EvidenceChoiceProps) {
  const { kind, detail, without } = choices;
  const all = findingsOf(verdict, { kind, detail, without: new Set(), ...(only ? { only } : {}) });
  const lines = all.reduce((sum, finding) => sum + finding.evidence.length, 0);
  const toggle = (key: string, on: boolean): void =>
    choose({ without: on ? without.filter((other) => other !== key) : [...without, key] });
  return (
    <>
      <fieldset class="field">
        <legend>{i18n.t('report.detail')}</legend>
        {(['host', 'path'] as const).map((value) => (
          <label class="tick" key={value}>
            <input
              type="radio"
              name="detail"
              checked={detail === value}
              onChange={() => choose({ detail: value, without: [] })}
            />
            <span>{i18n.t(value === 'host' ? 'report.detailHost' : 'report.detailPath')}</span>
          </label>
        ))}
      </fieldset>
      {lines > 0 && (
        <Fold summary={i18n.t('report.evidence', lines)}>
          <fieldset class="field">
            <legend>{i18n.t('report.evidenceLegend')}</legend>
            {all.flatMap(({ service, evidence }) =>
              evidence.map((line) => {
                const key = evidenceKey(service, line);
                return (
                  <label class="tick" key={key}>
                    <input
                      type="checkbox"
                      checked={!without.includes(key)}
                      onChange={(event) => toggle(key, event.currentTarget.checked)}
                    />
                    <span>
                      {serviceName(service)} — {read(VIA_TEXTS[line.via]).words} —{' '}
                      <code>{line.what}</code>
                    </span>
                  </label>
                );
              }),
            )}
          </fieldset>
        </Fold>
      )}
    </>
  );
}
