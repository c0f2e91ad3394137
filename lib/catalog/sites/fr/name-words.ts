/** What follows a commune's name in a domain to tell it from others, without hyphens: `carignan-ardennes.fr`. */
export const PLACES: ReadonlySet<string> = new Set(
  // Départements, regions, and the old countries that names of communes borrow.
  `ain aisne allier alpesdehauteprovence hautesalpes alpesmaritimes ardeche ardennes ariege aube aude aveyron
  bouchesdurhone calvados cantal charente charentemaritime cher correze corse corsedusud hautecorse cotedor cotesdarmor
  creuse dordogne doubs drome eure eureetloir finistere gard hautegaronne gers gironde herault illeetvilaine indre
  indreetloire isere jura landes loiretcher loire hauteloire loireatlantique loiret lot lotetgaronne lozere maineetloire
  manche marne hautemarne mayenne meurtheetmoselle meuse morbihan moselle nievre nord oise orne pasdecalais puydedome
  pyreneesatlantiques hautespyrenees pyreneesorientales basrhin hautrhin rhone hautesaone saoneetloire sarthe savoie
  hautesavoie seinemaritime seineetmarne yvelines deuxsevres somme tarn tarnetgaronne var vaucluse vendee vienne
  hautevienne vosges yonne essonne hautsdeseine seinesaintdenis valdemarne valdoise reunion alsace bretagne normandie
  touraine anjou provence auvergne lorraine picardie champagne bourgogne franchecomte limousin perigord perigordnoir
  perigordvert quercy rouergue berry bourbonnais beauce brie perche vexin gatinais sologne puisaye morvan nivernais
  bresse bugey beaujolais forez velay vivarais cevennes languedoc roussillon corbieres minervois lauragais gascogne
  armagnac bigorre bearn comminges couserans lomagne agenais bordelais medoc libournais entredeuxmers saintonge aunis
  angoumois poitou gatine vendomois maine cotentin bessin bocage caux bray artois flandre hainaut avesnois cambresis
  ternois boulonnais vimeu ponthieu thierache argonne woevre barrois saintois sundgau dauphine vercors trieves oisans
  champsaur queyras diois baronnies tricastin luberon comtat chablais faucigny tarentaise maurienne beaufortain bauges
  genevois gex revermont combraille combrailles livradois marche xaintrie aubrac gevaudan margeride larzac causse
  albigeois oleron martinique guadeloupe guyane iledefrance paysdelaloire occitanie aquitaine catalogne paysbasque`
    .trim()
    .split(/\s+/),
);
