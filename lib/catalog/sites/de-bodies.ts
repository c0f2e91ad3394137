import type { CountrySites } from '../types';
import { list } from './list';

/** More bodies of Germany: federal portals, museums, Länder, universities of applied sciences and arts, research. */
export const DE_BODIES: CountrySites = {
  country: 'DE',
  rules: [
    ...list(
      'state',
      `
      bundesgesundheitsministerium.de bundesumweltministerium.de bmleh.de bmjv.de bmv.de bundeskanzler.de
      bundeskanzlerin.de integrationsbeauftragte.de behindertenbeauftragter.de antidiskriminierungsstelle.de
      bundesjustizamt.de bundespatentgericht.de generalbundesanwalt.de bundesimmobilien.de bafa.de bfn.de bioeg.de
      infektionsschutz.de kindergesundheit-info.de organspende-info.de zusammengegencorona.de bundeswehrkarriere.de
      evergabe-online.de smard.de marktstammdatenregister.de netzausbau.de breitbandmessung.de familienportal.de
      bundesfreiwilligendienst.de planet-beruf.de abi.de bafoeg-digital.de xn--bafg-7qa.de kfw.de
      stasi-unterlagen-archiv.de preussischer-kulturbesitz.de smb.museum staatsbibliothek-berlin.de hdg.de dhm.de
      bsb-muenchen.de skd.museum slub-dresden.de pinakothek.de deutsche-digitale-bibliothek.de
      bundesstiftung-aufarbeitung.de km-bw.de statistik-bw.de lgl-bw.de justiz-bw.de statistik-berlin-brandenburg.de
      statistik-nord.de polizei-nds.de landtag-saar.de bremische-buergerschaft.de datenschutz-berlin.de
      datenschutz-bayern.de datenschutz-hamburg.de wirtschaft.nrw umwelt.nrw mags.nrw mkw.nrw im.nrw mhkbd.nrw
      mkjfgfi.nrw justiz.nrw
      `,
    ),
    ...list(
      'education',
      `
      kmk.org hochschulstart.de bibb.de wissenschaftsrat.de gwk-bonn.de akkreditierungsrat.de schullogin.de
      niedersachsen.cloud lernen.hamburg
      `,
    ),
    ...list(
      'social',
      `
      ukbw.de ukh.de unfallkasse-nrw.de kuvb.de unfallkasse-berlin.de bgn.de kuenstlersozialkasse.de
      `,
    ),
    ...list(
      'higher-education',
      `
      hfmt-hamburg.de hfbk-hamburg.de hcu-hamburg.de hfk-bremen.de adbk.de hff-muenchen.de khm.de
      kunstakademie-duesseldorf.de folkwang-uni.de hfmt-koeln.de hfg-karlsruhe.de hfg-offenbach.de burg-halle.de
      hgb-leipzig.de hfbk-dresden.de hmtm-hannover.de hmdk-stuttgart.de abk-stuttgart.de hfm-weimar.de hfm-berlin.de
      kh-berlin.de mh-freiburg.de mh-luebeck.de hmt-leipzig.de hmt-rostock.de hfmdd.de hmtm.de muho-mannheim.de
      hs-furtwangen.de hs-heilbronn.de hs-aalen.de hs-albsig.de hs-ansbach.de th-ab.de thws.de fhws.de hswt.de hnu.de
      hof-university.de oth-aw.de th-bingen.de hs-bochum.de hs-ruhrwest.de h-brs.de hsbi.de fh-bielefeld.de fh-swf.de
      hochschule-rhein-waal.de hs-rm.de hs-kl.de hwg-lu.de hs-koblenz.de htwsaar.de hszg.de whz.de fh-zwickau.de
      hs-mittweida.de hs-merseburg.de hs-nordhausen.de hs-schmalkalden.de jade-hs.de hs-emden-leer.de ostfalia.de
      hawk.de hochschule-stralsund.de hs-bremerhaven.de fh-westkueste.de th-luebeck.de hs-flensburg.de hnee.de
      hs-rottenburg.de hfwu.de hs-offenburg.de htwg-konstanz.de rwu.de hochschule-bc.de hdm-stuttgart.de hs-kehl.de
      hs-ludwigsburg.de ph-heidelberg.de ph-karlsruhe.de ph-weingarten.de ph-gmuend.de uni-speyer.de dshs-koeln.de
      tiho-hannover.de hsbund.de dhpol.de kunsthochschulekassel.de goethe-university-frankfurt.de stw.berlin
      studierendenwerk-hamburg.de studierendenwerk-stuttgart.de kstw.de stw-d.de akafoe.de studentenwerk-leipzig.de
      studentenwerk-dresden.de studentenwerk-goettingen.de
      `,
    ),
    ...list(
      'research',
      `
      iab.de hlrs.de zib.de zbmed.de gbv.de hebis.de hbz-nrw.de bsz-bw.de museumfuernaturkunde.berlin
      `,
    ),
    ...list('research', 'gwdg.de dkrz.de', 'unknown'),
    ...list(
      'health',
      `
      umh.de unimedizin-ffm.de uk-augsburg.de klinikum-nuernberg.de medizinischerdienst.de
      `,
      'unknown',
    ),
  ],
  sources: [
    {
      source: 'service.bund.de: federal and Land authorities; Hochschulkompass: state universities',
      url: 'https://www.hochschulkompass.de/',
      checkedOn: '2026-11-24',
    },
  ],
};
