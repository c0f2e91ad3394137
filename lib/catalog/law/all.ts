/** Every law card. To add one, write it in the file of its jurisdiction and see docs/law.md. */
import { canada } from './canada';
import { euCloud } from './eu-cloud';
import { euMicrosoft } from './eu-microsoft';
import { euPeople } from './eu-people';
import { euTradeSecrets } from './eu-trade-secrets';
import { euTransfers } from './eu-transfers';
import { european } from './european';
import { frCourts } from './fr-courts';
import { frEveryone } from './fr-everyone';
import { frHealth } from './fr-health';
import { frHigherEducation } from './fr-higher-education';
import { frLocal } from './fr-local';
import { frSchools } from './fr-schools';
import { frSren } from './fr-sren';
import { frState } from './fr-state';
import { germanSpeaking } from './german-speaking';
import { moves } from './moves';
import { nordicDutch } from './nordic-dutch';
import { sovereign } from './sovereign';
import { switzerland } from './switzerland';
import type { LawCard } from './types';
import { unitedKingdom } from './united-kingdom';
import { usAccess } from './us-access';
import { usSafeguards } from './us-safeguards';
import { usSanctions } from './us-sanctions';

/** In no particular order: `when.rank` decides. */
export const LAW_CARDS: readonly LawCard[] = [
  ...canada,
  ...euCloud,
  ...euMicrosoft,
  ...euPeople,
  ...euTradeSecrets,
  ...euTransfers,
  ...european,
  ...frCourts,
  ...frEveryone,
  ...frHealth,
  ...frHigherEducation,
  ...frLocal,
  ...frSchools,
  ...frSren,
  ...frState,
  ...germanSpeaking,
  ...moves,
  ...nordicDutch,
  ...sovereign,
  ...switzerland,
  ...unitedKingdom,
  ...usAccess,
  ...usSafeguards,
  ...usSanctions,
];
