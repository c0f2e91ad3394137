/** `engine pages`: a captured page a line → whose site it is and what it depends on. */
import { findProvider } from '../../lib/catalog/providers/find';
import { detect } from '../../lib/detect/detect';
import type { Finding, Observation } from '../../lib/model';
import type { Knowledge } from '../../lib/site/classify';
import { normalHost } from '../../lib/site/host';
import { registrableDomain } from '../../lib/site/registrable-domain';
import { classifyReported } from '../../lib/site/reported';
import { readCapturedPage } from './pages-input';
import { observationsOf } from './pages-observations';
import { loadKnowledge } from './sites';

let knowledge: Knowledge | undefined;

/**
 * Judges one page.
 * @param line a parsed line, see readCapturedPage for its forms
 * @returns `{url, site, findings}`: `us` only for companies under American control, `findings` with the merely
 *   mentioned ones too
 * @throws Error that says what is wrong with the line
 */
// oxlint-disable-next-line require-await -- every engine command answers with a promise
export async function pages(line: unknown): Promise<object> {
  const captured = readCapturedPage(line);
  const host = normalHost(captured.finalUrl);
  if (!host) throw new Error('url has no usable host');
  knowledge ??= loadKnowledge();
  const site = classifyReported(host, knowledge);
  const page = { host, domain: site?.domain ?? registrableDomain(host) };
  return {
    url: captured.url,
    site: {
      ...page,
      inScope: site !== null,
      sector: site?.sector ?? null,
      status: site?.status ?? null,
      country: site?.country ?? null,
      by: site?.by ?? null,
      certainty: site?.certainty ?? null,
    },
    findings: detect(observationsOf(captured, page), page).map(show),
  };
}

function show(finding: Finding): object {
  const { service, provider, control, layer, certainty, exposure, tenants, evidence } = finding;
  return {
    service,
    provider: findProvider(provider)?.name ?? provider,
    us: control === 'american',
    layer,
    certainty,
    exposure,
    tenants,
    evidence: evidence.map(showEvidence),
  };
}

function showEvidence(seen: Observation): Record<string, string> {
  switch (seen.via) {
    case 'header':
      return { url: seen.url, via: 'header', header: `${seen.name}: ${seen.value.slice(0, 200)}` };
    case 'address':
      return { url: seen.host, via: 'address', address: seen.ip };
    case 'dns':
      return { url: seen.host, via: 'dns', record: `${seen.type} ${seen.value}` };
    default:
      return { url: seen.url, via: seen.via };
  }
}
