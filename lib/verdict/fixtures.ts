/** Small builders of findings and verdicts for tests. Not part of the extension. */
import type { Examined, Finding, Site, Verdict } from '../model';
import { DEFAULTS } from '../state/defaults';
import { judge } from './verdict';

export const COMMUNE: Site = {
  host: 'www.mairie-exemple.fr',
  domain: 'mairie-exemple.fr',
  sector: 'local',
  status: 'public',
  country: 'FR',
  by: 'name',
  certainty: 'certain',
  rule: 'mairie-',
};

export const EXAMINED: Examined = {
  document: true,
  resources: true,
  content: true,
  mail: false,
  counts: { resources: 40, links: 120, forms: 1, frames: 0 },
  gaps: { mail: ['opt-in'] },
};

/** A finding; by default Microsoft Forms, declared by a link. */
export function makeFinding(change: Partial<Finding> = {}): Finding {
  return {
    service: 'ms-forms',
    provider: 'microsoft',
    control: 'american',
    layer: 'workspace',
    certainty: 'declared',
    exposure: 'content',
    tenants: [],
    evidence: [{ via: 'link', url: 'https://forms.office.com/e/abc' }],
    total: 1,
    ...change,
  };
}

/** A verdict from findings, as the product makes it. Time: 24 November 2026, 10:00 UTC. */
export function makeVerdict(
  findings: readonly Finding[] = [],
  site: Partial<Site> = {},
  examined: Partial<Examined> = {},
): Verdict {
  return judge({
    site: { ...COMMUNE, ...site },
    page: `https://${site.host ?? COMMUNE.host}/`,
    at: Date.UTC(2026, 10, 24, 10),
    findings,
    examined: { ...EXAMINED, ...examined },
    layers: DEFAULTS.layers,
  });
}
