/** What is named but not counted: European and other services, and links that prove nothing. */
import { i18n } from '#i18n';
import type { Finding, Verdict } from '../model';
import { FindingItem } from './finding-item';
import { Fold } from './fold';
import { list } from './language';
import { providerName, serviceName } from './names';
import { controlName, layerName } from './words';

/** European services by name (the good news), then the rest, folded. Nothing when there is none. */
export function NotCounted({ verdict }: { verdict: Verdict }) {
  const european = verdict.others.filter((f) => f.control === 'european');
  const others = verdict.others.filter((f) => f.control !== 'european');
  // What DNS tells of the body's housekeeping is no link: the mail row shows it.
  const mentioned = verdict.mentioned.filter((f) => f.exposure !== 'administrative');
  return (
    <>
      {european.length > 0 && (
        <Fold
          look="slim european"
          summary={pairOf(i18n.t('popup.european', count(european)), names(european))}
        >
          <Findings findings={european} verdict={verdict} />
        </Fold>
      )}
      {others.length > 0 && (
        <Fold look="slim" summary={pairOf(i18n.t('popup.others'), names(others))}>
          <Findings findings={others} verdict={verdict} />
        </Fold>
      )}
      {mentioned.length > 0 && (
        <Fold look="slim" summary={i18n.t('popup.mentioned', count(mentioned))}>
          <p class="soft">{i18n.t('popup.mentionedAbout')}</p>
          <Findings findings={mentioned} verdict={verdict} />
        </Fold>
      )}
    </>
  );
}

function Findings({ findings, verdict }: { findings: readonly Finding[]; verdict: Verdict }) {
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <FindingItem
          key={`${finding.layer} ${finding.service}`}
          finding={finding}
          verdict={verdict}
          kind={`${layerName(finding.layer)} · ${controlName(finding.control)}`}
        />
      ))}
    </ul>
  );
}

function pairOf(title: string, detail: string) {
  return (
    <>
      <strong>{title}</strong> <span class="soft">{detail}</span>
    </>
  );
}

function names(findings: readonly Finding[]): string {
  const all = findings.map((f) => {
    const [service, company] = [serviceName(f.service), providerName(f.provider)];
    return service.includes(company) ? service : `${service} (${company})`;
  });
  return list([...new Set(all)]);
}

function count(findings: readonly Finding[]): number {
  return new Set(findings.map((f) => f.service)).size;
}
