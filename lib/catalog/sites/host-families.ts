/** Hosts recognised by their shape: families that follow a national convention, each measured (see the comments). */
import type { Sector, Status } from '../../model';

/** A family of hosts. */
export interface HostFamily {
  pattern: RegExp;
  /** Cheap test before the pattern: the host must end so. */
  end: string;
  sector: Sector;
  status: Status;
  /** Empty: the ending's own. */
  country: string;
  certainty: 'certain' | 'probable';
  rule: string;
}

/** Province codes and names that the Italian registry keeps as second-level domains (also in the Public Suffix List). */
const IT_CODES =
  'a[glnopqrtv]|b[aginlorstz]|c[abehilnorstz]|en|f[cegimr]|g[eor]|im|is|kr|l[ceiotu]|m[beinost]|na|no|nu|o[rt]|p[acdegiorntuvz]|r[aceginmo]|s[aiopsruv]|t[aenoprsv]|ud|v[abceirstv]';
const IT_NAMES =
  'agrigento|alessandria|ancona|aosta|arezzo|ascoli-piceno|ascolipiceno|asti|avellino|bari|belluno|benevento|bergamo|biella|bologna|bolzano|bozen|brescia|brindisi|cagliari|caltanissetta|campobasso|caserta|catania|catanzaro|chieti|como|cosenza|cremona|crotone|cuneo|enna|fermo|ferrara|firenze|foggia|forli-cesena|frosinone|genova|gorizia|grosseto|imperia|isernia|la-spezia|laspezia|laquila|latina|lecce|lecco|livorno|lodi|lucca|macerata|mantova|massa-carrara|massacarrara|matera|messina|milano|modena|monza|monzabrianza|napoli|novara|nuoro|oristano|padova|palermo|parma|pavia|perugia|pesaro-urbino|pesarourbino|pescara|piacenza|pisa|pistoia|pordenone|potenza|prato|ragusa|ravenna|reggio-calabria|reggiocalabria|reggio-emilia|reggioemilia|rieti|rimini|roma|rovigo|salerno|sassari|savona|siena|siracusa|sondrio|taranto|teramo|terni|torino|trapani|trento|treviso|trieste|udine|varese|venezia|verbania|vercelli|verona|vibo-valentia|vibovalentia|vicenza|viterbo';

/** What follows a probable family's prefix when it is no place: papers, shops, firms, churches, guides. */
export const NO_PLACE =
  /(?:zeitung|anzeiger|kurier|nachrichten|blatt|bote|presse|magazin|news|blog|portal|finder|tipp|info|jobs?|shop|immobilien|apotheke|hotel|verband|verein|kirche|gottes|christi|bund|formation|conseil|conseils|consulting|avocats?|immobilier|editions?|reussite|prepa|soutien)\.[a-z]+$/;

/**
 * Italy's registry keeps `comune.NAME.XX.it`, `provincia.XX.it` and the like for the bodies themselves. Pronote and
 * e-sidoc hosts carry a school's UAI code (seven digits and a letter): any school, public or private.
 */
export const HOST_FAMILIES: readonly HostFamily[] = [
  {
    pattern: new RegExp(
      `(?:^|\\.)(?:(?:comune|gemeinde|commune)\\.[a-z0-9-]+\\.(?:${IT_CODES}|${IT_NAMES})|(?:comune|provincia|cittametropolitana|citta-metropolitana)\\.(?:${IT_CODES}|${IT_NAMES}))\\.it$`,
    ),
    end: '.it',
    sector: 'local',
    status: 'public',
    country: 'IT',
    certainty: 'certain',
    rule: 'comune.NAME.XX.it, provincia.XX.it',
  },
  {
    pattern: /^\d{7}[a-z]\.(?:index-education\.net|esidoc\.fr)$/,
    end: '',
    sector: 'school',
    status: 'unknown',
    country: 'FR',
    certainty: 'certain',
    rule: 'UAI.index-education.net, UAI.esidoc.fr',
  },
  {
    pattern: /^(?:www\.)?(?:cdg|sdis|mdph|cma|c[dg])(?:0[1-9]|[1-8]\d|9[0-5]|2[ab]|97[1-6])\.fr$/,
    end: '.fr',
    sector: 'local',
    status: 'public',
    country: 'FR',
    certainty: 'probable',
    rule: 'cdg/sdis/mdph/cma/cd + département',
  },
  {
    pattern: /(?:^|\.)(?:lycee-?|clg-|erea-|greta-)[a-z0-9-]{4,}\.fr$/,
    end: '.fr',
    sector: 'school',
    status: 'unknown',
    country: 'FR',
    certainty: 'probable',
    rule: 'lycee/clg/erea/greta + name',
  },
  {
    pattern: /(?:^|\.)(?:iut|inspe|ensa|ensad|cnam)-[a-z0-9-]{3,}\.fr$/,
    end: '.fr',
    sector: 'higher-education',
    status: 'public',
    country: 'FR',
    certainty: 'probable',
    rule: 'iut/inspe/ensa/ensad/cnam + name',
  },
  {
    pattern: /(?:^|\.)(?:epsm|ght|chs|ehpad-ch)-[a-z0-9-]{3,}\.fr$/,
    end: '.fr',
    sector: 'health',
    status: 'public',
    country: 'FR',
    certainty: 'probable',
    rule: 'epsm/ght/chs + name',
  },
  {
    pattern: /(?:^|\.)(?:creps|sdis|mdph|cdg)-[a-z0-9-]{3,}\.fr$/,
    end: '.fr',
    sector: 'local',
    status: 'public',
    country: 'FR',
    certainty: 'probable',
    rule: 'creps/sdis/mdph/cdg + name',
  },
  // Conventions of town halls, each measured on 2026-11-24: hosts of municipalities that follow it in the lists at hand,
  // and hits among 21,731 other hosts named in npm packages. "stadt-" is not one: stadt-bremerhaven.de is a magazine.
  {
    // 670 / 0
    pattern: /(?:^|\.)(?:verbands|samt)?gemeinde-?[a-z0-9-]{3,}\.(?:de|at|ch)$/,
    end: '',
    sector: 'local',
    status: 'public',
    country: '',
    certainty: 'probable',
    rule: 'gemeinde + name',
  },
  {
    // 286 / 1, a true one
    pattern:
      /(?:^|\.)(?:amt-|markt-|landkreis-?|kreis-|vgem-|verwaltungsgemeinschaft-)[a-z0-9-]{4,}\.de$/,
    end: '.de',
    sector: 'local',
    status: 'public',
    country: 'DE',
    certainty: 'probable',
    rule: 'amt/markt/landkreis/vgem + name',
  },
  {
    // 200 / 0
    pattern: /(?:^|\.)(?:ayto|ayuntamiento|ajuntament)-?[a-z0-9-]{4,}\.(?:es|cat)$/,
    end: '',
    sector: 'local',
    status: 'public',
    country: 'ES',
    certainty: 'probable',
    rule: 'ayto/ayuntamiento/ajuntament + name',
  },
  {
    // 142 / 0
    pattern: /(?:^|\.)cm-[a-z0-9-]{4,}\.pt$/,
    end: '.pt',
    sector: 'local',
    status: 'public',
    country: 'PT',
    certainty: 'probable',
    rule: 'cm- + name',
  },
  {
    // 86 / 0; Québec's closed municipal names
    pattern: /(?:^|\.)(?:ville|municipalite|mrc)\.[a-z0-9-]+\.qc\.ca$/,
    end: '.qc.ca',
    sector: 'local',
    status: 'public',
    country: 'CA',
    certainty: 'certain',
    rule: 'ville.NAME.qc.ca',
  },
];
