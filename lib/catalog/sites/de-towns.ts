import type { CountrySites } from '../types';
import { list } from './list';

/** Towns of Germany, besides the cities in de.ts. */
export const DE_TOWNS: CountrySites = {
  country: 'DE',
  onRequest: true,
  rules: list(
    'local',
    `
    achern.de achim.de ahlen.de ahrensburg.de aichach.de albstadt.de alfeld.de alsdorf.de altdorf.de
    altoetting.de alzey.de amberg.de andernach.de anklam.de annaberg-buchholz.de apolda.de arnstadt.de
    aschersleben.de attendorn.de aurich.de backnang.de bad-aibling.de bad-duerkheim.de bad-hersfeld.de
    bad-kreuznach.de bad-mergentheim.de bad-nauheim.de bad-neuenahr-ahrweiler.de bad-saeckingen.de
    bad-schwartau.de bad-segeberg.de bad-toelz.de bad-vilbel.de bad-waldsee.de bad-wildungen.de
    bad-zwischenahn.de baesweiler.de balingen.de barsinghausen.de baunatal.de bautzen.de beckum.de bedburg.de
    bensheim.de bergheim.de bergkamen.de bernau.de bernburg.de biberach-riss.de biedenkopf.de
    bietigheim-bissingen.de bingen.de bitburg.de bitterfeld-wolfen.de blankenburg.de blankenfelde-mahlow.de
    blieskastel.de borken.de borna.de bornheim.de brake.de bramsche.de bretten.de brilon.de bruchsal.de
    bruehl.de buchholz.de bueckeburg.de buehl.de buende.de burgdorf.de burghausen.de burgwedel.de buxtehude.de
    calw.de castrop-rauxel.de cham.de cloppenburg.de coburg.de coesfeld.de coswig.de crailsheim.de
    crimmitschau.de dachau.de damme.de datteln.de deggendorf.de delitzsch.de demmin.de detmold.de dieburg.de
    dietzenbach.de dillenburg.de dingolfing.de dinslaken.de ditzingen.de doebeln.de donaueschingen.de
    donauwoerth.de dormagen.de dorsten.de dreieich.de duderstadt.de duelmen.de eberswalde.de eckernfoerde.de
    edewecht.de ehingen.de eichstaett.de eilenburg.de einbeck.de eisenach.de eisenhuettenstadt.de ellwangen.de
    elmshorn.de elsdorf.de eltville.de emmendingen.de emmerich.de emsdetten.de engelskirchen.de ennepetal.de
    eppingen.de erding.de erftstadt.de erkelenz.de erkrath.de eschborn.de eschwege.de eschweiler.de espelkamp.de
    ettlingen.de euskirchen.de falkensee.de fellbach.de filderstadt.de finsterwalde.de floersheim-main.de
    forchheim.de frankenberg.de frankenthal.de freiberg.de freising.de freital.de freudenstadt.de
    friedberg-hessen.de friedrichsdorf.de friesoythe.de fritzlar.de fuerstenfeldbruck.de fuerstenwalde-spree.de
    gaggenau.de ganderkesee.de garbsen.de garching.de gardelegen.de gauting.de geesthacht.de geldern.de
    gelnhausen.de gemeinde-amberg.de gemeinde-bergheim.de gemeinde-bornheim.de gemeinde-frankenthal.de
    gemeinde-fuerth.de gemeinde-heidenau.de gemeinde-ilsede.de gemeinde-leonberg.de gemeinde-lindau.de
    gemeinde-muenster.de gemeinde-schorndorf.de gemeinde-wangen.de gemeinde-weimar.de geretsried.de gerlingen.de
    germering.de gevelsberg.de goch.de gotha.de greiz.de grevenbroich.de grevesmuehlen.de griesheim.de grimma.de
    gronau.de gross-gerau.de gross-umstadt.de guenzburg.de guestrow.de gummersbach.de haan.de haiger.de
    halberstadt.de haldensleben.de haltern-am-see.de hamminkeln.de hann.muenden.de harsewinkel.de hattersheim.de
    hattingen.de heide.de heidenau.de heidenheim.de heilbad-heiligenstadt.de heiligenhaus.de heinsberg.de
    hemer.de hemmingen.de hennef.de hennigsdorf.de heppenheim.de herborn.de herdecke.de herford.de herrenberg.de
    herten.de herzogenaurach.de herzogenrath.de hilden.de hockenheim.de hoexter.de hofgeismar.de hofheim.de
    holzminden.de homberg-efze.de homburg.de horb.de hoyerswerda.de huenfeld.de huerth.de ibbenbueren.de
    idar-oberstein.de idstein.de ilmenau.de ingelheim.de itzehoe.de juechen.de juelich.de kaarst.de
    kaltenkirchen.de kamenz.de kamp-lintfort.de karben.de karlsfeld.de karlstadt.de kehl.de kelheim.de
    kelkheim.de kempen.de kirchheim-teck.de kleve.de koenigs-wusterhausen.de koenigswinter.de korbach.de
    korntal-muenchingen.de kornwestheim.de korschenbroich.de kreuztal.de kronach.de kronberg.de kulmbach.de
    laatzen.de ladenburg.de lage.de lahnstein.de lahr.de laichingen.de lampertheim.de landau.de landsberg.de
    langen.de langenfeld.de langenhagen.de lauchhammer.de lauf.de laupheim.de leer.de lehrte.de leimen.de
    leinfelden-echterdingen.de lemgo.de lennestadt.de leonberg.de leutkirch.de lichtenfels.de limburg.de
    lindlar.de linz.de lippstadt.de lohmar.de lohne.de luckenwalde.de ludwigsfelde.de luebbecke.de luebben.de
    luedenscheid.de luedinghausen.de maintal.de markgroeningen.de mayen.de mechernich.de meckenheim.de
    meerbusch.de meinerzhagen.de meiningen.de memmingen.de menden.de meppen.de merseburg.de merzig.de
    meschede.de mettmann.de metzingen.de michelstadt.de moelln.de moerfelden-walldorf.de moessingen.de
    monheim.de montabaur.de mosbach.de muehlacker.de muehldorf.de muehlhausen.de muehlheim.de muellheim.de
    muensingen.de nagold.de nauen.de naumburg.de neckarsulm.de netphen.de nettetal.de neu-isenburg.de
    neuburg-donau.de neumarkt.de neunkirchen.de neuruppin.de neustrelitz.de neuwied.de nidda.de niddatal.de
    niederkassel.de nienburg.de norden.de nordenham.de nordhausen.de northeim.de nuertingen.de oberkirch.de
    oberkochen.de obertshausen.de oberursel.de ochtrup.de oehringen.de oelde.de oer-erkenschwick.de olching.de
    olpe.de oranienburg.de osterholz-scharmbeck.de osterode.de ostfildern.de overath.de papenburg.de parchim.de
    pasewalk.de peine.de penzberg.de petershagen.de pfaffenhofen.de pfullendorf.de pfungstadt.de pinneberg.de
    pirmasens.de pirna.de plettenberg.de ploen.de puchheim.de pulheim.de quedlinburg.de quickborn.de radebeul.de
    radevormwald.de radolfzell.de rastatt.de rastede.de ratekau.de rathenow.de reichenbach-vogtland.de
    reinbek.de reinheim.de remagen.de rendsburg.de renningen.de rheinbach.de rheinberg.de rheinfelden.de
    rheinstetten.de ribnitz-damgarten.de riedstadt.de riesa.de rietberg.de rinteln.de rodgau.de roedermark.de
    roesrath.de ronnenberg.de rotenburg-wuemme.de rottenburg.de rottweil.de rudolstadt.de saalfeld.de
    saarlouis.de salzkotten.de salzwedel.de sangerhausen.de sankt-augustin.de sassenberg.de schkeuditz.de
    schleswig.de schmallenberg.de schneverdingen.de schoenebeck.de schopfheim.de schorndorf.de schortens.de
    schramberg.de schriesheim.de schrobenhausen.de schwabach.de schwaebischhall.de schwalbach.de schwalmtal.de
    schwandorf.de schwerte.de schwetzingen.de seelze.de sehnde.de seligenstadt.de selm.de senftenberg.de
    siegburg.de sigmaringen.de singen.de sinsheim.de sinzig.de soest.de soltau.de sondershausen.de sonneberg.de
    spenge.de spremberg.de springe.de stadt-ahaus.de stadt-altenburg.de stadt-bad-doberan.de
    stadt-bad-reichenhall.de stadt-bad-salzuflen.de stadt-buedingen.de stadt-butzbach.de stadt-delbrueck.de
    stadt-diepholz.de stadt-eisenberg.de stadt-frechen.de stadt-gifhorn.de stadt-haar.de stadt-helmstedt.de
    stadt-hildesheim.de stadt-kamen.de stadt-kitzingen.de stadt-landsberg.de stadt-lichtenfels.de
    stadt-meissen.de stadt-neustadt.de stadt-ratingen.de stadt-rees.de stadt-remseck.de stadt-roth.de
    stadt-senden.de stadt-sonthofen.de stadt-steinheim.de stadt-strausberg.de stadt-walsrode.de
    stadt-weingarten.de stadt-wetter.de stadt-zerbst.de stadthagen.de stadtlohn.de starnberg.de stassfurt.de
    steinfurt.de steinheim.de stolberg.de stuhr.de sulingen.de sundern.de syke.de taucha.de taunusstein.de
    telgte.de teltow.de templin.de tettnang.de titisee-neustadt.de toenisvorst.de traunreut.de traunstein.de
    trossingen.de tuttlingen.de ueberlingen.de uetersen.de unna.de unterhaching.de vaihingen.de vaterstetten.de
    vechta.de verden.de versmold.de viernheim.de visbek.de vlotho.de voelklingen.de voerde.de vreden.de
    wachtberg.de waghaeusel.de waiblingen.de walldorf.de wallenhorst.de waltrop.de wangen.de warburg.de
    waren-mueritz.de warendorf.de warstein.de wedel.de wedemark.de weener.de weil-am-rhein.de weilheim.de
    weinheim.de weinstadt.de weissenburg.de weissenfels.de weisswasser.de weiterstadt.de wendelstein.de
    wendlingen.de werdau.de werdohl.de werl.de wermelskirchen.de werne.de wernigerode.de wertheim.de wesel.de
    wesseling.de westerstede.de wiesloch.de wildeshausen.de wilnsdorf.de winnenden.de winsen.de winterberg.de
    wipperfuerth.de wittenberg.de wittenberge.de wittlich.de wittmund.de wolfenbuettel.de wolfratshausen.de
    wuerselen.de wunstorf.de xanten.de zehdenick.de zeitz.de zeulenroda-triebes.de zirndorf.de zittau.de
    zossen.de zweibruecken.de
    `,
  ),
  // A magazine.
  not: ['stadt-bremerhaven.de'],
  sources: [{ source: 'Towns of Germany and the domain each publishes', checkedOn: '2026-11-24' }],
};
