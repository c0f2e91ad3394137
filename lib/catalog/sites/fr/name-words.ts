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

/** Saints whose bare name is more often a school's, a parish's, a brand's or a person's than a commune's. */
export const COMMON_SAINTS: ReadonlySet<string> = new Set(
  `agnes alexandre ambroise andre anne antoine augustin barbe barthelemy benoit bernard bernadette blaise catherine cecile
  charles christophe clair claire clotilde colette cyprien cyr denis dominique eloi elisabeth emilion etienne eugene eulalie
  exupery famille felix ferdinand fiacre florent foi foy francois gabriel genevieve george georges germain gervais gilles gobain
  gregoire helene henri hilaire honore hubert hyacinthe ignace irenee jacques james jean jeanne jerome joseph jude
  julien just laurent lazare leger leon louis louise loup luc lucie maclou marc marcel marguerite marie marthe martin maur maurice maxime
  medard michel monique nicolas odile ouen paul philippe pie pierre quentin raphael remi remy roch romain saturnin savin
  sauveur sebastien sernin simon sophie sulpice suzanne sylvain symphorien therese thibault thomas tropez ursule valentin
  victor vincent yves`
    .trim()
    .split(/\s+/),
);

/** Names of communes that a domain more often uses for a product, person, place or other body: never recognised bare. */
export const NOT_COMMUNES: ReadonlySet<string> = new Set(
  `champagne camembert roquefort bourgogne chablais beaujolais chateauneufdupape saintemilion chateauneuf villeneuve
  larocheposay montagne montagnes chantemerle beausejour beauregard beaumont belleville bellevue beaulieu labastide
  larochefoucauld gevreychambertin pulignymontrachet pouillyfuisse vosneromanee lafayette grandchamp montblanc courchevel
  tignes megeve disneyland fontaine fontaines laforet lechesne laguiole baccarat chartreuse bergerac cadillac sauternes
  pauillac pommerol margaux montcuq pressigny marchand bonneval grandvilliers castille castelnau vaucresson marquise
  notredame monaco mercurey meursault limousin lorraine cognac armagnac bastide nexon merial orange saintgobain coulommiers
  munster cantal comte livarot pontleveque reblochon chaource langres isigny saintpaulien rochefort champion larousse
  lagarde lamotte lacoste lavigne laboissiere lacombe laporte lacroix lafitte lafite duras marsanne chardonnay`
    .trim()
    .split(/\s+/),
);
