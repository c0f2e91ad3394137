/** Whole records, as `engine resolve` writes them: `{domain, zone?, observations, failures?}`. */
import { isWithin } from '../../lib/mail/names';
import type { ZoneEvidence } from '../../lib/mail/records';
import type { DnsObservation } from '../../lib/model';
import { registrableDomain } from '../../lib/site/registrable-domain';
import { isRecord, mxFailure, recordName, shown } from './mail-fields';
import { mxValues } from './mail-mx';

const TYPES: ReadonlySet<string> = new Set(['A', 'AAAA', 'CNAME', 'MX', 'NS', 'TXT']);

/** @throws TypeError that names the field and says what to write instead */
export function ofRecords(line: Record<string, unknown>, domain: string): ZoneEvidence {
  if (!Array.isArray(line.observations))
    throw new TypeError('"observations" is a list, as `engine resolve` writes it');
  const observations = line.observations.flatMap(readRecord);
  const registrable = registrableDomain(domain);
  const zone = line.zone === undefined ? mailZone(observations, domain, registrable) : line.zone;
  if (typeof zone !== 'string' || !isWithin(domain, zone))
    throw new TypeError(`"zone" is the domain or one above it, not ${shown(zone)}`);
  const failed =
    Array.isArray(line.failures) && line.failures.some((one) => isMxFailure(one, zone));
  return { domain: registrable, zone, observations, failures: failed ? [mxFailure(zone)] : [] };
}

/** The most specific name with MX records, of the domain and those above it: another name's mail is not its own. */
function mailZone(
  observations: readonly DnsObservation[],
  domain: string,
  registrable: string,
): string {
  const owners = observations
    .filter(({ type }) => type === 'MX')
    .map(({ host }) => host)
    .filter((host) => isWithin(domain, host) && isWithin(host, registrable));
  return owners.sort((a, b) => b.length - a.length)[0] ?? domain;
}

/** Types that are not known say nothing about mail and are left out. */
function readRecord(record: unknown, at: number): DnsObservation[] {
  const field = `observations[${at}]`;
  if (
    !isRecord(record) ||
    typeof record.host !== 'string' ||
    typeof record.type !== 'string' ||
    typeof record.value !== 'string'
  )
    throw new TypeError(`${field} is a record: {"host": "…", "type": "MX", "value": "…"}`);
  const type = record.type.toUpperCase();
  if (!isType(type)) return [];
  const values =
    type === 'MX'
      ? mxValues(record.value, `${field}.value`)
      : [type === 'TXT' ? record.value : recordName(record.value)];
  return values.map((value) => ({
    via: 'dns',
    host: recordName(record.host as string),
    type,
    value,
  }));
}

function isType(type: string): type is DnsObservation['type'] {
  return TYPES.has(type);
}

function isMxFailure(failure: unknown, zone: string): boolean {
  if (!isRecord(failure) || !isRecord(failure.question)) return false;
  return failure.question.type === 'MX' && failure.question.name === zone;
}
