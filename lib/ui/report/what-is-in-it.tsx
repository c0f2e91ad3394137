/** Field by field, in words: what a report holds, and what it never holds. */
import { i18n } from '#i18n';
import type { Report } from '../../report/report';
import { Fold } from '../fold';

export function WhatIsInIt({ report }: { report: Report }) {
  const fields = [
    i18n.t('report.fieldMessage'),
    i18n.t('report.fieldHost', [report.host]),
    report.path ? i18n.t('report.fieldPath', [report.path]) : i18n.t('report.fieldNoPath'),
    i18n.t('report.fieldDay', [report.day]),
    i18n.t('report.fieldVersion', [report.version, report.language]),
    i18n.t('report.fieldFindings', report.findings.length),
  ];
  return (
    <Fold summary={i18n.t('report.inIt')}>
      <ul>
        {fields.map((field) => (
          <li key={field}>{field}</li>
        ))}
      </ul>
      <p class="soft">{i18n.t('report.never')}</p>
    </Fold>
  );
}
