/** DNS answers made by the library, as a resolver would send them. For tests and the long run only. */
import { type Answer as WireRecord, encode } from '@dnsquery/dns-packet';
import type { Question } from './records';

export interface MessageOptions {
  rcode?: number;
  truncated?: boolean;
  id?: number;
  authorities?: WireRecord[];
}

/** An answer to `question` with these records. */
export function answerMessage(
  question: Question,
  records: WireRecord[] = [],
  { rcode = 0, truncated = false, id = 0, authorities = [] }: MessageOptions = {},
): Uint8Array {
  // RD and RA set, as recursive resolvers do.
  const flags = 0x0180 | (truncated ? 0x0200 : 0) | rcode;
  return encode({
    type: 'response',
    id,
    flags,
    questions: [{ type: question.type, name: question.name }],
    answers: records,
    authorities,
  });
}
