/** Shapes of the catalogue. Adding a provider, card, alternative or country means adding one object of these. */
import type { Control, Layer, Sector, Source, Status, Text } from '../model';

/**
 * What following or loading the service means.
 * user-data: people's content or identity goes there. visitor-leak: every visitor's address goes there at load.
 * hosting: serves whole sites. mail: carries mail. infrastructure: DNS and the like, administrative.
 * mention: a link to it proves nothing. ignore-link: legal and help pages, never evidence.
 * on-premises: runs on the body's own machines: negative evidence.
 */
export type Role =
  | 'user-data'
  | 'visitor-leak'
  | 'hosting'
  | 'mail'
  | 'infrastructure'
  | 'mention'
  | 'ignore-link'
  | 'on-premises';

/** A host suffix matched on label boundaries, optionally narrowed to path prefixes (any of them). */
export interface HostRule {
  suffix: string;
  /** Lower case, compared with the lower-cased path. */
  paths?: readonly string[];
  /** Only these exact hosts, not their subdomains. */
  exact?: true;
  /** Only hosts that match: for names with a region in the middle (`s3.eu-west-3.amazonaws.com`). */
  host?: RegExp;
}

/** A response header of the main document that only this service sends. */
export interface HeaderRule {
  /** Lower case. */
  name: string;
  /** Tested against the value; without it the name alone is proof. */
  value?: RegExp;
  /** Headers that must be there too, for a header that proves nothing alone. */
  with?: readonly HeaderRule[];
}

/** One product of a provider. */
export interface Service {
  id: string;
  name: string;
  category: string;
  layer: Layer;
  role: Role;
  /** Overrides the provider's control (sovereign variants, on-premises software). */
  control?: Control;
  hosts?: readonly HostRule[];
  headers?: readonly HeaderRule[];
  /** What the provider's own list of addresses calls it (`CloudFront`), for an address of the main document. */
  network?: readonly string[];
  /** Mail domains whose addresses are mailboxes of this service (`gmail.com`), label boundaries, for `mailto:`. */
  mailboxes?: readonly string[];
  /** Tested against host + path; the first capture group names the tenant. */
  tenant?: RegExp;
  /**
   * Which links count as declared: host + path of the link, host in lower case. Set where following the link hands
   * content or identity to the provider: a form to answer, a sign-in, a shared file, a meeting, a booking.
   * Absent: links are only mentioned.
   */
  linkCounts?: RegExp;
  note?: Text;
  sources: readonly Source[];
  /**
   * What this service must, and must not, be found for; run by one test. A URL, or `header:name: value` (several
   * headers of one answer separated by ` | `), or `mailto:@domain`.
   */
  examples: { hit: readonly string[]; miss: readonly string[] };
}

/** A company, who controls it, and its products. One file each. */
export interface Provider {
  id: string;
  name: string;
  /** Ultimate parent where it differs from the name. */
  parent?: string;
  control: Control;
  /** ISO country of control; two for `mixed`. */
  countries: readonly string[];
  /** Why, with date and source; what is disputed. */
  ownership: Source & { note?: Text };
  services: readonly Service[];
}

/** A suffix of public bodies' or schools' hosts. */
export interface SiteRule {
  suffix: string;
  sector: Sector;
  status: Status;
  name?: string;
}

/** One country's suffix rules; one file each in lib/catalog/sites. */
export interface CountrySites {
  country: string;
  rules: readonly SiteRule[];
  /** Suffixes that look public but are not, or that many share: never matched. */
  not?: readonly string[];
  /**
   * Left out of the host access asked at install: single bodies on ordinary domains, many of them. They are
   * recognised, and examined once the person grants all sites or clicks.
   */
  onRequest?: true;
  sources: readonly Source[];
}
