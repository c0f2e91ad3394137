/** What a reader can do: ask, report, correct, copy, open the dossier. */
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import type { Verdict } from '../../lib/model';
import { CopyButton } from '../../lib/ui/copy-button';
import { verdictText } from '../../lib/ui/finding-text';
import { Icon } from '../../lib/ui/icon';
import type { Panel } from './panels';

interface ActionsProps {
  verdict: Verdict;
  tabId: number;
  open: (panel: Panel) => void;
}

/** The buttons. Correcting is as visible as reporting. */
export function Actions({ verdict, tabId, open }: ActionsProps) {
  const dossier = async (): Promise<void> => {
    await browser.tabs.create({
      url: browser.runtime.getURL(`/dossier.html?tabId=${tabId}` as '/popup.html'),
    });
    window.close();
  };
  return (
    <section aria-labelledby="act">
      <h2 id="act">{i18n.t('popup.act')}</h2>
      <div class="grid">
        <button type="button" class="button" onClick={() => open({ kind: 'letter' })}>
          <Icon name="write" size={18} />
          <span>{i18n.t('popup.write')}</span>
        </button>
        <button type="button" class="button" onClick={() => void dossier()}>
          <Icon name="document" size={18} />
          <span>{i18n.t('popup.dossier')}</span>
        </button>
        <button
          type="button"
          class="button"
          onClick={() => open({ kind: 'report', start: 'missed' })}
        >
          <Icon name="flag" size={18} />
          <span>{i18n.t('popup.report')}</span>
        </button>
        <button
          type="button"
          class="button"
          onClick={() => open({ kind: 'report', start: 'wrong' })}
        >
          <Icon name="flag" size={18} />
          <span>{i18n.t('popup.correct')}</span>
        </button>
      </div>
      <CopyButton text={() => verdictText(verdict)} label={i18n.t('popup.copyFinding')} look="" />
    </section>
  );
}
