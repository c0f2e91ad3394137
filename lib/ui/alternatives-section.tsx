/** What could stand in for what was found: three at once, the rest folded, caveats always shown. */
import { i18n } from '#i18n';
import { alternatives, dayOf, type Suggestion } from '../advice/alternatives';
import type { Alternative, Certification } from '../catalog/alternatives/types';
import { NEED_NAMES } from '../catalog/alternatives/words';
import type { Verdict } from '../model';
import { Fold } from './fold';
import { Icon } from './icon';
import { country, list, pair } from './language';
import { serviceName } from './names';
import { OutLink, Sources } from './sources';
import { Words } from './text';

const HELD: Record<Certification['status'], () => string> = {
  held: () => i18n.t('need.certificationHeld'),
  'per-vendor': () => i18n.t('need.certificationPerVendor'),
  'in-progress': () => i18n.t('need.certificationInProgress'),
};

/** Alternatives for a verdict. Nothing when there is none. @param day milliseconds since 1970: orders fairly. */
export function AlternativesSection({ verdict, day }: { verdict: Verdict; day: number }) {
  const { first, more } = alternatives(verdict, dayOf(day));
  if (first.length === 0) return null;
  return (
    <section aria-labelledby="alternatives">
      <h2 id="alternatives">
        <Icon name="compass" />
        {i18n.t('popup.alternatives')}
      </h2>
      <p class="soft">{i18n.t('popup.alternativesAbout')}</p>
      <ul class="cards">
        {first.map((suggestion) => (
          <Item key={suggestion.alternative.id} suggestion={suggestion} />
        ))}
      </ul>
      <p class="soft small">{i18n.t('alternatives.rotation')}</p>
      {more.length > 0 && (
        <Fold look="slim" summary={i18n.t('popup.alternativesMore', more.length)}>
          <ul class="cards">
            {more.map((suggestion) => (
              <Item key={suggestion.alternative.id} suggestion={suggestion} />
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

function Item({ suggestion: { alternative: it, forFindings, why } }: { suggestion: Suggestion }) {
  const from = [it.publisher, country(it.country)].filter(Boolean).join(' · ');
  return (
    <li class="card">
      <h3>{it.name}</h3>
      <p class="soft">
        <strong>
          <Words text={NEED_NAMES[why]} />
        </strong>
        {forFindings.length > 0 &&
          `, ${i18n.t('need.insteadOf', [list(forFindings.map(serviceName))])}`}
      </p>
      {it.staffOnly && <p class="tag">{i18n.t('alternatives.staffOnly')}</p>}
      {it.ownerFlag && (
        <p class="note">
          <Words text={it.ownerFlag} />
        </p>
      )}
      <p>
        <span class="soft">{pair(i18n.t('popup.caveats'), '')}</span>
        <Words text={it.caveats} />
      </p>
      <Fold look="slim" summary={from || i18n.t('popup.lawDetail')}>
        <dl>
          <dt>{i18n.t('popup.hosting')}</dt>
          <dd>
            <Words text={it.hosting} />
          </dd>
          {it.licence && (
            <>
              <dt>{i18n.t('popup.licence')}</dt>
              <dd>
                <Words text={it.licence} />
              </dd>
            </>
          )}
          {it.certifications?.map((certification) => (
            <Certified key={certification.label} certification={certification} />
          ))}
        </dl>
        <Sources sources={it.sources} />
      </Fold>
      <OutLink href={it.url} label={i18n.t('popup.website', [siteOf(it)])} />
    </li>
  );
}

/** What its link leads to: a practice without a publisher has no site of its own. */
function siteOf({ name, publisher, url }: Alternative): string {
  return publisher ? name : new URL(url).host;
}

function Certified({
  certification: { label, status, scope, date },
}: {
  certification: Certification;
}) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {HELD[status]()} ({date}). <Words text={scope} />
      </dd>
    </>
  );
}
