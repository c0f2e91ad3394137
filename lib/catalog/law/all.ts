/** Every law card. To add one, write it in the file of its jurisdiction and see docs/law.md. */
import { euCloud } from './eu-cloud';
import { euMicrosoft } from './eu-microsoft';
import { euPeople } from './eu-people';
import { euTransfers } from './eu-transfers';
import { frEducation } from './fr-education';
import { frEveryone } from './fr-everyone';
import { frState } from './fr-state';
import { germanSpeaking } from './german-speaking';
import { moves } from './moves';
import { nordicDutch } from './nordic-dutch';
import { outsideUnion } from './outside-union';
import { sovereign } from './sovereign';
import type { LawCard } from './types';
import { usAccess } from './us-access';
import { usSafeguards } from './us-safeguards';
import { usSanctions } from './us-sanctions';

/** In no particular order: `when.rank` decides. */
export const LAW_CARDS: readonly LawCard[] = [
  ...usAccess,
  ...usSafeguards,
  ...usSanctions,
  ...euTransfers,
  ...euPeople,
  ...euMicrosoft,
  ...euCloud,
  ...sovereign,
  ...frState,
  ...frEducation,
  ...frEveryone,
  ...moves,
  ...germanSpeaking,
  ...nordicDutch,
  ...outsideUnion,
];
