/**
 * "Try it": an invented page, judged by the real engine here and now. Nothing is loaded; the site does not exist, and
 * the page says so.
 */
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { LAYERS, type Observation } from '../../lib/model';
import { detect } from '../../lib/detect/detect';
import { DEFAULTS } from '../../lib/state/defaults';
import { LayerRow } from '../../lib/ui/layer-row';
import { SummaryBox } from '../../lib/ui/summary-box';
import { judge } from '../../lib/verdict/verdict';

const SITE = {
  host: 'www.mairie-exemple.fr',
  domain: 'mairie-exemple.fr',
  sector: 'local',
  status: 'public',
  country: 'FR',
  by: 'name',
  certainty: 'certain',
  rule: 'sample page',
} as const;

/** What the sample page holds: a web font, a film, and a form to answer. */
const SEEN: Observation[] = [
  { via: 'document', url: 'https://www.mairie-exemple.fr/' },
  { via: 'resource', url: 'https://fonts.googleapis.com/css2' },
  { via: 'frame', url: 'https://www.youtube-nocookie.com/embed/sample' },
  { via: 'link', url: 'https://forms.office.com/e/sample' },
];

export function TryIt() {
  const [shown, setShown] = useState(false);
  const verdict = judge({
    site: SITE,
    page: 'https://www.mairie-exemple.fr/',
    at: Date.now(),
    findings: detect(SEEN, SITE),
    examined: {
      document: true,
      resources: true,
      content: true,
      mail: false,
      counts: { resources: 2, links: 1, forms: 0, frames: 1 },
      gaps: { mail: ['opt-in'] },
    },
    layers: DEFAULTS.layers,
  });
  return (
    <section aria-labelledby="try">
      <h2 id="try">{i18n.t('welcome.try.title')}</h2>
      <p>{i18n.t('welcome.try.about')}</p>
      {shown ? (
        <div class="sample" role="group" aria-label={i18n.t('welcome.try.sample')}>
          <p class="tag">{i18n.t('welcome.try.sample')}</p>
          <SummaryBox verdict={verdict} />
          <div class="layers">
            {LAYERS.map((layer) => (
              <LayerRow key={layer} layer={verdict.layers[layer]} verdict={verdict} />
            ))}
          </div>
        </div>
      ) : (
        <p>
          <button type="button" class="button main" onClick={() => setShown(true)}>
            {i18n.t('welcome.try.show')}
          </button>
        </p>
      )}
    </section>
  );
}
