/** A report: what a person says of a site, and the facts they chose to send along. Plain data; schemas/report.json. */
import type { Certainty, Layer, Verdict, Via } from '../model';

/** What one wants to say. `answer`: the body itself replies. */
export const KINDS = ['missed', 'wrong', 'is-public', 'is-not', 'changed', 'answer'] as const;
export type Kind = (typeof KINDS)[number];

/** One proof, as far as the person lets it go: a host, or host and path. */
export interface ReportEvidence {
  via: Via;
  /** `host` or `host/path`; for a header `name: value`, for an address the address. */
  what: string;
}

export interface ReportFinding {
  service: string;
  layer: Layer;
  certainty: Certainty;
  evidence: ReportEvidence[];
}

export interface Report {
  vigie: 'report';
  v: 1;
  kind: Kind;
  /** The site's host; nothing more of the address unless `path` is there. */
  host: string;
  /** Path of the page, only at the person's wish; never query or fragment. */
  path?: string;
  /** Day of the observation, YYYY-MM-DD: the time of day says more about the person than about the site. */
  day: string;
  /** Version of Vigie. */
  version: string;
  /** Language of the text, two letters. */
  language: string;
  findings: ReportFinding[];
}

/** What the person chose to let out. */
export interface Choice {
  kind: Kind;
  /** `host`: the default. `path`: host and path of the page and of the evidence. */
  detail: 'host' | 'path';
  /** Keys of evidence lines ticked off; see {@link evidenceKey}. */
  without: ReadonlySet<string>;
  /** Only this finding, when the report started from it. */
  only?: string;
}

/** At most this many lines of evidence a finding. */
const MAX_EVIDENCE = 10;

/**
 * Makes a report from what is on screen. Nothing is added that the person cannot see in the text.
 * @param about host of a page without verdict, or the verdict.
 */
export function makeReport(
  about: { host: string } | { verdict: Verdict },
  choice: Choice,
  context: { version: string; language: string; now: number },
): Report {
  const verdict = 'verdict' in about ? about.verdict : null;
  const host = 'verdict' in about ? about.verdict.site.host : about.host;
  const path = verdict && choice.detail === 'path' ? new URL(verdict.page).pathname : undefined;
  return {
    vigie: 'report',
    v: 1,
    kind: choice.kind,
    host,
    ...(path ? { path } : {}),
    day: new Date(verdict?.at ?? context.now).toISOString().slice(0, 10),
    version: context.version,
    language: context.language,
    findings: verdict ? findingsOf(verdict, choice) : [],
  };
}

/** Names a line of evidence, so that it can be ticked off. */
export function evidenceKey(service: string, evidence: ReportEvidence): string {
  return `${service} ${evidence.via} ${evidence.what}`;
}

/** The findings and evidence lines a report would hold if nothing were ticked off. */
export function findingsOf(verdict: Verdict, choice: Choice): ReportFinding[] {
  return [...verdict.counted, ...verdict.others]
    .filter(({ service }) => !choice.only || service === choice.only)
    .map(({ service, layer, certainty, evidence }) => ({
      service,
      layer,
      certainty,
      evidence: distinct(evidence.map((o) => describe(o, choice.detail)))
        .filter((e) => !choice.without.has(evidenceKey(service, e)))
        .slice(0, MAX_EVIDENCE),
    }));
}

function describe(o: Verdict['counted'][number]['evidence'][number], detail: Choice['detail']): ReportEvidence {
  switch (o.via) {
    case 'header':
      return { via: o.via, what: `${o.name}: ${o.value}` };
    case 'address':
      return { via: o.via, what: o.ip };
    case 'dns':
      return { via: o.via, what: `${o.host} ${o.type} ${o.value}` };
    default:
      return { via: o.via, what: place(o.url, detail) };
  }
}

function place(url: string, detail: Choice['detail']): string {
  if (url.startsWith('mailto:')) return url;
  const { host, pathname } = new URL(url);
  return detail === 'path' && pathname !== '/' ? host + pathname : host;
}

function distinct(list: ReportEvidence[]): ReportEvidence[] {
  return [...new Map(list.map((e) => [`${e.via} ${e.what}`, e])).values()];
}
