/** A panel with its texts and forms. Fetched when it is first opened: the verdict is on screen sooner without it. */
import type { PageState } from '../../lib/messages';
import { LetterPanel } from '../../lib/ui/letter-panel';
import { ReportPanel } from '../../lib/ui/report/report-panel';
import type { Panel } from './panels';

/** The panel about what the popup shows. Nothing where a panel would have nothing to speak of. */
export function OpenPanel({ panel, state }: { panel: Panel; state: PageState }) {
  if (state.kind === 'verdict') {
    const { verdict } = state;
    if (panel.kind === 'letter') return <LetterPanel verdict={verdict} />;
    return <ReportPanel about={{ verdict }} start={panel.start} only={panel.only} />;
  }
  const host = hostOf(state);
  return host && panel.kind === 'report' ? (
    <ReportPanel about={{ host }} start={panel.start} />
  ) : null;
}

function hostOf(state: PageState): string | null {
  if (state.kind === 'out-of-scope') return state.host;
  return 'site' in state ? state.site.host : null;
}
