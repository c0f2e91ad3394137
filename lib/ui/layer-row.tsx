/** One layer: its name, its state in words and shape; opened, what was found or why it was not examined. */
import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import type { LayerVerdict, Verdict } from '../model';
import { FindingItem } from './finding-item';
import { stateWords } from './finding-text';
import { Fold } from './fold';
import { LayerIcon, StateShape } from './icon';
import { Administrative } from './mail/administrative';
import { MailFacts } from './mail/mail-facts';
import { mailHolder } from './mail/mail-words';
import { gapAbout, layerAbout, layerName } from './words';

interface RowProps {
  layer: LayerVerdict;
  verdict: Verdict;
  /** What can be done about this layer (the mail check), shown at the end of the opened row. */
  action?: ComponentChildren;
  /** Opened from the start: in a dossier nothing is hidden. */
  open?: boolean;
}

/** A row of the popup and of the dossier. */
export function LayerRow({
  layer: { layer, state, gaps, findings },
  verdict,
  action,
  open,
}: RowProps) {
  const partly = state !== 'not-examined' && gaps.length > 0;
  const mail = layer === 'mail' ? verdict.mail : undefined;
  const holder = mail && mailHolder(mail);
  return (
    <Fold
      open={open}
      look={`layer layer-${state}`}
      summary={
        <>
          <LayerIcon layer={layer} />
          <h3>{layerName(layer)}</h3>
          <span class="state">
            <StateShape state={state} />
            <span>
              {stateWords(state, findings)}
              {partly && ` (${i18n.t('state.incomplete')})`}
              {holder && ` · ${holder}`}
            </span>
          </span>
        </>
      }
    >
      <p class="soft">{layerAbout(layer)}</p>
      {state === 'nothing-observed' && !mail && <p>{i18n.t('popup.nothingHere')}</p>}
      {mail && <MailFacts mail={mail} verdict={verdict} />}
      {findings.length > 0 && (
        <ul class="findings">
          {findings.map((finding) => (
            <FindingItem key={finding.service} finding={finding} verdict={verdict} />
          ))}
        </ul>
      )}
      {gaps.map((gap) => (
        <p class="note" key={gap}>
          {gapAbout(gap)}
        </p>
      ))}
      {mail && <Administrative verdict={verdict} />}
      {action}
    </Fold>
  );
}
