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
  `lancome longchamp longchamps entremont lagrange lamarque lamothe villeroy valmont montaigne
  abondance abondant agneaux aiguilles aiguillon allegre andouille angoisse annelles appelle arboras ardentes
  argentine armagnac arroses aubaine autruche baccarat bachant bagnoles baignes ballans ballons ballots
  bannieres bareges bassing bastide beaufin beaujolais beaulieu beaumont beauregard beausejour belleville
  bellevue belvedere bergerac bergeres betting biaches boesses boisseau boisseaux bonneval bouillante bouillon
  boulange bouquet bourdon bourdonne bourgogne bourguignon boursieres boursin bouvieres braches branches brandon
  bransles brantes brasseuse breches brennes brettes briffons brosses brouilla brousse brusque bruyeres buisson
  bullion burelles cabanes cadillac cagnotte camarade camembert campagne campana cancale cannelle captieux
  carling castella castelnau castille ceignes celliers cendras centres cerbere cercles cerisiers cesseras
  chablais chablis champagne champion champis chancey chanteau chantemerle chanterelle chantes chaource chapeau
  charbonnat chardonnay charmes charron chartreuse chassant chasselas chatain chateau chateauneuf
  chateauneufdupape chatelain chatres cheffes cheminot chevaline chevillard cheville chevreaux chevrier
  chevrieres choisies cierges cigogne clapiers clavette claviers coinces collegien cologne colombe colombes
  colombier colombiers colombine colonne combles confort conques contest contres corbeilles cordelle cordonnet
  cornant cornier cottier couches coudons couleuvre coulombs coulommiers courant courbes courbette courchevel
  courlans courson courtes couture coutures couvains cramant creances crevant crosses cultures curnier cutting
  dangers dauphin denting disneyland douelle douillet douzains durance echalas eclaires ecorches ecuelle
  ecuelles entredeux entrelacs epannes epargnes epierre epinant epineuse escales estampes estivaux etables
  falaise fargues fayence fenouillet feuilla fleurat fleurie florentin fontaine fontaines fougere fougeres
  fouilleuse fourches fourneaux frettes fromental fronton gaillard gambier garrigues gaudies gemeaux germaine
  germaines gevreychambertin girolles glandage gouttieres gouvernes grandchamp grandvilliers granges grenade
  grenant grignon grillon grimaud grisolles gruyeres guignes guillaumes haleine hanches haussez herisson
  houlette hunting joannas joyeuse julienne jumeaux jumelles labastide laboissiere lacombe lacoste lacroix
  lafayette lafitte laforet lagarde laguiole lamotte langley langres laporte larochefoucauld larocheposay
  larousse lavigne lechesne lentilles levigeant limousin liniers livarot lombard lorette lorraine louches
  loueuse lougres louvres luisant magenta magnant maillas maillat maillet maillot maisons malling marchais
  marchand marches marennes margaux marines marions maroilles marques marquise marsanne martinet martres
  mascaras massais maulers menades mercurey mercury meursault minerve mirepoix moisson molinet monceaux monnaie
  montagne montagnes montblanc montcuq monties mortiers mottier mouchard mouches mouettes moulines moulinet
  moulins mouriez mousson moutiers moutonne munster nattages nivelle norrois notredame novella oraison orgueil
  paillet palisse passais passavant pauillac pauvres peintre pelouse perrier pierres plaigne plaisance plaisir
  planches planchez planques pointel poisson poissons poivres pommard pommera pommerol pommier pommiers pomponne
  pontleveque porcheres pouillyfuisse poulaines precieux premieres premontre pressigny pruines pruniers publier
  pulignymontrachet quarante quintal quintin racines ramasse ratieres reblochon recourt recouvrance relevant
  replonges reveillon ribiers richelieu riviere rivieres rochefort rocques roquefort roquettes rosieres rouelle
  rouelles rouille rousses routier rouvres rustiques sablieres sablons saignes saillant saintemilion saintes
  saintgobain saintnectaire saintpaulien salives sancerre saunieres sauternes savonnieres secourt segalas
  servais servies singles sommant sommeilles sorbets sorbier sorbiers soubise souille soulages soutiers taillant
  taillis tardais tavernes tendron tiercelet tonnerre touille tourbes toussaint trappes treilles tresses treteau
  unchair vacheres vaillant valentine valette valines valouse vaucresson vaudeville venette vengeons ventouse
  verdets verines verlans verrieres villeneuve vitreux viviers voisines vosneromanee wallers willies`
    .trim()
    .split(/\s+/),
);
