/** Which variant of a letter a site calls for. */
import type { Site } from '../../model';
import type { Variant } from './types';

/** Countries of the European Economic Area, where the GDPR applies. */
const EEA: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(
    ' ',
  ),
);

/** Public bodies of Québec that are not under .qc.ca or .quebec. */
const QUEBEC_DOMAINS: ReadonlySet<string> = new Set(
  'quebec.ca montreal.ca revenuquebec.ca concordia.ca enap.ca etsmtl.ca hec.ca inrs.ca mcgill.ca polymtl.ca ulaval.ca umontreal.ca uqac.ca uqam.ca uqar.ca uqat.ca uqo.ca uqtr.ca uquebec.ca usherbrooke.ca'.split(
    ' ',
  ),
);

const OWN_VARIANT: Record<string, Variant> = { FR: 'fr', BE: 'be', CH: 'ch', DE: 'de', EU: 'eu' };

/** The variant whose rules apply to the body of this site; `other` when no law was checked for its country. */
export function variantOf(site: Site): Variant {
  const own = OWN_VARIANT[site.country];
  if (own) return own;
  if (EEA.has(site.country)) return 'gdpr';
  const inQuebec = /\.(?:qc\.ca|quebec)$/.test(site.host) || QUEBEC_DOMAINS.has(site.domain);
  return site.country === 'CA' && inQuebec ? 'qc' : 'other';
}
