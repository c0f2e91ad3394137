/** Version, and where the knowledge comes from: each source with its licence and date. */
import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { NETWORKS_ATTRIBUTION } from '../../lib/catalog/networks/attribution';
import { PLACES_ATTRIBUTION } from '../../lib/catalog/sites/places/attribution';
import { Fold } from '../../lib/ui/fold';
import { OutLink } from '../../lib/ui/sources';
import { date } from '../../lib/ui/when';
import { readPackSources, type PackSource } from '../../lib/ui/pack-sources';
import { Section } from './section';

export function About() {
  const [packs, setPacks] = useState<PackSource[]>([]);
  useEffect(() => void readPackSources().then(setPacks), []);
  return (
    <Section id="about" title={i18n.t('options.about.title')}>
      <p>
        Vigie {browser.runtime.getManifest().version} — {i18n.t('options.about.licence')}
      </p>
      <Fold summary={i18n.t('options.about.sources')}>
        <ul class="plain">
          <li>{i18n.t('options.about.psl')}</li>
          <li>{i18n.t('options.about.communes')}</li>
          <li>
            <OutLink href={PLACES_ATTRIBUTION} label={i18n.t('options.about.places')} />
          </li>
          <li>
            <OutLink href={NETWORKS_ATTRIBUTION.url} label={NETWORKS_ATTRIBUTION.text} />
          </li>
          {packs.map((pack) => (
            <li key={pack.title}>
              {pack.title}, {pack.publisher} ({pack.licence}, {date(pack.date)},{' '}
              {i18n.t('options.about.entries', pack.count)})
            </li>
          ))}
        </ul>
        {packs.length === 0 && <p class="soft">{i18n.t('options.about.noPacks')}</p>}
      </Fold>
      <p class="soft small">{i18n.t('options.about.trademarks')}</p>
    </Section>
  );
}
