/** Taking the dossier away: print, copy, save. */
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { alternatives, dayOf } from '../../lib/advice/alternatives';
import { lawCards } from '../../lib/law/cards';
import type { Verdict } from '../../lib/model';
import { dossierFile, evidenceCsv } from '../../lib/report/dossier';
import { CopyButton } from '../../lib/ui/copy-button';
import { verdictText } from '../../lib/ui/finding-text';
import { Icon } from '../../lib/ui/icon';
import { providerName, serviceName } from '../../lib/ui/names';
import { saveText } from '../../lib/ui/save-text';
import { isoDay } from '../../lib/ui/when';
import { sentence } from '../../lib/verdict/sentence';

interface ToolsProps {
  verdict: Verdict;
  print: () => void;
  report: () => void;
}

export function Tools({ verdict, print, report }: ToolsProps) {
  const name = `vigie-${verdict.site.host}-${isoDay(verdict.at)}`;
  const json = (): string => {
    const law = lawCards(verdict);
    const other = alternatives(verdict, dayOf(verdict.at));
    const file = dossierFile(verdict, {
      version: browser.runtime.getManifest().version,
      sentence: sentence(verdict),
      serviceName,
      providerName,
      lawCards: [...law.first, ...law.more].map((card) => card.id),
      alternatives: [...other.first, ...other.more].map((s) => s.alternative.id),
    });
    return `${JSON.stringify(file, null, 2)}\n`;
  };
  return (
    <div class="tools" role="group" aria-label={i18n.t('dossier.tools')}>
      <button type="button" class="button main" onClick={print}>
        <Icon name="document" size={18} />
        <span>{i18n.t('dossier.print')}</span>
      </button>
      <CopyButton text={() => verdictText(verdict)} label={i18n.t('dossier.copy')} look="" />
      <button
        type="button"
        class="button"
        onClick={() => saveText(`${name}.json`, json(), 'application/json')}
      >
        {i18n.t('dossier.json')}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => saveText(`${name}.csv`, evidenceCsv(verdict), 'text/csv')}
      >
        {i18n.t('dossier.csv')}
      </button>
      <button type="button" class="button" onClick={report}>
        <Icon name="flag" size={18} />
        <span>{i18n.t('dossier.report')}</span>
      </button>
    </div>
  );
}
