/**
 * Names of communes whose bare form, in a domain, is as often something else. Read when the packaged list is made
 * (scripts/sites/french-names.ts), which marks them; a name that stands beside "mairie" or a number is not concerned.
 */

/** Saints whose bare name is more often a school's, a parish's, a brand's or a person's than a commune's. */
export const COMMON_SAINTS: ReadonlySet<string> = new Set(
  `agnes alexandre ambroise andre anne antoine augustin barbe barthelemy benoit bernard bernadette blaise catherine
  cecile charles christophe clair claire clotilde colette cyprien cyr denis dominique eloi elisabeth emilion etienne
  eugene eulalie exupery famille felix ferdinand fiacre florent foi foy francois gabriel genevieve george georges
  germain gervais gilles gobain gregoire helene henri hilaire honore hubert hyacinthe ignace irenee jacques james jean
  jeanne jerome joseph jude julien just laurent lazare leger leon louis louise loup luc lucie maclou marc marcel
  marguerite marie marthe martin maur maurice maxime medard michel monique nicolas odile ouen paul philippe pie pierre
  quentin raphael remi remy roch romain saturnin savin sauveur sebastien sernin simon sophie sulpice suzanne sylvain
  symphorien therese thibault thomas tropez ursule valentin victor vincent yves`
    .trim()
    .split(/\s+/),
);

/** Products, brands, places and other bodies, whatever the commune's size. */
export const NOT_COMMUNES: ReadonlySet<string> = new Set(
  `abondance abondant agneaux aiguilles aiguillon allegre andouille angoisse annelles aoste appelle arboras ardentes
  argentine armagnac arroses assas aubaine auriol autruche avene avon baccarat bachant bagnoles baignes ballans ballons
  ballots bannieres banon bareges barsac bassing bastide beaufin beaufort beaujolais beaulieu beaumont beauregard
  beausejour belleville bellevue belvedere bergerac bergeres betting biaches boesses boisseau boisseaux bonneval
  bouillante bouillon boulange bouquet bourdon bourdonne bourgogne bourguignon boursieres boursin bouvieres braches
  branches brandon bransles brantes brasseuse breches brennes brettes briffons brosses brouilla brousse brusque bruyeres
  buisson bullion burelles cabanes cadillac cagnotte cairanne camarade camembert campagne campan campana cancale
  cannelle captieux carling castella castelnau castille ceignes celliers cendras centres cerbere cercles cerisiers
  cesseras chablais chablis chambord champagne champion champis chancey chanteau chantemerle chanterelle chantes
  chaource chapeau charbonnat chardonnay charmes charron chartreuse chassant chasselas chatain chateau chateauneuf
  chateauneufdupape chatelain chateldon chatres cheffes cheminot chenas chevaline chevillard cheville chevreaux chevrier
  chevrieres choisies cierges cigogne clapiers clavette claviers cognac coinces collegien cologne colombe colombes
  colombier colombiers colombine colonne combles condat confort conques contest contres corbeilles cordelle cordonnet
  cornant cornier cottier couches coudons couleuvre coulombs coulommiers courant courbes courbette courchevel courlans
  courson courtes couture coutures couvains cramant creances crevant crosses cultures curnier cutting dangers dauphin
  denting dirac disneyland dole douelle douillet douzains durance echalas echire eclaires ecorches ecuelle ecuelles
  entredeux entrelacs entremont epannes epargnes epierre epinant epineuse epoisses escales estampes estivaux etables
  falaise fargues faugeres faux fayence fenouillet feuilla fitou fleurat fleurie florentin fontaine fontaines fougere
  fougeres fouilleuse fourches fourneaux frettes fromental fronsac fronton gaillard gambier garrigues gaudies gemeaux
  germaine germaines gevreychambertin gigondas girolles glandage gouttieres gouvernes grandchamp grandvilliers granges
  grenade grenant grignon grillon grimaud grisolles gruyeres guignes guillaumes haleine hanches haussez herisson hermes
  houlette hunting isigny joannas joyeuse julienas julienne jumeaux jumelles kone labastide laboissiere laclusaz lacombe
  lacoste lacroix lafayette lafitte laforet lagarde lagrange laguiole lalouvierelauragais lamarque lamontagne lamothe
  lamotte lancome langley langres lanquetot lanvin lapeyre laporte larochefoucauld larocheposay larousse lascaux lavigne
  lechesne lens lentilles lerobert lesarcs levigeant levis limousin liniers lirac listrac livarot lombard longchamp
  longchamps lorette lorraine louches loue loueuse lougres louvres luisant lunion magenta magnant maillas maillat
  maillet maillot maisons malling marchais marchand marches marennes margaux marines marions maroilles marques marquise
  marsanne martinet martres mascaras massais maulers maze menades mercurey mercury merial meursault minerve mirepoix
  moisson molinet monbazillac monceaux monnaie montagne montagnes montaigne montblanc montcuq monties morbier mortiers
  mottier mouchard mouches mouettes moulines moulinet moulins mouriez mousson moutiers moutonne munster nattages nexon
  nivelle norrois notredame novella ogeu oraison orange orgueil orsay orval paillet palisse passais passavant pauillac
  pauvres peintre pelouse perrier pierres plaigne plaisance plaisir planches planchez planques pointel poisson poissons
  poivres pommard pommera pommerol pommier pommiers pomponne pontleveque porcheres port pouillyfuisse poulaines precieux
  premieres premontre pressigny pruines pruniers publier pulignymontrachet quarante quezac quincy quintal quintin
  racines ramasse rasteau ratieres reblochon recourt recouvrance relevant replonges reveillon rians ribiers richelieu
  riviere rivieres rochefort rocques roquefort roquettes rosieres rouelle rouelles rouille rousses routier rouvres
  rungis rustiques sablieres sablons saignes saillant saintemilion saintes saintgobain saintnectaire saintpaulien salers
  salives sancerre saunieres sauternes savonnieres secourt segalas sens servais servies singles sommant sommeilles
  sorbets sorbier sorbiers soubise souille soulages soutiers taillant taillis tardais tavel tavernes tendron thoiry
  tiercelet tonnerre touille tourbes toussaint trappes treilles tresses treteau unchair vacheres vacqueyras vaillant
  valdisere valentine valette valines valmont valouse vals vauban vaucresson vaudeville venette vengeons ventouse
  verdets verines verlans verrieres vichy villeneuve villeroy villon visan vitreux vittel viviers vogue voisines volnay
  volvic vosneromanee vougeot vouvray wallers wattwiller willies`
    .trim()
    .split(/\s+/),
);

/**
 * Words and family names, from dictionaries of French and English and lists of names: the commune's own unless it is
 * small. Made on 2026-11-24 from an-array-of-french-words 2.0.0 and @zxcvbn-ts/language-fr and -en 4.1 (all MIT).
 */
export const AMBIGUOUS: ReadonlySet<string> = new Set(
  `aigre aillas aiton alaise alban albert albi ales alex allain allaire allan allemond allery allex alliat allier allons
  alloue altier ambert amboise ambon ambres amure anais anche andel andon andres anet angely angers anglade angles
  anglet angy anjou annequin anse anthon antony aragon aramon arceau arches arcon ardon ares argentan argentat aromas
  aron arques arras arrest arsac artagnan arthun asques astis athee aube aubertin aubin auch ault aumont auneau aurons
  auroux autrey auzat avignon avion aviron avoine avril ayse bachas baden bagard baille bailleul baillif bailly bains
  bais balan ballon balzac bancourt bangor banne bannes banville barbas barbey barby barcus bardos bardou bareilles
  barges barnas baron barr barran barras barret barro bart barthe basses baud bavay bavent bayas baye bayet bayeux bayon
  bayonne bayons beauchamp beauchemin beaucourt beaume beaune beaurain beausoleil beauvais beauval beauvois beaux
  becourt bedee begard begues behen beine belfort belleau bellegarde belloc bellocq bellon bellot belmont belval belz
  benac bendorf benet benney benon benquet berat berche berling berne bernede bernes bernon bernot berrie berrien berson
  besancon besset bessey bessieres besson bethune bettendorf bettes betton betz biard biarritz bias biches bidart biding
  bielle bille billey billy binas biot biron bisel blain blaise blan blandin blandy blanzy blois blond bloye boege
  boisse boisset bologne bondy bonifacio bonnal bonnard bonnaud bonnay bonne bonnee bonnefoi bonnefond bonnes bonnet
  bonneville bonson boos bordeaux bordes bords borne boron borre bossee bossey boucau bouchet bouchon boudes boudou boue
  bouee bouer bougon bouilly bouin boulin boulogne boulon boulot bourdeau bourdeaux bourg bourges bourgon bourlon bourre
  bourret boutigny bouville boyaval boyer boynes brach brains bram brando bras breau brech breles bremes bresson brest
  bretagne breteau brette breuil breves briant briare brie brienne brignac brignon brillon brion briot brix broglie bron
  brou brouillet broye broyes bruch bruges bruley brunet buffard buhl buire bulle bulles bully bulson burbach burcin
  bury busque busson bussy cabris caden caen cahuzac cailla caille cailly calais cales callas callen calvi cambia cambon
  cambrai cambron came camelin camon camors campes canals canari candas candor canet cangey cannes cantin capelle cappel
  cappy carcans cardan carignan carly carnet caro carrere carros cars cartigny carves carville carvin casanova cassagne
  cassel cassis casson cast castanet castet castets castex castillon castin castres catus caumont caux cavaillon cavan
  caves cavillon cayenne cazals cazaubon cazaux cazeneuve celles cely cerise cerny chagnon chalancon chalon chambon
  chamoux champeaux champey champigny champlin champoux champs chance change chantelle chanteloup chantepie chantilly
  chanu charette charge charly charme charnay charre chars chassagne chasse chastel chatel chatelard chatenet chatillon
  chatte chaumeil chaumont chauve chaux chavanne chazot chemin cheminas cheney chenu cheret cherre chesley chevillon
  chiche chilly chives choisy cholet cieux cintre cirieres ciron cisse citerne clans claret clary claudon clave cleon
  clermont clery clisson cloue cluses cognet coings collat coltines combes commer commes comps conca condes condette
  condom condren contes contre coray corbeil corbel cordey cordon coren corlay corlee cornac cornas cornil cornille
  cornillon cornus coron corpe corps corre corte coudes coudray coulon courcy couret courmont cours courtenay courville
  crain crans crepon crespin cressy crest creuse crisse crissey croix cronce crozet cuffy cures curley curzon cussac
  cusset cuvat cuvier dabo daix dallet dambach darcey dardez dausse deauville degre delle deluz denat denice denier
  denney descartes deshaies deveze deviat deville devise diemoz diesen dieudonne dieval dijon dinan dives domont donges
  dorat douai doue douville drap dreux drocourt duault ducos dunes duran duras durban dury eccles ecole ecueil ecuisses
  ecuras ecurat ecurie elbeuf eloise elven engins epiais eppes epping erre esches escots espere espinas espinasse essay
  esse esson etable etain etalon etampes evans everly falck fallon farges farino faucon fayet feins felines feron ferran
  ferrere feves fiefs fieux fille fixin flavigny flavin fleurance fleure fleury folies folles fons fontan fontanges
  fontenelle fontes forbach force forges fors fosse fosses foucart four fours fraisse fraize francillon francois francon
  francs franey franken frans frayssinet fraze frenes fretin freville friesen fromont frontignan fuisse fussy gael galan
  ganges garat garons garris gelles genas genets genis gerland gignac gilles gilley ginestet giraumont giroux glaire
  gland glandon glanes glanville gleize gorges goudet goulet gourdon gournay gousse goyave graces grammont grand
  grandjean granes granier granville grasse gray greges grenoble gricourt gries griesbach grimault grives gron grosbois
  grues gruson guenin guerard gueret guerin guerville gueux guiche guillon guise hagen halluin hamel hamelin harcourt
  harnes harville hatten hauban heming henon herin herm herny herran herrin herry hery hesse hillion hinges hirel
  holling hommes hoste houchin houdan houilles housseras housset huez humbert husson illies inghem island isle isola
  issac issus jacque jalons jans jardin jarny jarret jayat jolivet joncheres jons josse josselin journet jousse jouy
  joyeux jumel jury justian kirchberg labarre labarthe labatut labeyrie laborde labrosse labrousse labruyere labussiere
  lacassagne lacaze lachaise lachambre lachapelle lachaume lachaux lacote lacour lacourt lacouture lafage lafaurie
  lafaye laferriere laferte lafleche laforce laforge lagardere lagarrigue lagesse lagorce lagos lagrasse lagrave lahaye
  laigle laize lalande lalanne lalinde lalley lalonde lamarche lamarre lamorte lamouche lamure lance lancon landes
  landres landry langan langeais langlade langon laning lannes lannoy lanoue lanton lapalme laperriere lapeyrouse
  lapierre laplanche laplume laporta lapouge laprade larche lardy lariviere larochelle larocque laroque larre larroque
  lartigue lasalle lasse lasserre lasson latouche latour latourette lattes laubach launay laurens lauret laurie
  lautenbach laval lavalette lavallee laverdiere lavergne laverriere lavieville lavoine lazer leblanc lebourg lecaille
  lecluse lecourt lefaou lefrancois lege legua leimbach lemans lemere lemmes lemont lening lennon lent leon leparc
  lepine leport lequesne leroux lesaint lesassions lesches lescure lesourd lespinasse lesson letourneur leval levens
  levert leves levet levie levier lexy leynes lhomme lievin ligne lignon lille limans limas limoges limons lisle lison
  lisses lissy loches loire loison loisy longes lonny lons loos lorcy lorentzen loudon louer loupes lourde lourdes loury
  luce lucey lumes lunan luneau lunel luquet lure lusignan lusse lutter lynde lyon macau macey mache maclas macon magnan
  magnas magne magnet magnien magny maigne maille mailly maltat mana mandeville mane manses maranville marat marce
  marcellus marchal marcille marcilly marck marcon marcoux marcq marcy mare marges marin marle marnes maron marsac
  marsal marsan marseille marson martel martigny marville marzan massat massay massy mathieu matignon maucourt maule
  mauleon maupas maury mauves maves mayet maylis mazieres mazion mazzola meaux medis mees melle mello menat mende menet
  mens menton mere meriel merles merten merville mery meslin messy metting metz meures miers migre millam millas millay
  mingot mirabel mirande mire misery moisy molles mondon mondragon monfort mons monsegur mont montandon monte montegut
  montfort monticello montigny montreal montreuil montroy monts montville morand moranville moras moree morillon morlet
  morley mornay morre morsbach morton mosson mouais moulay moulis mouret mouron mousse moussy mouton moutoux mouzon
  moyen muids murat mures muret naftel nages nance nancy nantes nanton narbonne naves neron neuville nevers neville nice
  nicole nommay normee norville noves noyant noyers noyon nuits ocana ondes ongles onzain orban orelle orgelet orges
  orieux orleans orly ormes orville ostwald ouches pace pageas pailhes paille paley palmas pannes pantin parce parent
  paris parisot parnes parois passa passy paule paulin pavant pavie peille peillon pende penin penne perceneige percey
  peret peri perigueux perles peron peronne perret persan pertain pertuis peuton peyraud piace pillon pinas pinet piney
  pinon pionnat pithiviers pitres place plaine planes planezes planty plats pleure pleurs plevin poitiers pompey ponchon
  poncin pons ponts porcaro portejoie portes portet poses pouille pouilly prades pradines prat preaux prety primat
  prince prisse privas proisy prouvais provin provins prunet puget pujols punchy pusey quillan quincey rainville rambaud
  rance rances rancon rancourt randonnai ranes ratte raveau ravel ravenel raves ravieres raymond reau reding redon
  regina reilly remouille remy rennes rentieres reppe rety revel reville revillon reynes reynier reze rhodes ribes
  ricaud rieux riez rigaud rigney rimons rions rioux rioz rivas rives roanne robion roche rocher roches rodes rodez
  rognes rognon rogues rohan rollot romain romans roquelaure roques rosel rosenau rots rottier rouans rouen rouez rouge
  rougemont rouillon roura rousset roussillon rousson routes roye russ sabres sache sachin sada sailly sains saintamand
  sainteluce sainterose saintjean saintleger saintlouis saintpaul saintpere sales salies salins salles salome sames
  sampans samson sance sand sannes santes saran sarcelles sare sassenage sasseville saudemont saules sault saurais
  saurat sautron sauvat sauve sauzet savas savignac savigny sceaux schoeneck schweyen sciez scille secheras sedan
  seebach sees segur segura selles seltz semons senaux sene serres serval servant serville servin severac sevigny sevrai
  sevres signes sillas sillery simard simple sinard sisco sissy solignac songeons sore sorgues soucia soucy soudan
  soudat soues soupir sours soyers soyons stains staple steinbach still strasbourg suisse sully surin survie suzanne
  suzette taillades talais talant taller tarare tardes target tart taule tavera teille teillet tende tendon tendu teneur
  terce termes tesson thiers thiery thil thoras thury tierce tillac tille tillou tilly totes toulon toulouse touques
  tourailles tournay tournes tours trades traves treguier tremblay tremel tremont treon tresse treve treves treville
  tricot trilla trimbach trimer troche troubat tulle tully vabre vacheresse vains vaire valcourt valence vallery vallet
  valliere vallieres vallois valognes vannes varaignes varennes vares vassel vasselin vaulx vaux vence vendes vendeville
  venelles venere venise vennes verdon verdun vereux verges vergne verin verlin vernaux vernay vernet verneuil vernie
  vernon vernoy veron verrue versailles vertus veuves vias videlles viella vienne viens vieux vieville vignaux vignes
  vignot vigny villandry villanova villard ville villedieu villefort villemagne villeret villers villes villette
  villiers vimont vinay vincennes violes vion vire viry visker vitre viviez voyer wagnon westhouse weyer willems willer
  winkel yebles yves`
    .trim()
    .split(/\s+/),
);
