/** `engine mail`: one line of raw DNS records in, one verdict on a zone's mail out. */
import { mailVerdict } from '../../lib/mail/decide';
import { plainName } from '../../lib/mail/names';
import type { DnsObservation } from '../../lib/model';

/** What one line gives. `certainty` and `gateway` are null where there is nothing to say. */
export interface MailLine {
  domain: string;
  /** Plain name ("Microsoft", "OVHcloud"), `self-hosted`, or null for unknown. */
  provider: string | null;
  certainty: 'observed' | 'declared' | null;
  services: string[];
  gateway: { name: string; country: string | null } | null;
}

/**
 * Decides one line: `{domain, mx, spf, autodiscover, dkim, txt_verifications}`; `mx` entries are `host` or
 * `preference host` (without a preference all count the same). Also takes `{domain, observations}` as `engine resolve`
 * writes them.
 * @throws TypeError when the line is not such an object
 */
export async function mail(line: unknown): Promise<MailLine> {
  const { domain, observations } = readLine(line);
  const { provider, certainty, services, gateway } = mailVerdict(observations);
  return {
    domain,
    provider,
    certainty,
    services,
    gateway: gateway && { name: gateway.name, country: gateway.country },
  };
}

/** The domain of a line, and its records as observations. */
function readLine(line: unknown): { domain: string; observations: DnsObservation[] } {
  if (!isRecord(line) || typeof line.domain !== 'string' || line.domain === '') {
    throw new TypeError('a line needs a "domain"');
  }
  const domain = plainName(line.domain);
  if (Array.isArray(line.observations)) {
    return { domain, observations: line.observations.filter(isObservation) };
  }
  if (line.mx !== undefined && line.mx !== null && !Array.isArray(line.mx)) {
    throw new TypeError('"mx" is a list of names');
  }
  const observations: DnsObservation[] = [];
  const add = (host: string, type: DnsObservation['type'], value: string): void => {
    observations.push({ via: 'dns', host, type, value });
  };
  for (const mx of strings(line.mx)) {
    const [first = '', second] = mx.trim().split(/\s+/);
    add(
      domain,
      'MX',
      second === undefined ? `0 ${plainName(first) || '.'}` : `${first} ${plainName(second)}`,
    );
  }
  for (const spf of strings(line.spf)) add(domain, 'TXT', spf);
  if (isRecord(line.autodiscover)) {
    for (const target of strings(line.autodiscover.autodiscover_cname)) {
      add(`autodiscover.${domain}`, 'CNAME', plainName(target));
    }
  }
  if (isRecord(line.dkim)) {
    for (const selector of ['selector1', 'selector2'] as const) {
      for (const target of strings(line.dkim[selector])) {
        add(`${selector}._domainkey.${domain}`, 'CNAME', plainName(target));
      }
    }
    for (const key of strings(line.dkim.google)) {
      if (/\bp=/.test(key)) add(`google._domainkey.${domain}`, 'TXT', key);
    }
  }
  return { domain, observations };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isObservation(value: unknown): value is DnsObservation {
  return (
    isRecord(value) &&
    value.via === 'dns' &&
    typeof value.host === 'string' &&
    typeof value.type === 'string' &&
    typeof value.value === 'string'
  );
}

/** The non-empty strings of a value that is a string, a list, or nothing. An empty MX name is the null MX. */
function strings(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((one): one is string => typeof one === 'string');
}
