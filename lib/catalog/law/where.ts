/** Where a law applies, as lists of the country codes of `Site.country`, and to which sectors. */
import type { Sector } from '../../model';

/** France and the overseas regions where French and European Union law apply as in mainland France. */
export const FRANCE: readonly string[] = ['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'MF'];

const MEMBER_STATES =
  'AT BE BG HR CY CZ DK EE FI DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');

/** Member States of the European Union, with the French overseas regions. */
export const UNION: readonly string[] = [...MEMBER_STATES, ...FRANCE];

/** Where the GDPR applies: the Union, Iceland, Liechtenstein and Norway. Not the Union's own institutions. */
export const GDPR_AREA: readonly string[] = [...UNION, 'IS', 'LI', 'NO'];

/** The GDPR area and the institutions of the Union, which have their own regulation on the same model. */
export const GDPR_AREA_AND_INSTITUTIONS: readonly string[] = [...GDPR_AREA, 'EU'];

/** Sectors of public bodies under French law: not the European and international ones. */
export const FRENCH_BODIES: readonly Sector[] = [
  'state',
  'local',
  'school',
  'education',
  'higher-education',
  'research',
  'health',
  'social',
  'military',
];
