/**
 * Names of municipalities that a domain bears as often for something else: never believed without a word such as
 * "gemeinde" or a region beside them. Slugs, without accents. See scripts/sites/municipalities.ts.
 */

import type { PlaceCountry } from './conventions';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const NOT_BARE_NAMES: Readonly<Record<PlaceCountry, readonly string[]>> = {
  DE: [
    // Firms, brands, makers, publishers.
    ...words(`
    alpirsbach altenburg andechs asbach aspach asslar bad barth beiersdorf benz berghaus blomberg boxberg brandis bruckner
    buchholz burda dahmen dassel deutz dornburg ehrmann eisenberg engelhardt erdinger falkenstein frankenstein freudenberg
    fuerstenberg gerolstein goldbeck greifenstein gutenberg guttenberg hachenburg hardtberg hartmannsdorf hassia heinrichs
    hengstenberg herold hohenstein hornbach jever kaltenbach karlsberg kettler klingenberg krombach krumbach langenscheid
    leimbach lemken lenzen lichtenau lichtenberg lichtenstein lindhorst loewenstein ludwigs marxen meissen meissner
    mettler munster nagel nassau neuenstein nordstern ottobrunn petershagen rheinland rosenberg rosenthal rothaus
    schlegel schleich schoenberg schoenecker schoenfeld schueller schwaebischhall schwarzenberg schwarzkopf selters siemens
    solms sonnen speicher springe starkenberg steinbach steinhoff sternberg stolberg straubing vogelsang vorwerk waldorf
    warsteiner wartenberg weidmueller weissenborn windeck wittgenstein wolfsberg wuestenrot wacken waldenburg walldorf`),
    // Words.
    ...words(`
    abenberg ahorn anger bengel bergen blender boden breite brunnen bruecken buehne burgen christes einhaus einig elend
    eschen felde feuchter fischer floethe fluren forsten freden freiheit freihung friedland garten gering graben grafschaft
    grande groeden gruben halbe hammer hausen haeusern heide heiden herrenhof hirten hoefen holler holzen hochzeit insel
    kaiser kalte kemnath kirchen kleine klausen klinge klosterhof kommen kreuzau kronau krempel kuchen kummer lamme landes
    langen lanze laufen lauter lebach lederhose lehre leimen lichte lieblos linden mandel mandern mantel marienfeld marktl
    mauern mengen menden merken messel motten muecke muehle muehlen muehlhof mulde nebel neuhaus neuhof norden oberdorf
    ohne ohren osten oster otter panker platten pommern prinzhoefte quelle regen rieder riegel rosa ruhe salem salzweg
    sassen schade schatten scheid schlangen schleiden schleife schmelz schmitt schmitten schotten schuld schutz schwarz
    schwall seelen seehof senden sommerau sonnenstein sorge spessart stadt stadel staufen stein steinen stelle stemmen
    stetten strand strande sued tanne tann tauche train twist unterdorf vogtei waldeck walde waldesruh waldhof waldsee wallen
    wangen waren weiler weiden weinberg weisen weiten welle wellen welling welt wenden werben werder wiesen winden winter
    wissen wetter wolken wurzen zimmern zorge zukunft feldberg hausham rheinau sinn vogt weimar-lahn`),
    // Resorts, whose name is their tourist office's, a region or a landscape.
    ...words(`
    chiemsee eifel eichsfeld harz hegau hiddensee kyffhaeuser loreley maifeld ostsee ruegen sylt tegernsee usedom wendland
    rheinhausen amrum foehr fehmarn oberland schwarzwald odenwald spessart westerwald hunsrueck taunus rhoen erzgebirge
    vogtland lausitz spreewald allgaeu bodensee emsland sauerland siegerland ammerland friesland ostfriesland muensterland grabfeld bergstrasse saarland bayern thueringen sachsen hessen`),
  ],
  AT: words(`
  aich arbing arzl aspach berg brand buch burgau dorf ebene eben egg ellmau erl ertl falkenstein feldkirchen flachau fiss
  forst friedberg gaal galtuer gerlos grins gurten hallstatt hard hart hartl haus heiligenblut holzhausen horn ischgl itter
  kaisers kals kaltenbach kaprun kirchberg klam klaus krimml krumbach lang lans lech leogang lichtenberg lofer malta mank
  mayrhofen mils moesern nassfeld nauders neudorf neuhaus obergurgl obertauern ort pill pfunds prutz raab ramsau ratten reith
  rohr rum rust saalbach salzburg schladming see seefeld serfaus soelden sonntag spiss spitz stadl stall stanz steeg
  steinhaus stetten stumm sulz thal trins turrach tux vals wagrain wald waldegg waldbach waldburg wallsee wang warth
  weer weiler wiesen wies wien zell zuers montafon kaunertal stubai oetz pitztal wachau wienerwald sonnberg hohewand
  bernstein rosental thaur wartberg schwarzenberg schwarzenbach`),
  CH: words(`
  adelboden appenzell arch arosa bellevue baden berg bever binn boncourt buch burg campo champagne chapelle claro concise court
  davos eich egg engelberg eptingen flims forst forel giez gland granges grindelwald grub gy hasle henniez homberg horn ins
  interlaken klosters laax lachen lax lens lenk leukerbad leysin linden lindau lugano montreux mies onex orange port
  premier provence quinto rain rigi riviera roche roches rolle romont root rorschach rue saasfee sauge saules sales sattel
  scherz simplon speicher stadel staufen stein stetten studen suhr tresa thal trey trun vals val vallon vaud verbier
  villars villeneuve wald wangen weiler wil wiler winkel worb zell zermatt zug cransmontana crans stmoritz sanktmoritz
  andermatt braunwald beatenberg samnaun pontresina celerina silvaplana arni rossa rovio curio prato lema cama`),
  BE: words(
    `as ans ath asse balen bever boom brakel bree celles clavier damme essen forest ham halle hove lens lille lint manage
    melle mol mons niel olen peer pelt putte rochefort silly spa staden theux vorst waterloo kapellen limbourg modave`,
  ),
  NL: words('beek best houten huizen hulst kampen noord sluis stein texel west westland'),
  ES: words(
    `alba arco arenas armada barro bello bono cabra campo campos canales casas castilla cortes dos espejo fuentes galicia
    grado granada guardia haro hoyos luna mora moraleja moya oliva padron palacios palma pinto planes puebla redondo rosas
    rota rueda salas sierra sol soto tabernas torre torres vega vera viana villa villanueva viso`,
  ),
};
