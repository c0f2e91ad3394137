/** How municipalities of each country name their domains, apart from the lists of their names. */

/** Countries whose municipalities are recognised by name, besides France. */
export type PlaceCountry = 'AT' | 'BE' | 'CH' | 'DE' | 'ES' | 'NL';

/** What a country's municipalities do with their names. */
export interface PlaceConvention {
  country: PlaceCountry;
  /** Endings of the country's registries, the longest first. */
  endings: readonly string[];
  /** Words before a name, with the title they give it: `stadt-NAME` is "Stadt NAME". */
  words: Readonly<Record<string, string>>;
  /** Those that stand after a name too. "NAME-markt" is a shop. */
  after: ReadonlySet<string>;
  /** Those of which a name needs no hyphen to be told apart. */
  glued: ReadonlySet<string>;
  /** Small words that domains leave out between the words of a name: `kirchheim-teck`. */
  links: readonly string[];
  /** Rivers, landscapes and cantons that stand behind a name to tell it from others: `prien-chiemsee`. */
  regions: ReadonlySet<string>;
  /** Words before the name of a union or a district, with the titles that the list writes: `vg-NAME`. */
  unions?: Readonly<Record<string, readonly string[]>>;
  /** Title of a name alone, in the first language of the list. */
  title: string;
  /** Its title under some endings. */
  titles?: Readonly<Record<string, string>>;
}

const list = (text: string): string[] => text.trim().split(/\s+/);

const GERMAN_WORDS = {
  gemeinde: 'Gemeinde',
  gemeindeverwaltung: 'Gemeinde',
  gde: 'Gemeinde',
  gem: 'Gemeinde',
  markt: 'Markt',
  marktgemeinde: 'Marktgemeinde',
  stadt: 'Stadt',
  stadtverwaltung: 'Stadt',
  stadtgemeinde: 'Stadtgemeinde',
  rathaus: 'Gemeinde',
} as const;

const GERMAN_LINKS = list(
  `ander am imden im in bei beider ob obder unter unterder vor vorder auf aufder inder derin ad an`,
);

export const PLACE_CONVENTIONS: readonly PlaceConvention[] = [
  {
    country: 'DE',
    endings: ['de', 'bayern', 'saarland', 'nrw', 'ruhr'],
    words: {
      ...GERMAN_WORDS,
      bergstadt: 'Bergstadt',
      einheitsgemeinde: 'Einheitsgemeinde',
      flecken: 'Flecken',
      hansestadt: 'Hansestadt',
      kreisstadt: 'Kreisstadt',
      landgemeinde: 'Landgemeinde',
      marktflecken: 'Marktflecken',
      nordseebad: 'Nordseebad',
      ortsgemeinde: 'Ortsgemeinde',
      ostseebad: 'Ostseebad',
      vg: 'VG',
      vgem: 'VG',
    },
    after: new Set(['gemeinde', 'stadt', 'rathaus', 'vg']),
    glued: new Set(
      list(
        `gemeinde samtgemeinde verbandsgemeinde ortsgemeinde marktgemeinde hansestadt ostseebad markt stadt vgem`,
      ),
    ),
    links: GERMAN_LINKS,
    regions: new Set(
      list(`
      eifel pfalz hunsrueck mosel sachsen hessen thueringen bayern baden wuerttemberg wuertt holstein sh mv dithmarschen
      nordfriesland nf ostfriesland emsland eichsfeld harz rhoen vogelsberg taunus westerwald ww odenwald odw spessart
      schwarzwald allgaeu oberpfalz opf mittelfranken mfr unterfranken ufr oberfranken ofr niederbayern ndb oberbayern obb
      schwaben chiemgau chiemsee bodensee ammersee erzgebirge erzgeb vogtland vogtl lausitz oberlausitz niederlausitz
      spreewald barnim uckermark mark altmark boerde elbe oder saale unstrut weser aller leine ruhr sieg lahn dill eder
      fulda werra main neckar donau iller lech isar inn alz salzach rhein nahe glan saar ahr wied kocher jagst tauber enz
      alb kraichgau hohenlohe rheinhessen rhh rheingau weinstrasse bergstrasse ostsee nordsee vorpommern mecklenburg ruegen
      usedom vulkaneifel suedeifel wetterau kaiserstuhl breisgau ortenau hegau fichtelgebirge frankenwald steigerwald
      hassberge grabfeld ries hallertau hohenzollern siegerland sauerland muensterland lippe westfalen elm oste wuemme
      jade vechte ems oldenburg oldb wendland stormarn lauenburg angeln foehr sylt hochwald soonwald naheland rlp nds bw
      niedersachsen brandenburg filder fils rems murr schussental federsee hochrhein zabergaeu stromberg teck`),
    ),
    unions: {
      amt: ['amt'],
      kreis: ['kreis', 'landkreis'],
      landkreis: ['landkreis', 'kreis'],
      landratsamt: ['landkreis'],
      lk: ['landkreis'],
      lkr: ['landkreis'],
      lra: ['landkreis'],
      samtgemeinde: ['samtgemeinde'],
      verbandsgemeinde: ['verbandsgemeinde'],
      vg: ['verbandsgemeinde'],
      vgv: ['verbandsgemeinde'],
    },
    title: 'Gemeinde',
  },
  {
    country: 'AT',
    endings: ['co.at', 'or.at', 'at', 'tirol'],
    words: GERMAN_WORDS,
    after: new Set(['gemeinde', 'marktgemeinde']),
    glued: new Set(['gemeinde', 'marktgemeinde', 'stadtgemeinde', 'gem']),
    links: GERMAN_LINKS,
    regions: new Set(
      list(`
      noe niederoesterreich ooe oberoesterreich bgld burgenland steiermark stmk kaernten ktn tirol vorarlberg vbg salzburg
      sbg osttirol pongau pinzgau lungau flachgau tennengau innkreis muehlkreis muehlviertel innviertel hausruck traunkreis
      attergau wachau waldviertel weinviertel mostviertel lavanttal gailtal drautal moelltal zillertal oetztal pitztal
      stubaital stubai wipptal inntal lechtal paznaun montafon bregenzerwald walgau arlberg ennstal murtal muerztal donau
      traun enns ybbs march leitha kamp krems inn mur muerz raab drau gail pielach triesting piesting traisen salzach ziller
      rosental sulmtal sausal traunsee attersee mondsee wolfgangsee ossiachersee faakersee achensee`),
    ),
    title: 'Gemeinde',
  },
  {
    country: 'CH',
    endings: ['ch', 'swiss'],
    words: {
      ...GERMAN_WORDS,
      commune: 'Commune de',
      mairie: 'Commune de',
      ville: 'Ville de',
      comune: 'Comune di',
    },
    after: new Set(['gemeinde', 'commune', 'ville']),
    glued: new Set(['gemeinde', 'commune', 'comune']),
    links: [...GERMAN_LINKS, ...list('sur pres de du le les sous sopra di da')],
    regions: new Set(
      list(`
      ag ai ar be bl bs fr ge gl gr ju lu ne nw ow sg sh so sz tg ti ur vd vs zg zh jb aargau bern luzern zuerich solothurn
      thurgau graubuenden wallis valais vaud neuchatel emmental oberland simmental thunersee brienzersee veveyse vully`),
    ),
    title: 'Gemeinde',
  },
  {
    country: 'BE',
    endings: ['be', 'brussels', 'vlaanderen', 'gent'],
    words: {
      gemeente: 'Gemeente',
      stad: 'Stad',
      commune: 'Commune de',
      administration: 'Commune de',
      ville: 'Ville de',
      gemeinde: 'Gemeinde',
    },
    after: new Set(['ville', 'commune']),
    glued: new Set(['gemeente', 'commune']),
    links: list('sur de du la le lez en op den ten aan bij'),
    regions: new Set(),
    title: 'Gemeente',
  },
  {
    country: 'NL',
    endings: ['nl', 'frl', 'amsterdam'],
    words: { gemeente: 'Gemeente' },
    after: new Set(['gemeente']),
    glued: new Set(['gemeente']),
    links: list('aan ande aande den op en in de bij'),
    regions: new Set(),
    title: 'Gemeente',
  },
  {
    country: 'ES',
    endings: ['es', 'cat', 'gal', 'eus'],
    words: {
      ayto: 'Ayuntamiento de',
      ayuntamiento: 'Ayuntamiento de',
      ajuntament: 'Ajuntament de',
      aj: 'Ajuntament de',
      concello: 'Concello de',
    },
    after: new Set([]),
    glued: new Set(['ayto', 'ayuntamiento', 'ajuntament', 'concello']),
    links: list('de del dela delos delas el la los las y'),
    regions: new Set(),
    title: 'Ayuntamiento de',
    titles: { cat: 'Ajuntament de', gal: 'Concello de' },
  },
];
