/** A verdict as files for citing: JSON with stable ids (schemas/dossier.json), CSV of the evidence. Pure. */
import {
  LAYERS,
  type Finding,
  type LayerState,
  type Gap,
  type Observation,
  type Verdict,
} from '../model';
import { cleanLine } from './clean';

/** What a dossier file holds; schemas/dossier.json describes it. */
export interface DossierFile {
  vigie: 'dossier';
  v: 1;
  version: string;
  /** ISO 8601, UTC. */
  at: string;
  page: string;
  site: Verdict['site'];
  sentence: string;
  summary: Verdict['summary'];
  layers: Record<string, { state: LayerState; gaps: Gap[] }>;
  counts: Verdict['examined']['counts'];
  findings: (Finding & {
    id: string;
    serviceName: string;
    providerName: string;
    counted: boolean;
  })[];
  lawCards: string[];
  alternatives: string[];
}

export interface DossierContext {
  version: string;
  sentence: string;
  serviceName: (id: string) => string;
  providerName: (id: string) => string;
  lawCards: readonly string[];
  alternatives: readonly string[];
}

/** The file's content. Ids are `service/layer`: the same finding keeps its id from one dossier to the next. */
export function dossierFile(verdict: Verdict, context: DossierContext): DossierFile {
  const { site, page, at, summary, layers, examined } = verdict;
  return {
    vigie: 'dossier',
    v: 1,
    version: context.version,
    at: new Date(at).toISOString(),
    page,
    site,
    sentence: context.sentence,
    summary,
    layers: Object.fromEntries(
      LAYERS.map((layer) => [layer, { state: layers[layer].state, gaps: layers[layer].gaps }]),
    ),
    counts: examined.counts,
    findings: allFindings(verdict).map((finding) => ({
      id: `${finding.service}/${finding.layer}`,
      serviceName: context.serviceName(finding.service),
      providerName: context.providerName(finding.provider),
      counted: verdict.counted.includes(finding),
      ...finding,
    })),
    lawCards: [...context.lawCards],
    alternatives: [...context.alternatives],
  };
}

const COLUMNS = [
  'site',
  'page',
  'at',
  'service',
  'provider',
  'control',
  'layer',
  'certainty',
  'exposure',
  'counted',
  'via',
  'evidence',
];

/** One line of evidence a row, RFC 4180, with a header row. */
export function evidenceCsv(verdict: Verdict): string {
  const at = new Date(verdict.at).toISOString();
  const rows = allFindings(verdict).flatMap((f) =>
    f.evidence.map((o) => [
      verdict.site.host,
      verdict.page,
      at,
      f.service,
      f.provider,
      f.control,
      f.layer,
      f.certainty,
      f.exposure,
      verdict.counted.includes(f) ? 'yes' : 'no',
      o.via,
      proof(o),
    ]),
  );
  return [COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function allFindings(verdict: Verdict): Finding[] {
  return [...verdict.counted, ...verdict.others, ...verdict.mentioned];
}

function proof(o: Observation): string {
  switch (o.via) {
    case 'header':
      return `${o.name}: ${o.value}`;
    case 'address':
      return o.ip;
    case 'dns':
      return `${o.host} ${o.type} ${o.value}`;
    default:
      return o.url;
  }
}

/** A spreadsheet must not take page-made text for a formula. */
function cell(value: string): string {
  const line = cleanLine(value, 600);
  const safe = /^[=+\-@\t]/.test(line) ? `'${line}` : line;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
