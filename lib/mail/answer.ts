/** A zone's records → what the verdict of a site takes from them: findings, words, and what was left open. */
import type { Lookup } from '../detect/sightings';
import type { Gap } from '../model';
import type { MailAnswer } from '../verdict/from-page';
import { administrativeFindings } from './administrative';
import { mailVerdict, type MailVerdict } from './decide';
import { faultOf } from './fault';
import { mxNetworkFindings } from './mx-network';
import type { ZoneRecords } from './records';

/**
 * @param resolver id of who was asked, where the records do not tell
 * @param lookup whose network an address is in; without it a machine of the body's own name stays unnamed
 */
export function mailAnswer(records: ZoneRecords, resolver: string, lookup?: Lookup): MailAnswer {
  const verdict = mailVerdict(records);
  const fault = faultOf(records);
  const { kind, certainty, gateway, hybrid } = verdict;
  const error = kind === 'not-answered';
  return {
    findings: [
      ...verdict.findings,
      ...(lookup && isUnnamed(verdict)
        ? mxNetworkFindings(records.observations, records.zone, lookup)
        : []),
      ...administrativeFindings(records),
    ],
    summary: {
      zone: records.zone,
      kind,
      provider: kind === 'hosted' ? verdict.provider : null,
      certainty: kind === 'hosted' ? certainty : null,
      gateway: gateway && {
        name: gateway.name,
        company: gateway.company,
        country: gateway.country,
      },
      hybrid,
      ...(fault ? { fault } : {}),
    },
    asked: { resolver: records.resolver ?? resolver, at: records.at },
    error,
    gaps: gapsOf(error || records.state !== 'complete', kind),
  };
}

/** Is it worth reading the network table for these records? */
export function wantsNetworks(records: ZoneRecords): boolean {
  return isUnnamed(mailVerdict(records));
}

/** A filter that we know is named, whoever's machines it rents. */
function isUnnamed({ kind, gateway }: MailVerdict): boolean {
  return gateway === null && (kind === 'self-hosted' || kind === 'unknown');
}

function gapsOf(unanswered: boolean, kind: MailVerdict['kind']): Gap[] {
  return [
    ...(unanswered ? (['resolver-error'] as const) : []),
    ...(kind === 'unknown' ? (['unknown-operator'] as const) : []),
  ];
}
