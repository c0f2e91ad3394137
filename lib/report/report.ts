/** A report: what a person says of a site, and the facts they chose to send along. Plain data; schemas/report.json. */
import type { Certainty, Layer, Observation, Verdict, Via } from '../model';
import { cleanLine } from './clean';

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

/** As many as schemas/report.json takes; the strongest come first. */
const MAX_FINDINGS = 100;
const MAX_EVIDENCE = 10;
const MAX_PATH = 300;
const MAX_WHAT = 600;

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
  const path =
    verdict && choice.detail === 'path'
      ? new URL(verdict.page).pathname.slice(0, MAX_PATH)
      : undefined;
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

/** The findings and evidence lines that a report holds. Mere links are in it only when it is about one of them. */
export function findingsOf(verdict: Verdict, choice: Choice): ReportFinding[] {
  const { only, without, detail } = choice;
  const all = only
    ? [...verdict.counted, ...verdict.others, ...verdict.mentioned].filter(
        (f) => f.service === only,
      )
    : [...verdict.counted, ...verdict.others];
  return all.slice(0, MAX_FINDINGS).map(({ service, layer, certainty, evidence }) => ({
    service,
    layer,
    certainty,
    evidence: distinct(evidence.map((o) => ({ via: o.via, what: what(o, detail) })))
      .filter((e) => !without.has(evidenceKey(service, e)))
      .slice(0, MAX_EVIDENCE),
  }));
}

/** One line, without hidden characters: words and block then say the same. */
function what(o: Observation, detail: Choice['detail']): string {
  switch (o.via) {
    case 'header':
      return cleanLine(`${o.name}: ${o.value}`, MAX_WHAT);
    case 'address':
      return cleanLine(o.ip, MAX_WHAT);
    case 'dns':
      return cleanLine(`${o.host} ${o.type} ${o.value}`, MAX_WHAT);
    default:
      return cleanLine(place(o.url, detail), MAX_WHAT);
  }
}

function place(url: string, detail: Choice['detail']): string {
  if (url.startsWith('mailto:') || !URL.canParse(url)) return url;
  const { host, pathname } = new URL(url);
  return detail === 'path' && pathname !== '/' ? host + pathname : host;
}

function distinct(list: ReportEvidence[]): ReportEvidence[] {
  return [...new Map(list.map((e) => [`${e.via} ${e.what}`, e])).values()];
}
