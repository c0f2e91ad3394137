import type { CountrySites } from '../types';
import { list } from './list';

/** Switzerland: Confederation, cantons, larger communes (Romandy first), universities, schools, hospitals. */
export const CH: CountrySites = {
  country: 'CH',
  rules: [
    ...list(
      'state',
      `
      admin.ch | Confédération suisse
      parlament.ch parlement.ch bger.ch bstger.ch bvger.ch ch.ch easygov.swiss
      meteoschweiz.ch meteosuisse.ch snb.ch suva.ch swissmedic.ch ahv-iv.ch finma.ch
      sbfi.ch digitale-verwaltung-schweiz.ch
      ag.ch ai.ch ar.ch be.ch bl.ch baselland.ch bs.ch fr.ch ge.ch gl.ch gr.ch ju.ch jura.ch lu.ch ne.ch nw.ch ow.ch sg.ch
      sh.ch so.ch sz.ch tg.ch ti.ch ur.ch vd.ch vs.ch zg.ch zh.ch
      `,
    ),
    ...list(
      'local',
      `
      geneve.ch ville-geneve.ch | Ville de Genève
      lausanne.ch | Ville de Lausanne
      bern.ch | Stadt Bern
      stadt-zuerich.ch | Stadt Zürich
      stadt.sg.ch winterthur.ch stadtluzern.ch biel-bienne.ch thun.ch koeniz.ch chur.ch
      ville-fribourg.ch ville-fr.ch
      neuchatelville.ch chaux-de-fonds.ch lelocle.ch val-de-travers.ch val-de-ruz.ch milvignes.ch
      sion.ch sierre.ch martigny.ch monthey.ch brig-glis.ch naters.ch collombey-muraz.ch
      yverdon-les-bains.ch montreux.ch vevey.ch renens.ch nyon.ch pully.ch morges.ch gland.ch ecublens.ch prilly.ch
      la-tour-de-peilz.ch aigle.ch payerne.ch bussigny.ch crissier.ch epalinges.ch lutry.ch rolle.ch
      orbe.ch moudon.ch echallens.ch villeneuve.ch bex.ch ollon.ch blonay-saint-legier.ch chavannes.ch
      vernier.ch lancy.ch meyrin.ch onex.ch carouge.ch thonex.ch versoix.ch plan-les-ouates.ch grand-saconnex.ch
      chene-bougeries.ch veyrier.ch bernex.ch chene-bourg.ch satigny.ch cologny.ch confignon.ch collonge-bellerive.ch
      bulle.ch villars-sur-glane.ch marly.ch estavayer.ch duedingen.ch murten-morat.ch romont.ch chatel-st-denis.ch
      delemont.ch porrentruy.ch moutier.ch tramelan.ch saint-imier.ch
      lugano.ch bellinzona.ch locarno.ch mendrisio.ch
      aarau.ch baden.ch uster.ch duebendorf.ch dietikon.ch waedenswil.ch rapperswil-jona.ch kriens.ch emmen.ch
      frauenfeld.ch stadtzug.ch stadt-solothurn.ch olten.ch grenchen.ch kreuzlingen.ch
      riehen.ch allschwil.ch reinach-bl.ch
      `,
    ),
    ...list(
      'higher-education',
      `
      epfl.ch | EPFL
      ethz.ch ethrat.ch | ETH Zürich
      unibas.ch unibe.ch unifr.ch unilu.ch unisg.ch uzh.ch usi.ch
      unige.ch | Université de Genève
      unil.ch | Université de Lausanne
      unine.ch | Université de Neuchâtel
      bfh.ch fhnw.ch hslu.ch ost.ch supsi.ch zhaw.ch fhgr.ch phzh.ch phbern.ch phsg.ch phlu.ch zhdk.ch hfh.ch
      hes-so.ch hesge.ch heig-vd.ch hevs.ch hefr.ch he-arc.ch heds-fr.ch hetsl.ch ecal.ch hemu.ch
      hepl.ch hep-bejune.ch hepvs.ch hepfr.ch phfr.ch ehb.swiss hefp.swiss
      `,
    ),
    ...list(
      'higher-education',
      'swissuniversities.ch iheid.ch graduateinstitute.ch imd.org',
      'unknown',
    ),
    ...list(
      'research',
      'eawag.ch empa.ch psi.ch wsl.ch snf.ch fns.ch slf.ch agroscope.ch nb.admin.ch',
    ),
    ...list(
      'education',
      `
      edu-vd.ch eduvaud.ch edufr.ch eduge.ch rpn.ch educa.ch ciip.ch edk.ch
      fri-tic.ch ictvs.ch berufsberatung.ch
      `,
    ),
    ...list(
      'health',
      `
      chuv.ch | CHUV
      hug.ch hug-ge.ch | Hôpitaux universitaires de Genève
      h-fr.ch | Hôpital fribourgeois
      hopitalvs.ch | Hôpital du Valais
      rhne.ch | Réseau hospitalier neuchâtelois
      eoc.ch insel.ch ksb.ch kssg.ch luks.ch unispital-basel.ch usb.ch usz.ch h-ju.ch ksa.ch ksw.ch triemli.ch rfsm.ch
      hopitalrivierachablais.ch
      `,
    ),
  ],
  sources: [
    {
      source: 'ch.ch: addresses of the Confederation, cantons and communes',
      url: 'https://www.ch.ch/',
      checkedOn: '2026-11-22',
    },
  ],
};
