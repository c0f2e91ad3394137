/** Words that decide what a commune's name in a domain means. See lib/site/commune-names.ts. */

/** Départements as written in domains, without hyphens: `carignan-ardennes.fr`. */
export const DEPARTEMENTS: ReadonlySet<string> = new Set(
  `ain aisne allier alpesdehauteprovence hautesalpes alpesmaritimes ardeche ardennes ariege aube aude aveyron
  bouchesdurhone calvados cantal charente charentemaritime cher correze corse corsedusud hautecorse cotedor cotesdarmor
  creuse dordogne doubs drome eure eureetloir finistere gard hautegaronne gers gironde herault illeetvilaine indre
  indreetloire isere jura landes loiretcher loire hauteloire loireatlantique loiret lot lotetgaronne lozere
  maineetloire manche marne hautemarne mayenne meurtheetmoselle meuse morbihan moselle nievre nord oise orne pasdecalais
  puydedome pyreneesatlantiques hautespyrenees pyreneesorientales basrhin hautrhin rhone hautesaone saoneetloire
  sarthe savoie hautesavoie seinemaritime seineetmarne yvelines deuxsevres somme tarn tarnetgaronne var vaucluse
  vendee vienne hautevienne vosges yonne essonne hautsdeseine seinesaintdenis valdemarne valdoise reunion alsace
  bretagne normandie touraine anjou provence auvergne`
    .trim()
    .split(/\s+/),
);

/**
 * Names of communes that a domain more often uses for a product, brand, person or other body: never recognised bare.
 */
export const NOT_COMMUNES: ReadonlySet<string> = new Set(
  `champagne camembert roquefort bourgogne beaujolais chateauneufdupape saintemilion chateauneuf villeneuve
  laroche-posay larocheposay saintgobain saintlaurent saintmaclou saintmichel montagne montagnes fontainebleau-avon
  chantemerle beausejour beauregard belleville bellevue bonaparte chateaurouge grandchamp montparnasse labastide
  mercedes rochefoucauld larochefoucauld chambertin gevreychambertin puligny montrachet pulignymontrachet
  pouillyfuisse lafayette versaillais chartreuse saintpierre notredame notredamedelamer
  bouillonne barbezieux montblanc lemontblanc mont-blanc grandbois lesarcs courchevel tignesleslacs`
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('-', '')),
);
