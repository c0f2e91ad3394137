/** A page's record → verdict: gathers every observation, says what was examined and what was not, and judges. */
import { isCorrected } from '../catalog/corrections/corrections';
import { detect } from '../detect/detect';
import type { Lookup } from '../detect/sightings';
import type { Examined, Finding, Gap, MailSummary, Observation, Verdict } from '../model';
import type { Settings } from '../state/defaults';
import type { PageRecord } from '../state/tab-record';
import { judge } from './verdict';

/** What the mail check brought for the site's zone, if it was made. */
export interface MailAnswer {
  findings: readonly Finding[];
  summary: MailSummary;
  /** Resolver id, and when it answered. */
  asked: { resolver: string; at: number };
  /** The questions that decide were not answered: the layer was not examined. */
  error: boolean;
  /** What was left open though the layer was examined. */
  gaps: Gap[];
}

/**
 * Judges a page.
 * @param mail what the mail check brought, or why nothing was asked.
 * @param lookup judges addresses; without it an address says nothing.
 */
export function verdictOf(
  page: PageRecord,
  settings: Pick<Settings, 'layers'>,
  mail: MailAnswer | Gap,
  lookup?: Lookup,
): Verdict {
  const answer = typeof mail === 'string' ? null : mail;
  const findings = [
    ...detect(observationsOf(page), page.site, lookup),
    ...(answer?.findings ?? []),
  ].filter(({ service }) => !isCorrected(page.site.host, service));
  return judge({
    site: page.site,
    page: page.url,
    at: page.at,
    findings,
    examined: examinedOf(page, mail),
    ...(answer ? { mail: answer.summary } : {}),
    layers: settings.layers,
  });
}

function observationsOf(page: PageRecord): Observation[] {
  const { navigation } = page;
  const all: Observation[] = [...page.observations, { via: 'document', url: page.url }];
  if (navigation && !page.serviceWorker) {
    all.push(...navigation.redirects, ...navigation.headers);
    if (navigation.ip) all.push({ via: 'address', host: page.site.host, ip: navigation.ip });
  }
  if (page.canonicalName)
    all.push({ via: 'dns', host: page.site.host, type: 'CNAME', value: page.canonicalName });
  return all;
}

function examinedOf(page: PageRecord, mail: MailAnswer | Gap): Examined {
  const document = page.navigation !== null && !page.serviceWorker;
  // A redirect can prove any layer: a sign-in is passed on the way to the page.
  const way: Gap[] = document && !page.navigation?.partly ? [] : ['redirects-unseen'];
  const loading: Gap[] = page.stage === 'parsed' ? [] : ['loading'];
  const capped: Gap[] = page.capped ? ['capped'] : [];
  return {
    document,
    resources: page.stage !== 'hello',
    content: page.stage === 'parsed',
    ...(typeof mail === 'string' ? { mail: false } : { mail: !mail.error, mailAsked: mail.asked }),
    counts: page.counts,
    gaps: {
      hosting: document ? way : ['document-unseen'],
      mail: typeof mail === 'string' ? [mail] : mail.gaps,
      workspace: [...way, ...loading, ...capped],
      'third-party': [
        ...way,
        ...loading,
        ...capped,
        ...(page.fromStart ? [] : (['started-late'] as const)),
      ],
    },
  };
}
