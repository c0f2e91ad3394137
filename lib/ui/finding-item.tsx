/** One service found: who runs it, how sure, what it may receive, and the evidence. */
import { i18n } from '#i18n';
import type { Finding, Verdict } from '../model';
import { CopyButton } from './copy-button';
import { evidenceLine } from './evidence';
import { Fold } from './fold';
import { findingText } from './finding-text';
import { pair } from './language';
import { provider, providerName, serviceName } from './names';
import { WrongFinding } from './report/report-finding';
import { dateTime } from './when';
import { certaintyAbout, certaintyName, exposureAbout } from './words';

/** How many rows of evidence are shown before the rest is folded. */
const SHOWN = 3;

interface FindingProps {
  finding: Finding;
  verdict: Verdict;
  /** Said before the operator, where the heading above does not tell: layer and control. */
  kind?: string;
}

/** A service with its evidence, in a list item. */
export function FindingItem({ finding, verdict, kind }: FindingProps) {
  const { evidence, certainty, service } = finding;
  const parent = provider(finding.provider)?.parent;
  const rest = evidence.slice(SHOWN);
  // Records of the body's housekeeping are no mere links: their own heading says what they are.
  const sure = finding.exposure !== 'administrative';
  return (
    <li class="finding">
      <h4>
        {serviceName(service)}{' '}
        {sure && <span class={`tag tag-${certainty}`}>{certaintyName(certainty)}</span>}
      </h4>
      {kind && <p class="soft">{kind}</p>}
      <p class="soft">
        {i18n.t('popup.operator', [providerName(finding.provider)])}
        {parent && ` (${i18n.t('popup.parent', [parent])})`}
        {'. '}
        {exposureAbout(finding.exposure)}
      </p>
      {finding.tenants.map((tenant) => (
        <p class="note" key={tenant}>
          {i18n.t('popup.tenant', [tenant])}
        </p>
      ))}
      <Evidence seen={evidence.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <Fold look="slim" summary={i18n.t('popup.moreEvidence', rest.length)}>
          <Evidence seen={rest} />
        </Fold>
      )}
      <Fold look="slim" summary={i18n.t('popup.technical')}>
        <pre class="technical">{findingText(finding, verdict)}</pre>
        <CopyButton
          text={() => findingText(finding, verdict)}
          label={i18n.t('popup.copy')}
          name={i18n.t('popup.copyEvidence', [serviceName(service)])}
        />
        {sure && <p class="soft">{pair(certaintyName(certainty), certaintyAbout(certainty))}.</p>}
      </Fold>
      <WrongFinding service={service} />
      <p class="seen">{i18n.t('popup.seenOn', [verdict.site.host, dateTime(verdict.at)])}</p>
    </li>
  );
}

function Evidence({ seen }: { seen: Finding['evidence'] }) {
  return (
    <ul class="evidence">
      {seen.map((observation) => {
        const { how, what, note, plain } = evidenceLine(observation);
        return (
          <li key={`${how} ${what} ${note}`}>
            {plain ?? (
              <>
                <span class="how">{how}</span> <code>{what}</code>
              </>
            )}
            {note && <span class="soft"> ({note})</span>}
          </li>
        );
      })}
    </ul>
  );
}
