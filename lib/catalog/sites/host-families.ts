/** Hosts recognised by their shape: families that follow a national convention, each measured (see the comments). */
import type { Sector, Status } from '../../model';
import { FR_FAMILIES } from './fr/host-families';

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

/** What follows a probable family's prefix when it is no place: papers, shops, firms, churches, guides, imitations. */
export const NO_PLACE =
  /(?:zeitung|anzeiger|kurier|nachrichten|blatt|bote|presse|magazin|news|blog|portal|finder|tipp|info|jobs?|shop|immobilien|apotheke|hotel|verband|verein|kirche|gottes|christi|bund|formation|conseil|conseils|consulting|avocats?|immo|immobilier|taxis?|vtc|parkings?|transferts?|transports?|editions?|reussite|prepa|soutien|officiel(?:le)?|gouv|demarches?|services?|en-?ligne|-fr)\.[a-z]+$/;

/** Italy's registry keeps `comune.NAME.XX.it`, `provincia.XX.it` and the like for the bodies themselves. */
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
  ...FR_FAMILIES,
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
    // 230 / 0
    pattern: /(?:^|\.)(?:ayto|ayuntamiento|ajuntament|concello)-?[a-z0-9-]{4,}\.(?:es|cat|gal)$/,
    end: '',
    sector: 'local',
    status: 'public',
    country: 'ES',
    certainty: 'probable',
    rule: 'ayto/ayuntamiento/ajuntament/concello + name',
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
  {
    // 38 / 0
    pattern:
      /(?:^|\.)(?:municipalite-?[a-z0-9-]{4,}\.(?:qc\.ca|ca|quebec)|(?:ville-|villede-?|mun-?|mrc-?)[a-z0-9-]{5,}\.qc\.ca)$/,
    end: '',
    sector: 'local',
    status: 'public',
    country: 'CA',
    certainty: 'probable',
    rule: 'municipalite/ville/mrc + name',
  },
];
