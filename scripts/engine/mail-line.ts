/**
 * Reads a line of `engine mail`: a domain and its records, in one of two forms.
 * - `{domain, mx, spf, autodiscover, dkim, txt_verifications}`: short lists, as studies of many domains keep them;
 * - `{domain, zone?, observations, failures?}`: whole records, as `engine resolve` writes them.
 * What is wrong is said, never passed over: a record left out could turn a verdict into its opposite.
 */
import type { DnsObservation } from '../../lib/model';
import type { ZoneEvidence } from '../../lib/mail/records';
import { normalHost } from '../../lib/site/host';
import { isRecord, mxFailure, recordName, shown, strings } from './mail-fields';
import { mxValues } from './mail-mx';
import { ofRecords } from './mail-records';

/** No zone has as much; bounds, so that one hostile line cannot hold up the others. */
const MAX_RECORDS = 1000;
const MAX_CHARACTERS = 256 * 1024;

export interface ReadMailLine {
  domain: string;
  evidence: ZoneEvidence;
}

/** @throws TypeError that names the field and says what to write instead */
export function readMailLine(line: unknown): ReadMailLine {
  if (!isRecord(line)) throw new TypeError('a line is an object: {"domain": "mairie.example", …}');
  if (typeof line.domain !== 'string')
    throw new TypeError('a line needs a "domain", like "mairie.example"');
  const domain = normalHost(line.domain);
  if (!domain)
    throw new TypeError(
      `"domain" is a domain name, like "mairie.example", not ${shown(line.domain)}`,
    );
  const evidence =
    line.observations === undefined ? ofLists(line, domain) : ofRecords(line, domain);
  const { observations } = evidence;
  if (observations.length > MAX_RECORDS)
    throw new TypeError(`more than ${MAX_RECORDS} records: no zone has as many`);
  if (observations.reduce((sum, { value }) => sum + value.length, 0) > MAX_CHARACTERS)
    throw new TypeError(`records of more than ${MAX_CHARACTERS} characters: no zone has as much`);
  return { domain, evidence };
}

function ofLists(line: Record<string, unknown>, domain: string): ZoneEvidence {
  const observations: DnsObservation[] = [];
  const add = (label: string, type: DnsObservation['type'], value: string): void => {
    observations.push({ via: 'dns', host: label ? `${label}.${domain}` : domain, type, value });
  };
  for (const value of mxValues(line.mx)) add('', 'MX', value);
  for (const spf of strings(line.spf, 'spf')) add('', 'TXT', spf);
  const { autodiscover } = line;
  const cname = isRecord(autodiscover) ? autodiscover.autodiscover_cname : autodiscover;
  for (const name of strings(cname, 'autodiscover')) add('autodiscover', 'CNAME', recordName(name));
  const dkim = object(line.dkim, 'dkim', '{"selector1": "…"}');
  for (const selector of ['selector1', 'selector2']) {
    for (const name of strings(dkim[selector], `dkim.${selector}`))
      add(`${selector}._domainkey`, 'CNAME', recordName(name));
  }
  for (const key of strings(dkim.google, 'dkim.google')) {
    if (/\bp=/.test(key)) add('google._domainkey', 'TXT', key);
  }
  const proofs = object(line.txt_verifications, 'txt_verifications', '{"microsoft": "ms…"}');
  for (const proof of strings(proofs.microsoft, 'txt_verifications.microsoft'))
    add('', 'TXT', proof.startsWith('MS=') ? proof : `MS=${proof}`);
  // Without MX nobody knows whether there is none: an empty list says that there is none.
  const unasked = line.mx === undefined || line.mx === null;
  return { domain, zone: domain, observations, failures: unasked ? [mxFailure(domain)] : [] };
}

function object(value: unknown, field: string, like: string): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) throw new TypeError(`"${field}" is an object, like ${like}`);
  return value;
}
