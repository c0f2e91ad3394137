/** Shapes of the mail catalogue: who holds mailboxes, who filters mail, who answers for a zone. */
import type { Control, Source, Text } from '../../model';

/**
 * A service met in DNS records. Names are patterns matched from the right on whole labels; `*` inside a label stands
 * for any characters of that one label (`inbound-smtp.*.amazonaws.com`, `awsdns-*.com`).
 */
export interface MailParty {
  /** Service id; the same as in lib/catalog/providers where the service is there too. */
  id: string;
  /** Product ("Exchange Online"). */
  name: string;
  /** Provider id, the same as in lib/catalog/providers where it is there. */
  provider: string;
  /** Plain name of the company or body. */
  company: string;
  control: Control;
  /** ISO countries of control: the owner's where it is known, two when it is shared or disputed. */
  countries: readonly string[];
  /** Names that receive mail. */
  mx?: readonly string[];
  /** Names of `include:` and `redirect=` in SPF. Hints only, never enough alone. */
  spf?: readonly string[];
  /** Targets of the `autodiscover` name. */
  autodiscover?: readonly string[];
  /** Targets of the DKIM names `selector1` and `selector2`. */
  dkim?: readonly string[];
  /** Name servers. */
  ns?: readonly string[];
  note?: Text;
  sources: readonly Source[];
}
