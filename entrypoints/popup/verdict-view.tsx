/** A verdict: who, one sentence, four layers, law, alternatives, what can be done. */
import { i18n } from '#i18n';
import { LAYERS, type Verdict } from '../../lib/model';
import { AlternativesSection } from '../../lib/ui/alternatives-section';
import { LawSection } from '../../lib/ui/law-section';
import { LayerRow } from '../../lib/ui/layer-row';
import { NotCounted } from '../../lib/ui/not-counted';
import { Replies } from '../../lib/ui/replies';
import { SiteHeader } from '../../lib/ui/site-header';
import { SummaryBox } from '../../lib/ui/summary-box';
import { Unexamined } from '../../lib/ui/unexamined';
import { Actions } from './actions';
import { Jumps } from './jumps';
import { MailCheck } from './mail-check';
import type { Panel } from './panels';

interface VerdictViewProps {
  verdict: Verdict;
  tabId: number;
  open: (panel: Panel) => void;
}

/** The verdict of a tab. */
export function VerdictView({ verdict, tabId, open }: VerdictViewProps) {
  const shown = LAYERS.filter((layer) => !verdict.layers[layer].gaps.includes('switched-off'));
  return (
    <>
      <SiteHeader site={verdict.site} />
      <div role="status">
        <SummaryBox verdict={verdict} />
      </div>
      <Jumps verdict={verdict} />
      <section aria-labelledby="layers">
        <h2 id="layers">{i18n.t('popup.layers')}</h2>
        <div class="layers">
          {shown.map((layer) => (
            <LayerRow
              key={layer}
              layer={verdict.layers[layer]}
              verdict={verdict}
              action={layer === 'mail' && <MailCheck verdict={verdict} tabId={tabId} />}
            />
          ))}
        </div>
        <NotCounted verdict={verdict} />
        <Unexamined verdict={verdict} />
      </section>
      <Replies host={verdict.site.host} />
      <LawSection verdict={verdict} />
      <AlternativesSection verdict={verdict} day={verdict.at} />
      <Actions verdict={verdict} tabId={tabId} open={open} />
    </>
  );
}
