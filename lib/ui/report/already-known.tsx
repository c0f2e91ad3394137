/** What is already reported about this site, and what the body answered: seen before one writes the same again. */
import { i18n } from '#i18n';
import { KIND_TEXTS } from '../../catalog/report-texts';
import { knownReports } from '../../catalog/known-reports/known';
import { read } from '../language';
import { serviceName } from '../names';
import { date } from '../when';

/** Nothing when nothing is known. */
export function AlreadyKnown({ host }: { host: string }) {
  const known = knownReports(host);
  if (known.length === 0) return null;
  return (
    <section class="note" aria-labelledby="known">
      <h2 id="known">{i18n.t('report.known')}</h2>
      <ul>
        {known.map(({ kind, decided, state, services }) => (
          <li key={kind + state}>
            {read(KIND_TEXTS[kind].title).words}
            {services.length > 0 && ` (${services.map(serviceName).join(', ')})`} —{' '}
            {i18n.t(state === 'accepted' ? 'report.knownAccepted' : 'report.knownRefused', [
              date(decided),
            ])}
          </li>
        ))}
      </ul>
    </section>
  );
}
