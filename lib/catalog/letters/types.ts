/** Shapes of the letters: who writes, what for, and what the law of the place says about it. */
import type { Sector, Source, Text } from '../../model';

/** Who writes. */
export const LETTER_ROLES = [
  'resident',
  'parent',
  'student',
  'staff',
  'dpo',
  'elected',
  'journalist',
] as const;
export type LetterRole = (typeof LETTER_ROLES)[number];

/** What for. */
export const LETTER_PURPOSES = ['privacy', 'documents', 'council', 'deputy', 'government'] as const;
export type LetterPurpose = (typeof LETTER_PURPOSES)[number];

/**
 * Whose rules apply. `gdpr`: a country of the European Economic Area without a file of its own. `other`: the rest,
 * where no law is named.
 */
export type Variant = 'fr' | 'be' | 'ch' | 'qc' | 'de' | 'eu' | 'gdpr' | 'other';

/** An official place to find an address or a procedure. */
export interface Directory {
  label: Text;
  url: string;
}

/** What changes from one country to the next. Only facts with a source. */
export interface Procedure {
  variant: Variant;
  /** How the questions on data are founded. For a person whose own data are concerned, and for anyone else. */
  privacy: { own: Text; anyone: Text };
  /** From where data would leave, as in “transferred outside the European Union”. */
  where: Text;
  /** Which rules the transfer question names, as the end of a sentence. */
  transfer: Text;
  /** How an impact assessment is called, with its article where the variant names one. */
  assessment: Text;
  /** Time limit for the answer on data, as a sentence; empty where none is stated. */
  privacyDelay: Text;
  /** How the request for documents is founded. */
  documents: Text;
  /** What follows without an answer: delays and who to turn to next. */
  documentsNext: Text;
  /** Who the letter to a member of parliament and to the government addresses. */
  deputy: Text;
  government: Text | null;
  /** A rule that binds this kind of public body, with the question it raises. */
  rules?: Partial<Record<Sector, Text>>;
  directories: Record<LetterPurpose, readonly Directory[]>;
  sources: readonly Source[];
}
