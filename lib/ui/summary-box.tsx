/** The one sentence, with the shape of what it says. */
import { i18n } from '#i18n';
import type { LayerState, Verdict } from '../model';
import { sentence } from '../verdict/sentence';
import { StateShape } from './icon';

const SHAPE: Record<Verdict['summary'], LayerState> = {
  observed: 'observed',
  'nothing-observed': 'nothing-observed',
  'partly-nothing': 'nothing-observed',
  'not-examined': 'not-examined',
};

/** What was noted and when; where something was, that exposure is not fault. */
export function SummaryBox({ verdict }: { verdict: Verdict }) {
  const shape = SHAPE[verdict.summary];
  return (
    <div class={`summary summary-${shape}`}>
      <StateShape state={shape} />
      <div>
        <p class="sentence">{sentence(verdict)}</p>
        {shape === 'observed' && <p class="soft">{i18n.t('verdict.exposure')}</p>}
      </div>
    </div>
  );
}
