/**
 * The words of Vigie, as types. Every module speaks in these; docs/architecture.md tells how they flow.
 * Plain data only: whatever is here can be stored as JSON and sent as a message.
 */

/** What kind of body a site belongs to. `education` when the level (school, university) is not known. */
export type Sector =
  | 'state'
  | 'local'
  | 'education'
  | 'school'
  | 'higher-education'
  | 'research'
  | 'health'
  | 'social'
  | 'military'
  | 'european'
  | 'international'
  /** Only for a page examined once at the person's wish. */
  | 'unknown';

/** Private schools are in scope with status `private`; `unknown` is said, never guessed. */
export type Status = 'public' | 'private' | 'unknown';

/** Whose page it is. Only made for sites in scope: elsewhere there is `null`. */
export interface Site {
  /** Lower-case ASCII host, no trailing dot, no port. */
  host: string;
  /** Registrable domain (eTLD+1), or the host itself when it is a public suffix. */
  domain: string;
  sector: Sector;
  status: Status;
  /** ISO 3166-1 alpha-2 in upper case, `EU` for the European institutions, `ZZ` for other international bodies. */
  country: string;
  /** How it was recognised. */
  by: 'suffix' | 'list' | 'name' | 'page' | 'user';
  /** `probable`: shown as such, and the page itself is left untouched (no in-page badge). */
  certainty: 'certain' | 'probable';
  /** The rule, list entry or clue that decided, for the person who asks why. */
  rule: string;
  /** The body's own name ("Commune de Rennes"), where a rule or pack knows it. */
  name?: string;
}

/** How an observation was made. */
export type Via =
  | 'document'
  | 'redirect'
  | 'resource'
  | 'frame'
  | 'form'
  | 'link'
  | 'header'
  | 'address'
  | 'dns';

/** A URL seen on or around the page. `url` is origin and path only: never query, fragment or credentials. */
export interface UrlObservation {
  via: 'document' | 'redirect' | 'resource' | 'frame' | 'form' | 'link';
  /** http(s) origin + path; or `mailto:@domain` for a published mailbox (the local part is never kept). */
  url: string;
  /** Written in the page but not contacted: `data-src` frames, consent-gated scripts, preconnect. */
  pending?: true;
  /** Origin + path of the outermost third-party frame that made the request. */
  within?: string;
}

/** A response header of the main document. */
export interface HeaderObservation {
  via: 'header';
  url: string;
  /** Lower case. */
  name: string;
  value: string;
}

/** The address the browser reached for the main document. */
export interface AddressObservation {
  via: 'address';
  host: string;
  ip: string;
}

/** One DNS record of the site's zone. */
export interface DnsObservation {
  via: 'dns';
  /** Owner name asked for. */
  host: string;
  type: 'A' | 'AAAA' | 'CNAME' | 'MX' | 'NS' | 'TXT';
  /** Record data in presentation form, lower case but for TXT (`10 mx.example.fr` for MX). */
  value: string;
}

export type Observation = UrlObservation | HeaderObservation | AddressObservation | DnsObservation;

/** Where a service stands in what a site depends on. */
export type Layer = 'hosting' | 'mail' | 'workspace' | 'third-party';
export const LAYERS: readonly Layer[] = ['hosting', 'mail', 'workspace', 'third-party'];

/**
 * observed: data was exchanged, or the zone delegates. declared: the body itself hands people over.
 * mentioned: any other link; shown folded, never counted.
 */
export type Certainty = 'observed' | 'declared' | 'mentioned';

/**
 * content: mail, files, answers, identities. transit: the whole site passes through. metadata: every visitor's
 * address. on-click: only for who follows it. administrative: about the body, not its public.
 */
export type Exposure = 'content' | 'transit' | 'metadata' | 'on-click' | 'administrative';

/**
 * Who controls the service. `american`: a US company or its subsidiary. `sovereign-variant`: US software or a US
 * group under a European arrangement (Bleu, S3NS, AWS European Sovereign Cloud): own law card, never counted as
 * American. `mixed`: control or the path is shared or disputed, said as such, never counted.
 */
export type Control = 'american' | 'european' | 'sovereign-variant' | 'mixed' | 'other';

/** A service on one layer, with the observations that prove it. */
export interface Finding {
  /** Service id in lib/catalog/providers, e.g. `ms-forms`. */
  service: string;
  /** Provider id, e.g. `microsoft`. */
  provider: string;
  control: Control;
  layer: Layer;
  certainty: Certainty;
  exposure: Exposure;
  /** Tenants named by the evidence (`univpsl`): may be another body's, and views say so. */
  tenants: string[];
  /** What proves it, strongest first, capped (see lib/detect). */
  evidence: Observation[];
  /** How many observations there were before the cap. */
  total: number;
}

export type LayerState = 'not-examined' | 'nothing-observed' | 'observed';

/** Why a layer was not, or not wholly, examined. */
export type Gap =
  /** The mail check is opt-in and off. */
  | 'opt-in'
  /** The mail check is on, but not in private windows. */
  | 'private-window'
  /** The mail check is on, and nothing was asked about this site (yet). */
  | 'not-asked'
  /** The browser has no access to this site. */
  | 'no-access'
  /** The main document's answer was not seen (page was open before, came from a cache or a service worker). */
  | 'document-unseen'
  /** The way to the page was not wholly seen: redirects may be missing. */
  | 'redirects-unseen'
  /** Resources loaded before Vigie could look are missing. */
  | 'started-late'
  /** The page has not been parsed yet. */
  | 'loading'
  /** More was on the page than Vigie keeps; the first ones were examined. */
  | 'capped'
  /** The resolver did not answer, or not to everything. */
  | 'resolver-error'
  /** The mail goes to machines whose operator Vigie does not know. */
  | 'unknown-operator'
  /** The data table needed is not in this build. */
  | 'no-data'
  /** Switched off in the options or by policy. */
  | 'switched-off';

/** One layer of a verdict. */
export interface LayerVerdict {
  layer: Layer;
  state: LayerState;
  /** Why not examined, or what was left out when something was. Empty when the layer was wholly examined. */
  gaps: Gap[];
  /** Findings of this layer that count (American, observed or declared). */
  findings: Finding[];
}

/** Why a DNS question has no answer, in kinds a person can act on. */
export type DnsFault =
  /** The browser says it has no network. */
  | 'offline'
  /** No connection, a redirect, or a browser that blocks it: fetch does not tell which. */
  | 'unreachable'
  | 'timeout'
  /** The person or the page went away. */
  | 'aborted'
  /** The resolver declines: HTTP 4xx or REFUSED. */
  | 'refused'
  /** The resolver tried and failed: HTTP 5xx or SERVFAIL. */
  | 'server-failure'
  /** Something other than a DNS message came back: often a login page of the network, or a filter. */
  | 'wrong-type'
  | 'too-large'
  | 'truncated'
  | 'malformed'
  /** An answer to another question. */
  | 'wrong-question'
  /** The name or the resolver's URL cannot be asked. */
  | 'invalid';

/** What the mail check concluded about one zone, for the words beside the findings. */
export interface MailSummary {
  /** The zone whose mail it is about. */
  zone: string;
  /**
   * hosted: somebody holds the mailboxes. self-hosted: a machine under the body's own name takes the mail. null-mx: it
   * says that it takes none. no-mx: nothing says where mail goes. unknown: mail goes somewhere that we cannot name.
   * not-answered: the resolver did not tell.
   */
  kind: 'hosted' | 'self-hosted' | 'null-mx' | 'no-mx' | 'unknown' | 'not-answered';
  /** Plain name of who holds the mailboxes, for `hosted`. */
  provider: string | null;
  /** Of `provider`. */
  certainty: 'observed' | 'declared' | null;
  /** The filter that sees the mail first, and the country of its owner where known. */
  gateway: { name: string; company: string; country: string | null } | null;
  /** Records name more than one mail system: some mailboxes here, some there, or a move under way. */
  hybrid: boolean;
  /** What kept the resolver from answering all or part of the questions; the weightiest one. */
  fault?: DnsFault;
}

/** What was looked at, for the "what I looked at" line. */
export interface Examined {
  /** The main document's address and headers were seen. */
  document: boolean;
  /** Resource timing was read from the first entry on. */
  resources: boolean;
  /** Links, forms and frames were read after parsing. */
  content: boolean;
  /** DNS answers for the site's zone were had. */
  mail: boolean;
  /** Which resolver answered (id in lib/catalog/resolvers), and when. */
  mailAsked?: { resolver: string; at: number };
  counts: { resources: number; links: number; forms: number; frames: number };
  gaps: Partial<Record<Layer, Gap[]>>;
}

/** The one derived thing every view reads, so counts can never disagree. */
export interface Verdict {
  site: Site;
  /** Origin + path of the page. */
  page: string;
  /** When the last observation was taken in, milliseconds since 1970. */
  at: number;
  layers: Record<Layer, LayerVerdict>;
  /** American services observed or declared, one entry per service and layer, strongest first. */
  counted: Finding[];
  /** Links that prove nothing: folded, never counted. */
  mentioned: Finding[];
  /** European, sovereign-variant, mixed and other services, named but not counted. */
  others: Finding[];
  /** Distinct American services in `counted`. The number on every badge. */
  services: number;
  /** Distinct American provider ids, strongest first. */
  providers: string[];
  /** The page itself (hosting layer) goes through an American company. */
  itself: boolean;
  /** What the mail check concluded; absent when nothing was asked. */
  mail?: MailSummary;
  /** What the sentence says; see lib/verdict/sentence.ts. */
  summary: 'not-examined' | 'nothing-observed' | 'partly-nothing' | 'observed';
  examined: Examined;
}

/** A text in the languages it exists in; French and English always. */
export interface Text {
  fr: string;
  en: string;
  de?: string;
  it?: string;
  es?: string;
  nl?: string;
}

/** A dated source of a fact. `checkedOn` is an ISO date (YYYY-MM-DD). */
export interface Source {
  /** Title, reference or URL: enough to find it again. */
  source: string;
  url?: string;
  checkedOn: string;
}
