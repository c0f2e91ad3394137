/** `engine mail`: one line of raw DNS records in, one verdict on a zone's mail out. */
import { mailVerdict, type MailVerdict } from '../../lib/mail/decide';
import { readMailLine } from './mail-line';

/** What one line gives. `certainty` and `gateway` are null where there is nothing to say. */
export interface MailLine {
  /** In lower-case ASCII. */
  domain: string;
  /** Plain name ("Microsoft", "OVHcloud"), `self-hosted`, or null: `kind` tells why nobody is named. */
  provider: string | null;
  certainty: MailVerdict['certainty'];
  services: string[];
  gateway: { name: string; country: string | null } | null;
  kind: MailVerdict['kind'];
  hybrid: boolean;
}

/**
 * Decides one line, of either form that ./mail-line.ts reads, as text or as the object it stands for.
 * @throws TypeError that says which field is wrong and what to write instead
 */
// oxlint-disable-next-line require-await -- every engine command answers with a promise
export async function mail(line: unknown): Promise<MailLine> {
  const { domain, evidence } = readMailLine(typeof line === 'string' ? parse(line) : line);
  const { provider, certainty, services, gateway, kind, hybrid } = mailVerdict(evidence);
  return {
    domain,
    provider,
    certainty,
    services,
    gateway: gateway && { name: gateway.name, country: gateway.country },
    kind,
    hybrid,
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new TypeError(
      'not JSON: write one object a line, like {"domain": "mairie.example", "mx": ["10 mx.mairie.example"]}',
    );
  }
}
