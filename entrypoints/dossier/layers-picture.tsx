/** Which parts go where, as a picture that needs no colour: line style and words tell observed, declared, unknown. */
import { i18n } from '#i18n';
import { LAYERS, type LayerVerdict, type Verdict } from '../../lib/model';
import { stateWords } from '../../lib/ui/finding-text';
import { LayerIcon, StateShape } from '../../lib/ui/icon';
import { list } from '../../lib/ui/language';
import { providerName } from '../../lib/ui/names';
import { layerName } from '../../lib/ui/words';

export function LayersPicture({ verdict }: { verdict: Verdict }) {
  return (
    <figure class="picture">
      <figcaption>{i18n.t('dossier.picture')}</figcaption>
      <ul>
        {LAYERS.map((layer) => (
          <Row key={layer} row={verdict.layers[layer]} />
        ))}
      </ul>
    </figure>
  );
}

function Row({ row }: { row: LayerVerdict }) {
  const line =
    row.state !== 'observed'
      ? row.state
      : row.findings.some((f) => f.certainty === 'observed')
        ? 'observed'
        : 'declared';
  const names = [...new Set(row.findings.map((f) => providerName(f.provider)))];
  return (
    <li class={`to to-${line}`}>
      <span class="from">
        <LayerIcon layer={row.layer} /> {layerName(row.layer)}
      </span>
      <span class="line" aria-hidden="true" />
      <span class="where">
        <StateShape state={row.state} />{' '}
        {names.length > 0 ? list(names) : stateWords(row.state, [])}
      </span>
    </li>
  );
}
