import type { CountrySites } from '../types';
import { list } from './list';

/** Communes of Romandy, and larger ones of German- and Italian-speaking Switzerland. */
export const CH_COMMUNES: CountrySites = {
  country: 'CH',
  onRequest: true,
  rules: list(
    'local',
    `
    aire-la-ville.ch alle.ch anieres.ch arbaz.ch ardon.ch arzier.ch attalens.ch aubonne.ch autigny.ch
    avenches.ch avry.ch avully.ch avusy.ch ayent.ch ballaigues.ch bardonnex.ch bas-intyamon.ch basse-allaine.ch
    bassins.ch baulmes.ch bavois.ch begnins.ch belfaux.ch belmont.ch belprahon.ch berolle.ch billens-hennens.ch
    bioley-magnoux.ch bois-damont.ch bossonnens.ch bottens.ch botterens.ch boudry.ch bougy-villars.ch boulens.ch
    bourg-saint-pierre.ch bourrignon.ch bovernier.ch bremblens.ch broc.ch brot-plamboz.ch buchillon.ch bullet.ch
    bursinel.ch bursins.ch burtigny.ch cartigny.ch chalais.ch champagne.ch champoz.ch champvent.ch chancy.ch
    chardonne.ch chatonnaye.ch chavornay.ch cheseaux.ch cheserex.ch chessel.ch chevilly.ch chevroux.ch
    chexbres.ch cheyres-chables.ch chigny.ch chippis.ch choulex.ch coeuve.ch coinsins.ch collex-bossy.ch
    collonges.ch commugny.ch concise.ch conthey.ch coppet.ch corbeyrier.ch corbieres.ch corcelles-be.ch
    corcelles-concise.ch corcelles-le-jorat.ch corgemont.ch corminboeuf.ch cormoret.ch corseaux.ch
    corsier-sur-vevey.ch corsier.ch cortaillod.ch cortebert.ch cossonay.ch courchapoix.ch courgenay.ch
    courgevaux.ch courroux.ch court.ch courtedoux.ch courtelary.ch courtepin.ch crassier.ch cremines.ch
    cressier-ne.ch cressier.ch cresuz.ch cronay.ch cuarnens.ch cuarny.ch cudrefin.ch cugy-fr.ch cugy-vd.ch
    curtilles.ch daillens.ch dardagny.ch delley-portalban.ch denens.ch denges.ch develier.ch dompierre-vd.ch
    donneloye.ch dorenaz.ch duillier.ch dully.ch echandens.ch echarlens.ch echichens.ch ederswiler.ch eschert.ch
    essertines-sur-rolle.ch etagnieres.ch etoy.ch evilard.ch evionnaz.ch eysins.ch faoug.ch fechy.ch
    ferpicloz.ch fiez.ch finhaut.ch fontaines-sur-grandson.ch fontenais.ch forel.ch founex.ch froideville.ch
    fully.ch genolier.ch genthod.ch gilly.ch gimel.ch gingins.ch givisiez.ch givrins.ch gletterens.ch gollion.ch
    goumoens.ch grancy.ch grandcour.ch grandevent.ch grandfontaine.ch grandson.ch grandval.ch grandvillard.ch
    granges-paccot.ch grens.ch grimisuat.ch grolley-ponthaux.ch grone.ch gruyeres.ch gryon.ch gurmels.ch
    haut-intyamon.ch haute-sorne.ch hautemorges.ch hauteville.ch heremence.ch hermance.ch hermenches.ch
    icogne.ch iserables.ch jaun.ch jongny.ch jorat-menthue.ch jorat-mezieres.ch jouxtens-mezery.ch juriens.ch
    jussy.ch kerzers.ch la-roche.ch labbaye.ch lachaux.ch laconnex.ch lagrandeberoche.ch lajoux.ch
    laneuveville.ch lasarraz.ch lasonnaz.ch lavigny.ch le-chatelard.ch le-mouret.ch lemontsurlausanne.ch lens.ch
    les-montets.ch les-planchettes.ch leysin.ch leytron.ch liddes.ch lignieres.ch lonay.ch longirod.ch
    lovatens.ch loveresse.ch lucens.ch luins.ch lully-fr.ch lussy-sur-morges.ch maracon.ch marchissy.ch
    marsens.ch martigny-combe.ch massongex.ch massonnens.ch mathod.ch matran.ch mauborget.ch meinier.ch
    mervelier.ch mex.ch mezieres-fr.ch mies.ch mont-la-ville.ch mont-noble.ch mont-sur-rolle.ch mont-tramelan.ch
    mont-vully.ch montagny-fr.ch montanaire.ch montcherand.ch montfaucon.ch montilliez.ch montpreveyres.ch
    montricher.ch morlon.ch morrens.ch movelier.ch muriaux.ch neyruz.ch noble-contree.ch nods.ch novalles.ch
    noville.ch nuvilly.ch oppens.ch orges.ch ormont-dessous.ch ormont-dessus.ch orny.ch oron.ch orsieres.ch
    orvin.ch orzens.ch paudex.ch penthalaz.ch penthaz.ch penthereaz.ch perly-certoux.ch perrefitte.ch perroy.ch
    pery-laheutte.ch petit-val.ch pierrafortscha.ch plaffeien.ch pleigne.ch pompaples.ch pomy.ch pont-en-ogoz.ch
    pont-la-ville.ch port-valais.ch prangins.ch pregny-chambesy.ch premier.ch presinge.ch preverenges.ch
    prevondavaux.ch prevonloup.ch prez.ch provence.ch puidoux.ch puplinge.ch rances.ch reconvilier.ch
    remaufens.ch renan.ch rennaz.ch riaz.ch riddes.ch roche-vd.ch rochefort.ch roches.ch romanel-sur-lausanne.ch
    romanel-sur-morges.ch ropraz.ch rossemaison.ch rossiniere.ch rougemont.ch rovray.ch rue.ch russin.ch
    saicourt.ch saignelegier.ch saillon.ch saint-brais.ch saint-martin-fr.ch saint-martin.ch saint-maurice.ch
    saint-oyens.ch saint-prex.ch sainte-croix.ch salvan.ch saulcy.ch saviese.ch savigny.ch saxon.ch
    sembrancher.ch semsales.ch senarclens.ch servion.ch sevaz.ch siviriez.ch sonceboz.ch sonvilier.ch soral.ch
    sorens.ch sorvilier.ch soubey.ch soyhieres.ch st-cergue.ch st-gingolph.ch st-leonard.ch st-livres.ch
    st-niklaus.ch st-sulpice.ch suchy.ch sullens.ch suscevaz.ch syens.ch tafers.ch tannay.ch tartegnin.ch
    tavannes.ch tentlingen.ch tolochenaz.ch torny.ch trelex.ch trey.ch treycovagnes.ch treytorrens.ch
    treyvaux.ch trient.ch troinex.ch troistorrents.ch ueberstorf.ch ursins.ch ursy.ch val-de-charmey.ch
    val-terbi.ch valbirse.ch valbroye.ch valeyres-sous-montagny.ch valeyres-sous-rances.ch vallon.ch vallorbe.ch
    vandoeuvres.ch vaulion.ch vaulruz.ch vaux-sur-morges.ch vernayaz.ch verossaz.ch vetroz.ch vex.ch vich.ch
    villars-epeney.ch villars-le-comte.ch villars-le-terroir.ch villars-sainte-croix.ch villars-sous-yens.ch
    villarzel.ch vinzel.ch vionnaz.ch vouvry.ch vuadens.ch vucherens.ch vufflens-la-ville.ch
    vufflens-le-chateau.ch vuiteboeuf.ch vulliens.ch vullierens.ch wuennewil-flamatt.ch yens.ch yvonand.ch
    yvorne.ch
    aarburg.ch adliswil.ch alpnach.ch altdorf.ch altstaetten.ch amriswil.ch arbon.ch arlesheim.ch arth.ch
    ascona.ch baar.ch badragaz.ch balsthal.ch bassersdorf.ch belp.ch beromuenster.ch bettlach.ch biasca.ch
    biberist.ch binningen.ch birmensdorf.ch birsfelden.ch bolligen.ch bottmingen.ch bremgarten.ch brugg.ch
    buchs-sg.ch buelach.ch buettikon.ch buochs.ch burgdorf.ch cham.ch chiasso.ch degersheim.ch derendingen.ch
    dielsdorf.ch diessenhofen.ch domat-ems.ch dornach.ch duernten.ch eglisau.ch einsiedeln.ch erlenbach.ch
    ermatingen.ch eschenbach-luzern.ch feusisberg.ch fislisbach.ch flawil.ch freienbach.ch frick.ch frutigen.ch
    gelterkinden.ch glarus-nord.ch glarus.ch goldach.ch gordola.ch gossau-zh.ch greifensee.ch hasle.ch heiden.ch
    heimberg.ch hergiswil.ch herisau.ch herrliberg.ch herzogenbuchsee.ch hinwil.ch hochdorf.ch hombrechtikon.ch
    horgen.ch horw.ch hunzenschwil.ch ilef.ch ittigen.ch jegenstorf.ch kaltbrunn.ch kilchberg.ch kirchberg-be.ch
    kirchberg.ch kloten.ch konolfingen.ch kuenten.ch kuesnacht.ch kuessnacht.ch kuettigen.ch langenthal.ch
    langnau-ie.ch laufenburg.ch laupen.ch lengnau.ch lenzburg.ch liestal.ch losone.ch lyss.ch maegenwil.ch
    maennedorf.ch malters.ch maur.ch meilen.ch meiringen.ch mellingen.ch minusio.ch moehlin.ch moerschwil.ch
    muenchenbuchsee.ch muenchenstein.ch muensingen.ch muri-guemligen.ch muri.ch muttenz.ch neuenegg.ch
    neuenhof.ch neuhausen.ch nidau.ch niederhasli.ch niederweningen.ch oberaegeri.ch oberengstringen.ch
    oberentfelden.ch oberglatt.ch obersiggenthal.ch oftringen.ch opfikon.ch ostermundigen.ch othmarsingen.ch
    pfaeffikon.ch pratteln.ch regensdorf.ch reiden.ch reinach.ch rheinfelden.ch richterswil.ch rickenbach.ch
    romanshorn.ch rorschach.ch rorschacherberg.ch rothenburg.ch rothrist.ch ruemlang.ch rueschlikon.ch rueti.ch
    ruswil.ch saanen.ch sargans.ch sarnen.ch schattdorf.ch schlieren.ch schoenenwerd.ch schuebelbach.ch
    sempach.ch seuzach.ch sigriswil.ch sissach.ch spiez.ch spreitenbach.ch staefa.ch stans.ch steffisburg.ch
    stettlen.ch suhr.ch sumiswald.ch sursee.ch taegerwilen.ch thalwil.ch therwil.ch thusis.ch triengen.ch
    trimbach.ch trogen.ch turbenthal.ch uetendorf.ch uetikonamsee.ch uitikon.ch unteraegeri.ch
    unterengstringen.ch untersiggenthal.ch urdorf.ch uznach.ch uzwil.ch vechigen.ch villmergen.ch visp.ch
    volketswil.ch walchwil.ch wald-zh.ch walenstadt.ch wallisellen.ch weinfelden.ch wettingen.ch wetzikon.ch
    widnau.ch windisch.ch wittenbach.ch wohlen-be.ch wohlen.ch wolfhalden.ch wolhusen.ch wollerau.ch worb.ch
    wuerenlos.ch zell.ch zofingen.ch zollikofen.ch zollikon.ch zuchwil.ch zumikon.ch zurzach.ch
    `,
  ),
  sources: [
    {
      source: 'Communes of Switzerland and the domain each publishes',
      url: 'https://www.ch.ch/',
      checkedOn: '2026-11-24',
    },
  ],
};
