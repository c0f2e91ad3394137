import type { CountrySites } from '../types';
import { list } from './list';

/** Germany: federation, Länder, universities, research, health insurance bodies under public law. */
export const DE: CountrySites = {
  country: 'DE',
  rules: [
    ...list(
      'state',
      `
      bund.de
      arbeitsagentur.de auswaertiges-amt.de diplo.de bafin.de bamf.de bundesbank.de bundesdruckerei.de
      bundesfinanzministerium.de bundesgerichtshof.de bundesnetzagentur.de bundespolizei.de bundespraesident.de
      bundesrat.de bundesregierung.de bundestag.de bundesverfassungsgericht.de bundeskartellamt.de bundesrechnungshof.de
      bundesarbeitsgericht.de bundessozialgericht.de bundesfinanzhof.de bverwg.de
      bmbf.de bmuv.de bmvg.de bmwk.de bmz.de bmj.de bmas.de bmfsfj.de bmel.de
      bundeswehr.de destatis.de deutsche-rentenversicherung.de dwd.de elster.de govdata.de kba.de polizei.de rki.de
      thw.de zoll.de bzst.de bpb.de bka.de verfassungsschutz.de umweltbundesamt.de uba.de
      bfarm.de pei.de bzga.de bfs.de bgr.de ble.de jki.de fli.de thuenen.de dpma.de gesetze-im-internet.de
      bundesarchiv.de dnb.de zensus2022.de autobahn.de eisenbahn-bundesamt.de lba.de bsh.de itzbund.de
      baden-wuerttemberg.de bwl.de service-bw.de polizei-bw.de landtag-bw.de bitbw.de
      bayern.de bayernportal.de bayern.landtag.de verkuendung-bayern.de
      berlin.de parlament-berlin.de
      brandenburg.de
      bremen.de
      hamburg.de hamburgische-buergerschaft.de
      hessen.de hessischer-landtag.de
      mv-regierung.de regierung-mv.de landtag-mv.de
      niedersachsen.de landtag-niedersachsen.de
      land.nrw nrw.de polizei.nrw schulministerium.nrw it.nrw
      rlp.de
      saarland.de
      sachsen-anhalt.de
      sachsen.de
      schleswig-holstein.de landtag.ltsh.de
      thueringen.de thueringer-landtag.de
      datenschutzzentrum.de datenschutz.de
      dataport.de
      justiz.de insolvenzbekanntmachungen.de handelsregister.de
      `,
    ),
    ...list(
      'social',
      `
      dguv.de bgetem.de bgrci.de bghm.de bghw.de bgw-online.de vbg.de bg-verkehr.de bgbau.de svlfg.de knappschaft.de
      minijob-zentrale.de aok.de gkv-spitzenverband.de g-ba.de
      `,
    ),
    ...list(
      'higher-education',
      `
      uni-augsburg.de uni-bamberg.de uni-bayreuth.de uni-bielefeld.de uni-bonn.de uni-bremen.de uni-due.de uni-duesseldorf.de
      hhu.de uni-erfurt.de uni-erlangen.de fau.de uni-frankfurt.de uni-freiburg.de uni-giessen.de uni-goettingen.de
      uni-greifswald.de uni-halle.de uni-hamburg.de uni-hannover.de uni-heidelberg.de uni-hildesheim.de uni-hohenheim.de
      uni-jena.de uni-kassel.de uni-kiel.de uni-koblenz.de uni-koeln.de uni-konstanz.de uni-leipzig.de uni-luebeck.de
      uni-magdeburg.de ovgu.de uni-mainz.de uni-mannheim.de uni-marburg.de uni-muenchen.de lmu.de uni-muenster.de uni-oldenburg.de
      uni-osnabrueck.de uni-paderborn.de upb.de uni-passau.de uni-potsdam.de uni-regensburg.de uni-rostock.de uni-saarland.de
      uni-siegen.de uni-stuttgart.de uni-trier.de uni-tuebingen.de uni-ulm.de uni-vechta.de uni-weimar.de uni-wuerzburg.de
      uni-wuppertal.de uni-flensburg.de uni-lueneburg.de leuphana.de europa-uni.de fernuni-hagen.de
      fu-berlin.de hu-berlin.de tu-berlin.de udk-berlin.de tum.de tu-braunschweig.de tu-chemnitz.de tu-clausthal.de
      tu-darmstadt.de tu-dortmund.de tu-dresden.de tu-freiberg.de tu-ilmenau.de tuhh.de b-tu.de rwth-aachen.de rub.de
      ruhr-uni-bochum.de rptu.de uni-kl.de kit.edu unibw.de unibw-hamburg.de hsu-hh.de charite.de mh-hannover.de
      haw-hamburg.de th-koeln.de hs-duesseldorf.de hm.edu th-nuernberg.de oth-regensburg.de htw-berlin.de bht-berlin.de
      hwr-berlin.de ash-berlin.eu hs-bremen.de hs-hannover.de htwk-leipzig.de htw-dresden.de h-da.de frankfurt-university.de
      thm.de hs-mainz.de hs-osnabrueck.de fh-aachen.de fh-dortmund.de fh-muenster.de fh-kiel.de hs-karlsruhe.de h-ka.de
      hs-mannheim.de hs-esslingen.de hft-stuttgart.de reutlingen-university.de hs-pforzheim.de hs-augsburg.de haw-landshut.de
      thi.de th-deg.de th-rosenheim.de hs-coburg.de hs-kempten.de dhbw.de dhbw-stuttgart.de ph-ludwigsburg.de ph-freiburg.de
      hs-fulda.de th-owl.de hshl.de w-hs.de hs-niederrhein.de hochschule-trier.de hs-worms.de eah-jena.de hs-anhalt.de
      hs-harz.de h2.de fh-erfurt.de hs-wismar.de hs-stralsund.de hs-nb.de th-brandenburg.de th-wildau.de fh-potsdam.de
      filmuniversitaet.de bauhaus-uni.de
      `,
    ),
    ...list(
      'research',
      `
      daad.de desy.de dfg.de dlr.de fraunhofer.de fz-juelich.de helmholtz.de leibniz-gemeinschaft.de mpg.de
      helmholtz-berlin.de helmholtz-hzi.de helmholtz-munich.de gfz.de gfz-potsdam.de awi.de ufz.de hzdr.de gsi.de dkfz.de mdc-berlin.de
      geomar.de hereon.de dzne.de ptb.de bam.de diw.de ifo.de zbw.eu wzb.eu dipf.de gesis.org tib.eu fiz-karlsruhe.de
      lrz.de
      `,
    ),
    ...list('research', 'dfn.de', 'unknown'),
    ...list(
      'school',
      `
      bildung-rp.de bycs.de kultus-bw.de lernraum-berlin.de lernsax.de nibis.de schulcampus-rlp.de schule-bw.de
      schulportal-thueringen.de dbildungscloud.de mebis.bayern.de
      bildungsserver.de bildung-lsa.de bildungsserver.berlin-brandenburg.de bildungsportal-niedersachsen.de
      `,
    ),
    ...list(
      'health',
      `
      uniklinik-freiburg.de klinikum.uni-heidelberg.de uke.de uksh.de ukb.uni-bonn.de ukbonn.de uk-koeln.de ukaachen.de ukm.de
      uniklinikum-dresden.de uniklinikum-leipzig.de uniklinikum-jena.de uniklinikum-saarland.de unimedizin-mainz.de
      umg.eu ukr.de ukw.de uk-erlangen.de uniklinik-ulm.de mri.tum.de vivantes.de muenchen-klinik.de klinikum-stuttgart.de
      klinikum.uni-muenchen.de lmu-klinikum.de uk-essen.de uniklinik-duesseldorf.de ukgm.de
      `,
      'unknown',
    ),
  ],
  sources: [
    {
      source: 'service.bund.de: federal and Land authorities; Hochschulkompass: state universities',
      url: 'https://www.hochschulkompass.de/',
      checkedOn: '2026-11-22',
    },
  ],
};

/** German cities and districts (Landkreise). */
export const DE_LOCAL: CountrySites = {
  country: 'DE',
  onRequest: true,
  rules: list(
    'local',
    `
    muenchen.de | Landeshauptstadt München
    stadt-koeln.de | Stadt Köln
    frankfurt.de | Stadt Frankfurt am Main
    stuttgart.de duesseldorf.de leipzig.de dortmund.de essen.de dresden.de nuernberg.de duisburg.de bochum.de
    wuppertal.de bielefeld.de bonn.de stadt-muenster.de mannheim.de karlsruhe.de augsburg.de wiesbaden.de
    moenchengladbach.de gelsenkirchen.de aachen.de braunschweig.de chemnitz.de kiel.de halle.de magdeburg.de freiburg.de
    krefeld.de mainz.de luebeck.de erfurt.de oberhausen.de rostock.de kassel.de hagen.de potsdam.de saarbruecken.de hamm.de
    ludwigshafen.de oldenburg.de leverkusen.de osnabrueck.de solingen.de heidelberg.de darmstadt.de herne.de neuss.de
    regensburg.de paderborn.de ingolstadt.de wuerzburg.de offenbach.de fuerth.de ulm.de heilbronn.de pforzheim.de
    wolfsburg.de goettingen.de bottrop.de reutlingen.de koblenz.de bremerhaven.de erlangen.de remscheid.de recklinghausen.de
    bergischgladbach.de trier.de jena.de moers.de salzgitter.de siegen.de guetersloh.de hanau.de kaiserslautern.de
    cottbus.de schwerin.de esslingen.de ludwigsburg.de giessen.de gera.de witten.de iserlohn.de zwickau.de tuebingen.de
    flensburg.de dueren.de konstanz.de villingen-schwenningen.de worms.de marl.de luenen.de minden.de velbert.de
    norderstedt.de dessau-rosslau.de bamberg.de viersen.de marburg.de rheine.de gladbeck.de neumuenster.de troisdorf.de delmenhorst.de
    bayreuth.de arnsberg.de landshut.de bocholt.de kempten.de aschaffenburg.de rosenheim.de passau.de schweinfurt.de hof.de ansbach.de weiden.de straubing.de
    goerlitz.de weimar.de plauen.de stadt-brandenburg.de frankfurt-oder.de greifswald.de stralsund.de wismar.de neubrandenburg.de
    celle.de hansestadt-lueneburg.de hameln.de emden.de wilhelmshaven.de cuxhaven.de stade.de goslar.de nordhorn.de lingen.de
    fulda.de wetzlar.de ruesselsheim.de bad-homburg.de offenburg.de baden-baden.de loerrach.de ravensburg.de friedrichshafen.de aalen.de
    schwaebisch-gmuend.de goeppingen.de sindelfingen.de boeblingen.de
    hannover.de hannover-stadt.de region-hannover.de lvr.de lwl.org kvjs.de lwv-hessen.de bezirk-oberbayern.de
    bezirk-schwaben.de bezirk-mittelfranken.de bezirk-oberfranken.de bezirk-unterfranken.de bezirk-niederbayern.de
    bezirk-oberpfalz.de rvr.ruhr region-stuttgart.org staedteregion-aachen.de rhein-neckar-kreis.de
    rhein-sieg-kreis.de rhein-erft-kreis.de rhein-kreis-neuss.de maerkischer-kreis.de en-kreis.de
    hochsauerlandkreis.de hochtaunuskreis.de mkk.de mtk.org wetteraukreis.de rheingau-taunus.de vogelsbergkreis.de
    schwalm-eder-kreis.de werra-meissner-kreis.de lahn-dill-kreis.de kreisgg.de ladadi.de bodenseekreis.de
    ortenaukreis.de lrasbk.de zollernalbkreis.de ostalbkreis.de enzkreis.de alb-donau-kreis.de
    neckar-odenwald-kreis.de main-tauber-kreis.de hohenlohekreis.de breisgau-hochschwarzwald.de rems-murr-kreis.de
    burgenlandkreis.de salzlandkreis.de saalekreis.de vogtlandkreis.de erzgebirgskreis.de uckermark.de barnim.de
    oberhavel.de havelland.de potsdam-mittelmark.de teltow-flaeming.de dahme-spreewald.info ilm-kreis.de
    wartburgkreis.de kreis-eic.de emsland.de grafschaft-bentheim.de heidekreis.de ammerland.de obk.de rbk-direkt.de
    saarpfalz-kreis.de regionalverband-saarbruecken.de dithmarschen.de nordfriesland.de
    `,
  ),
  sources: [
    {
      source:
        'Cities of more than 40,000 inhabitants and the domain each publishes (Deutscher Städtetag)',
      checkedOn: '2026-11-22',
    },
  ],
};
