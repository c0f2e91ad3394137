import type { CountrySites } from '../types';
import { list } from './list';

/** Single bodies of Canada: agencies, school boards (former names), cégeps, universities, health, cities. */
export const CA_BODIES: CountrySites = {
  country: 'CA',
  onRequest: true,
  rules: [
    ...list(
      'state',
      `
      amp.quebec soquij.qc.ca ivac.qc.ca ithq.qc.ca exo.quebec mnbaq.org mcq.org macm.org placedesarts.com
      grandtheatre.qc.ca onf.ca nfb.ca nac-cna.ca canadacouncil.ca conseildesarts.ca historymuseum.ca
      museedelhistoire.ca gallery.ca beaux-arts.ca humanrights.ca ingeniumcanada.org nature.ca idrc-crdi.ca
      telefilm.ca manitoba.ca healthlinkbc.ca leg.bc.ca assembly.ab.ca legassembly.sk.ca nslegislature.ca legnb.ca
      ontariocourts.ca bccourts.ca albertacourts.ca elections.on.ca elections.bc.ca ipc.on.ca ombudsman.on.ca wsib.ca
      worksafebc.com metrolinx.com
      `,
    ),
    ...list('military', 'forces.ca'),
    ...list(
      'local',
      `
      boisbriand.ca saint-eustache.ca mascouche.ca pointe-claire.ca cotesaintluc.org candiac.ca saint-lambert.ca
      sainte-therese.ca bromont.net latuque.ca becancour.net saint-georges.ca amos.quebec villedemont-tremblant.qc.ca
      vss.ca stm.info stlaval.ca rtl-longueuil.qc.ca rtcquebec.ca sto.ca parcjeandrapeau.com espacepourlavie.ca
      omhm.qc.ca mississauga.ca brampton.ca hamilton.ca london.ca markham.ca vaughan.ca kitchener.ca citywindsor.ca
      greatersudbury.ca surrey.ca burnaby.ca richmond.ca victoria.ca regina.ca saskatoon.ca stjohns.ca
      charlottetown.ca saintjohn.ca whitehorse.ca yellowknife.ca peelregion.ca york.ca metrovancouver.org ttc.ca
      translink.ca octranspo.com
      `,
    ),
    ...list(
      'higher-education',
      `
      cegepba.qc.ca champlaincollege.qc.ca cegep-heritage.qc.ca clg.qc.ca collegemv.qc.ca cegepmv.ca cegeprdl.ca
      cegepstfe.ca cstjean.qc.ca cegepshawinigan.ca cegepst.qc.ca itaq.ca cegepadistance.ca torontomu.ca ryerson.ca
      brocku.ca lakeheadu.ca trentu.ca uwindsor.ca wlu.ca nipissingu.ca ontariotechu.ca ocadu.ca algomau.ca uleth.ca
      mtroyal.ca athabascau.ca macewan.ca unbc.ca tru.ca viu.ca kpu.ca bcit.ca capilanou.ca langara.ca
      douglascollege.ca smu.ca acadiau.ca stfx.ca mta.ca msvu.ca upei.ca cbu.ca usainteanne.ca brandonu.ca
      uwinnipeg.ca senecapolytechnic.ca humber.ca georgebrown.ca centennialcollege.ca sheridancollege.ca
      algonquincollege.com mohawkcollege.ca fanshawec.ca sait.ca nait.ca saskpolytech.ca nscc.ca nbcc.ca
      hollandcollege.com uhearst.ca
      `,
    ),
    ...list(
      'school',
      `
      csmm.qc.ca csfl.qc.ca csrsaguenay.qc.ca csjonquiere.qc.ca cscharlevoix.qc.ca cscapitale.qc.ca csdecou.qc.ca
      csdps.qc.ca csportneuf.qc.ca csdraveurs.qc.ca cspo.qc.ca cshbo.qc.ca csrn.qc.ca csdla.qc.ca csestuaire.qc.ca
      csbj.qc.ca csdesiles.qc.ca cschic-chocs.qc.ca csrl.qc.ca csnavigateurs.qc.ca csaffluents.qc.ca
      cslaurentides.qc.ca cspn.qc.ca csp.qc.ca csvdc.qc.ca cstrois-lacs.qc.ca csriveraine.qc.ca csbf.qc.ca
      csdessommets.qc.ca cspaysbleuets.qc.ca tdsb.on.ca peelschools.org ocdsb.ca vsb.bc.ca cbe.ab.ca epsb.ca
      `,
    ),
    ...list(
      'health',
      `
      ciusssnordmtl.ca ciussscentreouest.ca santeestrie.qc.ca santemonteregie.qc.ca lavalensante.com ciusssmcq.ca
      icm-mhi.org pinel.qc.ca jgh.ca hgj.ca douglas.qc.ca urgences-sante.qc.ca hema-quebec.qc.ca bccdc.ca phsa.ca
      vch.ca fraserhealth.ca interiorhealth.ca northernhealth.ca islandhealth.ca albertahealthservices.ca
      saskhealthauthority.ca sharedhealthmb.ca nshealth.ca horizonnb.ca vitalitenb.ca nlhealthservices.ca
      publichealthontario.ca
      `,
    ),
  ],
  sources: [
    {
      source:
        'Gouvernement du Québec and Government of Canada: ministères et organismes, health authorities, universities',
      url: 'https://www.quebec.ca/',
      checkedOn: '2026-11-24',
    },
  ],
};
