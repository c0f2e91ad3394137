/** Findings and verdicts as plain text, for the clipboard. */
import { i18n } from '#i18n';
import { LAYERS, type Finding, type Observation, type Verdict } from '../model';
import { sentence } from '../verdict/sentence';
import { evidenceLine } from './evidence';
import { pair } from './language';
import { providerName, serviceName } from './names';
import { certaintyName, gapAbout, layerName } from './words';

/** One finding with all its evidence, ids included, so that another person can check it. */
export function findingText(finding: Finding, verdict: Verdict): string {
  const { service, provider, layer, certainty, exposure, tenants } = finding;
  return [
    `${serviceName(service)} (${providerName(provider)})`,
    `${service} · ${provider} · ${layer} · ${certainty} · ${exposure}`,
    ...(tenants.length > 0 ? [`tenant: ${tenants.join(', ')}`] : []),
    ...finding.evidence.map((seen) => `- ${lineOf(seen)}`),
    `${verdict.page} · ${new Date(verdict.at).toISOString()}`,
  ].join('\n');
}

/** The whole verdict in a few lines: the sentence, each layer, what was not examined. */
export function verdictText(verdict: Verdict): string {
  const lines = [verdict.site.name ?? verdict.site.host, verdict.page, sentence(verdict), ''];
  for (const layer of LAYERS) {
    const { state, findings, gaps } = verdict.layers[layer];
    lines.push(pair(layerName(layer), stateWords(state, findings)));
    for (const finding of findings) {
      lines.push(
        `  - ${serviceName(finding.service)} (${providerName(finding.provider)}), ${certaintyName(finding.certainty)}`,
      );
      const first = finding.evidence[0];
      if (first) lines.push(`    ${lineOf(first)}`);
    }
    for (const gap of gaps) lines.push(`  ${gapAbout(gap)}`);
  }
  lines.push('', i18n.t('verdict.exposure'));
  return lines.join('\n');
}

/** A layer's state in words: "Not examined", "3 services noted". */
export function stateWords(
  state: Verdict['layers']['mail']['state'],
  findings: readonly Finding[],
): string {
  switch (state) {
    case 'not-examined':
      return i18n.t('state.notExamined');
    case 'nothing-observed':
      return i18n.t('state.nothingObserved');
    case 'observed':
      return i18n.t('state.observed', new Set(findings.map((f) => f.service)).size);
  }
}

function lineOf(seen: Observation): string {
  const { how, what, note } = evidenceLine(seen);
  return pair(how, note ? `${what} (${note})` : what);
}
