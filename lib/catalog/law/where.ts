/** Where a law applies, as lists of the country codes of `Site.country`. */

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
