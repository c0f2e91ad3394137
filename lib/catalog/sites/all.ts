import type { CountrySites } from '../types';
import { AT } from './at';
import { AT_COMMUNES } from './at-communes';
import { BE } from './be';
import { BE_BODIES } from './be-bodies';
import { BE_COMMUNES } from './be-communes';
import { CA } from './ca';
import { CA_BODIES } from './ca-bodies';
import { CH } from './ch';
import { CH_BODIES } from './ch-bodies';
import { CH_COMMUNES } from './ch-communes';
import { DE, DE_LOCAL } from './de';
import { DE_BODIES } from './de-bodies';
import { DE_TOWNS } from './de-towns';
import { EAST } from './east';
import { ES, ES_LOCAL } from './es';
import { EU, INTERNATIONAL } from './eu';
import { FR_ACADEMIES } from './fr/academies';
import { FR_AGENCIES } from './fr/agencies';
import { FR_COMMUNES } from './fr/communes';
import { FR_ENT } from './fr/ent';
import { FR_GRANDES_ECOLES } from './fr/grandes-ecoles';
import { FR_GROUPINGS } from './fr/groupings';
import { FR_HOSPITALS } from './fr/hospitals';
import { FR_OPERATORS } from './fr/operators';
import { FR_OVERSEAS } from './fr/overseas';
import { FR_REGIONS } from './fr/regions';
import { FR_RESEARCH } from './fr/research';
import { FR_SERVICES } from './fr/services';
import { FR_STATE } from './fr/state';
import { FR_UNIVERSITIES } from './fr/universities';
import { GB } from './gb';
import { IE } from './ie';
import { ISLANDS } from './islands';
import { IT } from './it';
import { IT_HEALTH } from './it-health';
import { LU, LU_BODIES } from './lu';
import { MC } from './mc';
import { NL } from './nl';
import { NORDIC } from './nordic';
import { PT } from './pt';

/** Europe and Canada: known in depth, and the host access asked at install. */
export const HOME_SITES: readonly CountrySites[] = [
  FR_STATE,
  FR_AGENCIES,
  FR_OPERATORS,
  FR_ACADEMIES,
  FR_ENT,
  FR_UNIVERSITIES,
  FR_GRANDES_ECOLES,
  FR_RESEARCH,
  FR_HOSPITALS,
  FR_REGIONS,
  FR_GROUPINGS,
  FR_SERVICES,
  FR_COMMUNES,
  FR_OVERSEAS,
  BE,
  BE_BODIES,
  BE_COMMUNES,
  CH,
  CH_BODIES,
  CH_COMMUNES,
  LU,
  LU_BODIES,
  MC,
  CA,
  CA_BODIES,
  EU,
  INTERNATIONAL,
  DE,
  DE_BODIES,
  DE_LOCAL,
  DE_TOWNS,
  AT,
  AT_COMMUNES,
  IT,
  IT_HEALTH,
  ES,
  ES_LOCAL,
  PT,
  NL,
  GB,
  IE,
  ...ISLANDS,
  ...NORDIC,
  ...EAST,
];
