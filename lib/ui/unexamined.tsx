/** What was looked at and what was not: the honest foot of every view. */
import { i18n } from '#i18n';
import { Fragment } from 'preact';
import { LAYERS, type Verdict } from '../model';
import { Fold } from './fold';
import { list, pair } from './language';
import { gapAbout, layerName } from './words';

/** Counts of what was read, and each layer that was left out or only partly seen, with its reason. */
export function Unexamined({ verdict }: { verdict: Verdict }) {
  const { counts } = verdict.examined;
  const left = LAYERS.map((layer) => verdict.layers[layer]).filter(
    ({ state, gaps }) => state === 'not-examined' || gaps.length > 0,
  );
  return (
    <Fold look="slim" summary={i18n.t('popup.unexamined')}>
      {left.length === 0 ? (
        <p>{i18n.t('popup.allExamined')}</p>
      ) : (
        <dl>
          {left.map(({ layer, gaps }) => (
            <Fragment key={layer}>
              <dt>{layerName(layer)}</dt>
              <dd>
                {gaps.length > 0 ? gaps.map(gapAbout).join(' ') : i18n.t('state.notExamined')}
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
      <p class="soft">
        {pair(
          i18n.t('popup.lookedAt'),
          list([
            i18n.t('popup.counts.resources', counts.resources),
            i18n.t('popup.counts.links', counts.links),
            i18n.t('popup.counts.forms', counts.forms),
            i18n.t('popup.counts.frames', counts.frames),
          ]),
        )}
      </p>
    </Fold>
  );
}
