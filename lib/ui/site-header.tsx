/** Whose page it is: name, kind, host, and how it was recognised. */
import { i18n } from '#i18n';
import type { Site } from '../model';
import { Fold } from './fold';
import { country } from './language';
import { recognisedBy, sectorName, statusName } from './words';

/** The head of every view of a site. Holds the page's `h1`. */
export function SiteHeader({ site }: { site: Site }) {
  const kind = [sectorName(site.sector), statusName(site.status), country(site.country)];
  return (
    <div class="site">
      <h1>{site.name ?? site.host}</h1>
      <p class="kind">{kind.filter(Boolean).join(' · ')}</p>
      {site.name && <p class="host">{site.host}</p>}
      <Fold
        look="slim"
        summary={
          <span class="soft">
            {recognisedBy(site.by)}
            {site.certainty === 'probable' && ` (${i18n.t('sector.probable')})`}
          </span>
        }
      >
        <p class="soft">{i18n.t('popup.rule', [site.rule])}</p>
      </Fold>
    </div>
  );
}
