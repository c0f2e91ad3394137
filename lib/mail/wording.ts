/** Which text of the locale section `mail` says what: views only look it up. */
import type { DnsObservation } from '../model';
import type { DnsFault } from './records';

/** Text of `mail.proof` and its values, for a record shown as evidence. */
export interface Proof {
  text:
    | 'mx'
    | 'nullMx'
    | 'spf'
    | 'dkim'
    | 'googleKey'
    | 'autodiscover'
    | 'ns'
    | 'token'
    | 'alias'
    | 'address';
  values: string[];
}

/** How to say a record to a person. */
export function proofOf({ host, type, value }: DnsObservation): Proof {
  switch (type) {
    case 'MX': {
      const [preference = '', name = ''] = value.split(' ');
      return name === '.'
        ? { text: 'nullMx', values: [] }
        : { text: 'mx', values: [preference, name] };
    }
    case 'NS':
      return { text: 'ns', values: [value] };
    case 'TXT':
      if (host.startsWith('google._domainkey.')) return { text: 'googleKey', values: [] };
      return /^v=spf1/i.test(value)
        ? { text: 'spf', values: [value] }
        : { text: 'token', values: [] };
    case 'A':
    case 'AAAA':
      return { text: 'address', values: [host, value] };
    default:
      if (host.startsWith('autodiscover.')) return { text: 'autodiscover', values: [value] };
      if (host.includes('._domainkey.')) return { text: 'dkim', values: [value] };
      return { text: 'alias', values: [host, value] };
  }
}

/** Text of `mail.fault` for what went wrong. */
export function faultText(fault: DnsFault): FaultText {
  return FAULTS[fault];
}

type FaultText =
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'aborted'
  | 'refused'
  | 'serverFailure'
  | 'wrongType'
  | 'badAnswer'
  | 'invalid';

const FAULTS: Record<DnsFault, FaultText> = {
  offline: 'offline',
  unreachable: 'unreachable',
  timeout: 'timeout',
  aborted: 'aborted',
  refused: 'refused',
  'server-failure': 'serverFailure',
  'wrong-type': 'wrongType',
  'too-large': 'badAnswer',
  truncated: 'badAnswer',
  malformed: 'badAnswer',
  'wrong-question': 'badAnswer',
  invalid: 'invalid',
};
