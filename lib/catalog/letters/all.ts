/** Every procedure, gathered. A new country is added here. */
import { BELGIUM } from './belgium';
import { EUROPEAN_UNION } from './european-union';
import { FRANCE } from './france';
import { GDPR } from './gdpr';
import { GERMANY } from './germany';
import { OTHER } from './other';
import { QUEBEC } from './quebec';
import { SWITZERLAND } from './switzerland';
import type { Procedure, Variant } from './types';

export const PROCEDURES: Record<Variant, Procedure> = {
  fr: FRANCE,
  be: BELGIUM,
  ch: SWITZERLAND,
  qc: QUEBEC,
  de: GERMANY,
  eu: EUROPEAN_UNION,
  gdpr: GDPR,
  other: OTHER,
};
