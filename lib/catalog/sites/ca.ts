import type { CountrySites } from '../types';
import { list } from './list';

/** Canada: federal, provinces, Québec in depth (school service centres, cégeps, universities, health). */
export const CA: CountrySites = {
  country: 'CA',
  rules: [
    ...list(
      'state',
      `
      gc.ca canada.ca
      bankofcanada.ca banqueducanada.ca ourcommons.ca noscommunes.ca sencanada.ca scc-csc.ca elections.ca parl.ca
      gov.ab.ca gov.bc.ca gov.mb.ca gov.nl.ca gov.ns.ca gov.nt.ca gov.nu.ca gov.on.ca gov.pe.ca gov.sk.ca gov.yk.ca
      alberta.ca gnb.ca novascotia.ca ontario.ca princeedwardisland.ca saskatchewan.ca yukon.ca ola.org
      ontariohealth.ca servicenb.ca
      gouv.qc.ca | Gouvernement du Québec
      quebec.ca | Gouvernement du Québec
      assnat.qc.ca banq.qc.ca revenuquebec.ca
      tribunaux.qc.ca electionsquebec.qc.ca vgq.qc.ca protecteurducitoyen.qc.ca lautorite.qc.ca
      cdpdj.qc.ca inspq.qc.ca inesss.qc.ca
      `,
    ),
    ...list(
      'local',
      `
      montreal.ca ville.montreal.qc.ca | Ville de Montréal
      ville.quebec.qc.ca | Ville de Québec
      toronto.ca vancouver.ca ottawa.ca calgary.ca edmonton.ca winnipeg.ca halifax.ca moncton.ca fredericton.ca
      laval.ca ville.laval.qc.ca | Ville de Laval
      gatineau.ca longueuil.quebec | Ville de Longueuil
      sherbrooke.ca ville.sherbrooke.qc.ca | Ville de Sherbrooke
      saguenay.ca ville.saguenay.ca | Ville de Saguenay
      ville.levis.qc.ca | Ville de Lévis
      v3r.net ville.trois-rivieres.qc.ca | Ville de Trois-Rivières
      ville.terrebonne.qc.ca repentigny.ca ville.repentigny.qc.ca brossard.ca drummondville.ca vsj.ca
      ville.saint-jean-sur-richelieu.qc.ca sjsr.ca ville.granby.qc.ca granby.ca blainville.ca mirabel.ca ville.mirabel.qc.ca
      ville.dollard-des-ormeaux.qc.ca ddo.qc.ca rimouski.ca ville.rimouski.qc.ca victoriaville.ca
      ville.chateauguay.qc.ca st-hyacinthe.ca ville.shawinigan.qc.ca shawinigan.ca rouyn-noranda.ca ville.valdor.qc.ca
      ville.joliette.qc.ca salaberry-de-valleyfield.ca ville.valleyfield.qc.ca ville.alma.qc.ca ville.sept-iles.qc.ca septiles.ca
      ville.baie-comeau.qc.ca ville.thetfordmines.qc.ca boucherville.ca ville.beloeil.qc.ca beloeil.ca ville.westmount.qc.ca westmount.org
      cmm.qc.ca cmquebec.qc.ca artm.quebec spvm.qc.ca
      `,
    ),
    ...list(
      'higher-education',
      `
      concordia.ca enap.ca etsmtl.ca hec.ca inrs.ca mcgill.ca polymtl.ca ubc.ca ulaval.ca umontreal.ca uottawa.ca uqac.ca
      uqam.ca uqar.ca uqat.ca uqo.ca uqtr.ca uquebec.ca teluq.ca usherbrooke.ca ubishops.ca utoronto.ca uwaterloo.ca
      umoncton.ca laurentienne.ca laurentian.ca yorku.ca queensu.ca dal.ca sfu.ca uvic.ca ucalgary.ca ualberta.ca umanitoba.ca
      ustboniface.ca usask.ca uregina.ca carleton.ca mcmaster.ca uwo.ca uoguelph.ca unb.ca mun.ca lacitec.on.ca collegelacite.ca
      collegeboreal.ca ccnb.ca
      cvm.qc.ca claurendeau.qc.ca cmaisonneuve.qc.ca collegeahuntsic.qc.ca collegebdeb.qc.ca crosemont.qc.ca bdeb.qc.ca
      dawsoncollege.qc.ca vaniercollege.qc.ca johnabbott.qc.ca cegepsl.qc.ca cegeplimoilou.ca cegepgarneau.ca csfoy.ca cegep-ste-foy.qc.ca
      cegeplapocatiere.qc.ca cegep-rimouski.qc.ca cegepsherbrooke.qc.ca cegepoutaouais.qc.ca cegepdrummond.ca cegeptr.qc.ca cegepvicto.ca
      cegepjonquiere.ca cchic.ca cegepat.qc.ca cstj.qc.ca cmontmorency.qc.ca cegepmontpetit.ca cegepsth.qc.ca cgmatane.qc.ca cegepbc.ca
      cegeplevis.ca cegepsept-iles.ca cegep-lanaudiere.qc.ca cegepgranby.ca cegepgim.ca cegepthetford.ca collegealma.ca colval.qc.ca
      gerald-godin.qc.ca
      `,
    ),
    ...list(
      'school',
      `
      csdm.qc.ca csmb.qc.ca cspi.qc.ca cslaval.qc.ca
      cssh.qc.ca cshc.qc.ca csmv.qc.ca csdgs.qc.ca cssamares.qc.ca csrdn.qc.ca cssmi.qc.ca
      csrs.qc.ca cscv.qc.ca csdeschenes.qc.ca cslsj.qc.ca
      csphares.qc.ca cskamloup.qc.ca csharricana.qc.ca csob.qc.ca csbe.qc.ca csappalaches.qc.ca csvt.qc.ca csdhr.qc.ca
      csenergie.qc.ca csduroy.qc.ca
      emsb.qc.ca lbpsb.qc.ca rsb.qc.ca swlauriersb.qc.ca etsb.qc.ca wqsb.qc.ca cqsb.qc.ca essb.qc.ca nfsb.qc.ca
      kativik.qc.ca recit.qc.ca recitmst.qc.ca
      csviamonde.ca cepeo.on.ca ecolecatholique.ca cscmonavenir.ca csdceo.ca cscprovidence.ca nouvelon.ca cspgno.ca francosud.ca centreest.ca
      dsfs.nb.ca csfy.ca csf.bc.ca
      `,
    ),
    ...list(
      'health',
      `
      chumontreal.qc.ca | CHUM
      cusm.ca muhc.ca | Centre universitaire de santé McGill
      chudequebec.ca | CHU de Québec
      chusj.org chusj.ca | CHU Sainte-Justine
      iucpq.qc.ca santemontreal.qc.ca
      `,
    ),
  ],
  sources: [
    {
      source:
        'Gouvernement du Québec: ministères et organismes, centres de services scolaires, cégeps',
      url: 'https://www.quebec.ca/',
      checkedOn: '2026-11-22',
    },
    {
      source: 'Public Suffix List (gc.ca)',
      url: 'https://publicsuffix.org/',
      checkedOn: '2026-11-22',
    },
  ],
};
