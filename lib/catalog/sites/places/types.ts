import type { Source } from '../../../model';

/** Languages in which a body is titled. */
export type PlaceLanguage = 'de' | 'fr' | 'it' | 'nl' | 'pt' | 'es' | 'ca';

/** Names of municipalities, typed where no package holds them all. */
export interface TypedNames {
  country: string;
  /** By the language of the administration: names between commas. */
  names: Partial<Record<PlaceLanguage, string>>;
  /** Unions of municipalities and districts, under their whole title. */
  unions?: string;
  sources: readonly Source[];
}
