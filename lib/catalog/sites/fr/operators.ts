import type { CountrySites } from '../../types';
import { list } from '../list';

/** Operators of the State and public establishments, the sites they run, national museums, chambers. */
export const FR_OPERATORS: CountrySites = {
  country: 'FR',
  onRequest: true,
  rules: [
    // Operators and the sites they run.
    ...list(
      'state',
      `
      francetravail.org pole-emploi.org francetravail.io pole-emploi.io emploi-store.fr | France Travail
      rdv-solidarites.fr rdv-aide-numerique.fr | Agence nationale de la cohésion des territoires
      nosgestesclimat.fr impactco2.fr territoiresentransitions.fr | Ademe
      refugies.info dossierfacile.fr
      sirene.fr | Insee
      geopf.fr
      fiphfp.fr | FIPHFP
      cdc.retraites.fr emploi-territorial.fr odeadom.fr ancols.fr cglls.fr epide.fr igesa.fr
      ladom.fr | Ladom
      taaf.fr | Terres australes et antarctiques françaises
      inc-conso.fr 60millions-mag.com | Institut national de la consommation
      abe-infoservice.fr mesquestionsdargent.fr citeco.fr | Banque de France
      h2a-france.org | Haute autorité de l’audit
      cnctr.fr tribunal-conflits.fr gip-ierdj.fr hcfea.fr cna-alimentation.fr
      cereq.fr | Céreq
      teamfrance-export.fr welcometofrance.com | Business France
      erasmusplus.fr erasmusplus-jeunesse.fr corpseuropeensolidarite.fr
      institutfrancais.de institutfrancais.es institutfrancais.it institut-francais.org.uk if-maroc.org institutfrancais-tunisie.com | Institut français
      institutfrancais.jp ifp.cz institutfrancais.pl institutfrancais-liban.com institutfrancais-ukraine.com ifindia.in | Institut français
      if-algerie.com ifprofs.org culturetheque.com | Institut français
      devenirpolicier.fr lagendarmerierecrute.fr
      aract.fr | Anact
      parisladefense.com | Paris La Défense
      epaps.fr epa-paris-saclay.fr epa-alzette-belval.fr ecovallee-plaineduvar.fr epf-normandie.fr epfpaca.com
      epf-vendee.fr epf74.fr epfauvergne.fr epfag.fr epfam.fr guadeloupe-portcaraibes.com martinique.port.fr
      reunion.port.fr portdeguyane.fr strasbourg.port.fr
      naturefrance.fr genieecologique.fr trameverteetbleue.fr zones-humides.org natura2000.fr milieumarinfrance.fr | OFB
      meteofrance.re meteo.pf meteo.nc | Météo-France
      isee.nc ispf.pf service-public.nc service-public.pf ilm.pf cap-nc.nc academie-medecine.fr
      academie-technologies.fr academieoutremer.fr bibliotheque-mazarine.fr onpv.fr drias-climat.fr
      laventureduvivant.fr chlorofil.fr plateforme-esa.fr simmbad.fr reseaurural.fr oqali.fr lajusticerecrute.fr
      mon-cep.org substitution-cmr.fr
      energie-info.fr | Médiateur national de l’énergie
      smartgrids-cre.fr | CRE
      bea.aero | Bureau d’enquêtes et d’analyses
      securite-ferroviaire.fr | Établissement public de sécurité ferroviaire
      francemobilites.fr biodiversitetousvivants.fr
      sinoe.org | Ademe
      mont-valerien.fr struthof.fr | Office national des combattants
      franceintheus.org villa-albertine.org
      horizons21.fr | Onisep
      `,
    ),
    ...list(
      'military',
      `
      sengager.fr etremarin.fr devenir-aviateur.fr legion-recrute.com legion-etrangere.com majdc.fr invalides.fr
      marinspompiersdemarseille.com
      `,
    ),
    ...list(
      'social',
      `
      secu-independants.fr mon-entreprise.fr camieg.fr crpcen.fr cavimac.fr cnieg.fr cleiss.fr ucanss.fr gip-mds.fr
      cgss-guadeloupe.fr cgss-martinique.fr cgss-guyane.fr cgss.re cssm.fr injs-paris.fr inja.fr epnak.org
      `,
    ),
    ...list(
      'education',
      `
      etwinning.fr defi-metiers.fr gref-bretagne.com emfor-bfc.org region-academique-idf.fr
      region-academique-auvergne-rhone-alpes.fr region-academique-bourgogne-franche-comte.fr
      region-academique-bretagne.fr region-academique-grand-est.fr region-academique-hauts-de-france.fr
      region-academique-nouvelle-aquitaine.fr region-academique-occitanie.fr region-academique-paca.fr
      region-academique-pays-de-la-loire.fr region-academique-normandie.fr
      `,
    ),
    ...list(
      'school',
      `
      lyceefrancais.org.uk lfmadrid.net lsmi.it lycee-chateaubriand.eu lyceefrancais-jmonnet.be lyceefrancais.at
      `,
    ),
    ...list('state', 'bpifrance.fr bpifrance-creation.fr | Bpifrance', 'unknown'),
    ...list('social', 'inrs.fr | INRS', 'unknown'),
    // Museums and monuments.
    ...list(
      'state',
      `
      lavillette.com | La Villette
      centrepompidou-metz.fr louvrelens.fr
      museedelhomme.fr jardindesplantesdeparis.fr parczoologiquedeparis.fr | Muséum national d’Histoire naturelle
      arts-et-metiers.net | Musée des Arts et Métiers
      musee-archeologienationale.fr musees-nationaux-malmaison.fr chateaudecompiegne.fr chateau-pau.fr
      musee-prehistoire-eyzies.fr musee-renaissance.fr musee-moreau.fr musees-nationaux-alpesmaritimes.fr
      museeduluxembourg.fr oppic.fr rebatirnotredamedeparis.fr paris-pantheon.fr sainte-chapelle.fr
      paris-arc-de-triomphe.fr abbaye-mont-saint-michel.fr chateau-de-vincennes.fr paris-conciergerie.fr
      saint-denis-basilique.fr tours-notre-dame-de-paris.fr hotel-de-la-marine.paris remparts-carcassonne.fr
      chateau-angers.fr chateau-azay-le-rideau.fr villa-savoye.fr cluny-abbaye.fr palais-du-tau.fr
      cite-langue-francaise.fr chateau-pierrefonds.fr domaine-saint-cloud.fr tours-la-rochelle.fr | Centre des monuments nationaux
      `,
    ),
    // Chambers.
    ...list(
      'state',
      `
      cci-paris-idf.fr | CCI Paris Île-de-France
      cciamp.com | CCI Aix-Marseille-Provence
      cci.bzh | CCI de Bretagne
      cci.nc ccism.pf cma-grandest.fr cma-normandie.fr cma-cvl.fr cma-alsace.fr cma.nc artisanat-bfc.fr
      artisanatpaysdelaloire.fr artisanat974.re
      `,
    ),
  ],
  sources: [
    {
      source: 'Annuaire de l’administration (Service-Public.fr) and the bodies’ own legal notices',
      url: 'https://lannuaire.service-public.fr/',
      checkedOn: '2026-11-24',
    },
  ],
};
