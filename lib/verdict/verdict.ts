/**
 * Findings → verdict. The only place that decides what counts and what a layer's state is; every view reads its result.
 */
import {
  LAYERS,
  type Certainty,
  type Exposure,
  type Examined,
  type Finding,
  type Gap,
  type Layer,
  type LayerVerdict,
  type MailSummary,
  type Site,
  type Verdict,
} from '../model';

export interface Facts {
  site: Site;
  /** Origin + path. */
  page: string;
  /** Milliseconds since 1970. */
  at: number;
  findings: readonly Finding[];
  examined: Examined;
  /** What the mail check concluded, if anything was asked. */
  mail?: MailSummary;
  /** Layers switched off by the person are neither examined nor shown. */
  layers: Record<Layer, boolean>;
}

/** Judges. Pure: the same facts give the same verdict. */
export function judge(facts: Facts): Verdict {
  const { site, page, at, examined } = facts;
  const findings = facts.findings.filter((f) => facts.layers[f.layer]).sort(byStrength);
  const mentioned = findings.filter((f) => f.certainty === 'mentioned');
  const proved = findings.filter((f) => f.certainty !== 'mentioned');
  const counted = proved.filter((f) => f.control === 'american' && f.exposure !== 'administrative');
  const others = proved.filter((f) => !counted.includes(f));
  const layers = Object.fromEntries(
    LAYERS.map((layer) => [layer, judgeLayer(layer, facts, counted)]),
  ) as Record<Layer, LayerVerdict>;
  const states = LAYERS.filter((layer) => facts.layers[layer]).map((layer) => layers[layer]);
  return {
    site,
    page,
    at,
    layers,
    counted,
    mentioned,
    others,
    services: new Set(counted.map((f) => f.service)).size,
    providers: [...new Set(counted.map((f) => f.provider))],
    itself: layers.hosting.state === 'observed',
    ...(facts.mail && facts.layers.mail ? { mail: facts.mail } : {}),
    summary: summarise(states),
    examined,
  };
}

function judgeLayer(layer: Layer, facts: Facts, counted: readonly Finding[]): LayerVerdict {
  const findings = counted.filter((f) => f.layer === layer);
  if (!facts.layers[layer])
    return { layer, state: 'not-examined', gaps: ['switched-off'], findings: [] };
  const gaps = gapsOf(layer, facts.examined);
  if (findings.length > 0) return { layer, state: 'observed', gaps, findings };
  return {
    layer,
    state: isExamined(layer, facts.examined) ? 'nothing-observed' : 'not-examined',
    gaps,
    findings,
  };
}

/** What must have been looked at before a layer may be called empty. */
function isExamined(layer: Layer, examined: Examined): boolean {
  switch (layer) {
    case 'hosting':
      return examined.document;
    case 'mail':
      return examined.mail;
    case 'workspace':
      return examined.content;
    case 'third-party':
      return examined.resources && examined.content;
  }
}

function gapsOf(layer: Layer, examined: Examined): Gap[] {
  return [...new Set(examined.gaps[layer] ?? [])];
}

function summarise(states: readonly LayerVerdict[]): Verdict['summary'] {
  if (states.some((l) => l.state === 'observed')) return 'observed';
  const examined = states.filter((l) => l.state === 'nothing-observed');
  if (examined.length === 0) return 'not-examined';
  return states.every((l) => l.state === 'nothing-observed' && l.gaps.length === 0)
    ? 'nothing-observed'
    : 'partly-nothing';
}

const CERTAINTY: readonly Certainty[] = ['observed', 'declared', 'mentioned'];
const EXPOSURE: readonly Exposure[] = [
  'content',
  'transit',
  'metadata',
  'on-click',
  'administrative',
];

/** Strongest first: what takes people's content, then the whole site, then addresses; seen before said; more before less. */
function byStrength(a: Finding, b: Finding): number {
  return (
    CERTAINTY.indexOf(a.certainty) - CERTAINTY.indexOf(b.certainty) ||
    EXPOSURE.indexOf(a.exposure) - EXPOSURE.indexOf(b.exposure) ||
    b.total - a.total ||
    (a.service < b.service ? -1 : 1)
  );
}
