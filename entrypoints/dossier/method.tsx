/** How it was found, and what the finding does not say. */
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { NETWORKS_ATTRIBUTION } from '../../lib/catalog/networks/attribution';
import type { Verdict } from '../../lib/model';
import { resolverName } from '../../lib/ui/mail/mail-words';
import { OutLink } from '../../lib/ui/sources';
import { dateTime } from '../../lib/ui/when';

export function Method({ verdict }: { verdict: Verdict }) {
  const byAddress = [...verdict.counted, ...verdict.others].some((f) =>
    f.evidence.some((o) => o.via === 'address'),
  );
  const { version } = browser.runtime.getManifest();
  const asked = verdict.examined.mailAsked;
  return (
    <section aria-labelledby="method">
      <h2 id="method">{i18n.t('dossier.method')}</h2>
      <ul class="plain">
        <li>
          {asked
            ? i18n.t('dossier.methodHowMail', [
                version,
                resolverName(asked.resolver),
                dateTime(asked.at),
              ])
            : i18n.t('dossier.methodHow', [version])}
        </li>
        <li>{i18n.t('dossier.methodPage')}</li>
        <li>{i18n.t('dossier.methodConsent')}</li>
        <li>{i18n.t('dossier.methodMail')}</li>
        <li>{i18n.t('verdict.exposure')}</li>
      </ul>
      {byAddress && (
        <p class="soft small">
          <OutLink href={NETWORKS_ATTRIBUTION.url} label={NETWORKS_ATTRIBUTION.text} />
        </p>
      )}
    </section>
  );
}
