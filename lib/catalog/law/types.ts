/**
 * The shape of a law card and of its condition. A card is data; what chooses it is lib/law/cards.ts.
 * How to write one: docs/law.md.
 */
import type { Control, Exposure, Layer, Sector, Source, Status, Text } from '../../model';

/** Whose text it is: ISO 3166-1 alpha-2, `EU`, `QC` for Québec, `INT` for international bodies. */
type Jurisdiction =
  | 'US'
  | 'EU'
  | 'FR'
  | 'DE'
  | 'AT'
  | 'NL'
  | 'DK'
  | 'CH'
  | 'GB'
  | 'CA'
  | 'QC'
  | 'INT';

/** A finding fits when it fits every field given; a field left out does not narrow. */
export interface FindingCondition {
  /** Default `american`. Every other control is looked for among the findings that are named but not counted. */
  control?: Control;
  providers?: readonly string[];
  services?: readonly string[];
  layers?: readonly Layer[];
  exposures?: readonly Exposure[];
}

/** A site fits when it fits every field given; a field left out does not narrow. */
export interface SiteCondition {
  countries?: readonly string[];
  sectors?: readonly Sector[];
  statuses?: readonly Status[];
  /** Host suffixes on label boundaries (`qc.ca`); any of them. */
  hosts?: readonly string[];
  /** Host suffixes that exclude the card. */
  notHosts?: readonly string[];
}

/** When a card is shown: the site fits, and at least one finding fits one of the conditions. */
export interface When {
  site?: SiteCondition;
  anyFinding: readonly FindingCondition[];
  /** Only when the verdict counts no American service at all. */
  noAmerican?: true;
  /** Only for findings that no other card speaks of (the general card of sovereign variants). */
  fallback?: true;
  /** Lower comes first. At most three cards with a rank under FOLD_FROM are shown first; see docs/law.md for the scale. */
  rank: number;
}

/** What a law, a ruling or an event means for what was found, with the other side. Lengths are tested. */
export interface LawCard {
  id: string;
  jurisdiction: Jurisdiction;
  title: Text;
  /** The citation, in the language of the text cited or in a neutral form. */
  reference: string;
  /** Date of the text or event, YYYY-MM-DD. */
  date: string;
  /** Where it stands. What is not known is said, with its date. */
  status: Text;
  /** Last date at which the status was known, YYYY-MM-DD. */
  statusOn: string;
  /** ≤ 90 characters. */
  badge: Text;
  /** ≤ 320 characters, plain words. */
  short: Text;
  /** ≤ 1,200 characters. */
  detail: Text;
  /** What the provider, a court or a regulator answers. */
  otherSide: Text;
  /** What it does not mean. */
  isNot: Text;
  /** Whom it binds. */
  binds: Text;
  bodyCanDo: Text;
  sources: readonly Source[];
  officialUrl?: string;
  /** Ids of the knowledge records whose facts are in this card. */
  records: readonly string[];
  when: When;
}
