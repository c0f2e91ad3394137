import type { CountrySites } from '../../types';
import { list } from '../list';

/** What collectivités run together or as public establishments. */
export const FR_SERVICES: CountrySites = {
  country: 'FR',
  onRequest: true,
  rules: [
    // Energy.
    ...list(
      'local',
      `
      sigeif.fr sipperec.fr te38.fr te44.fr sydela.fr sydev-vendee.fr sdef.fr sde22.fr sde35.fr morbihan-energies.fr
      sieml.fr sdeer17.fr sdeeg33.fr sydec40.fr te47.fr sdepa.com sdehg.fr herault-energies.fr smed13.fr sded.org
      sde07.com siel42.fr te42.fr syder.fr sdec-energie.fr siege27.fr sde76.fr fde80.fr fde62.fr se60.fr useda.fr
      sde-aube.fr sdesm.fr sdey.fr siceco.fr sydesl.fr sidec-jura.fr syded.fr sied70.fr sieil37.fr sidelc.fr
      energie-eure-et-loir.fr sde18.com energies-vienne.fr sehv.fr fdee19.fr syane.fr sdes73.com siea.fr
      `,
    ),
    // Water and rivers.
    ...list(
      'local',
      `
      sdea.fr eaudeparis.fr noreade.fr reseau31.fr eau17.fr atlantic-eau.fr vendee-eau.fr eaudubassinrennais.fr
      siba-bassin-arcachon.fr eptb-dordogne.fr seinegrandslacs.fr eptb-loire.fr
      `,
    ),
    // Waste.
    ...list(
      'local',
      `
      smicval.fr sitcom40.fr sydetom66.com trifyl.fr decoset.fr sytrad.fr sigidurs.fr syndicat-emeraude.com
      siredom.com siom.fr siarce.fr syage.org smdoise.fr univalom.fr kerval-centre-armor.fr
      `,
    ),
    // Digital services, technical agencies and staff centres.
    ...list(
      'local',
      `
      soluris.fr alpi40.fr manchenumerique.fr numerian.fr agedi.fr recia.fr ternum-bfc.fr arnia-bfc.fr
      e-collectivites.fr maximilien.fr girondenumerique.fr sommenumerique.fr atd24.fr atd31.fr cig929394.fr
      cigversailles.fr maisondescommunes85.fr cdg13.com
      `,
    ),
    // Transport.
    ...list(
      'local',
      `
      sytral.fr smmag.fr smtc-clermont-agglo.fr nouvelle-aquitaine-mobilites.fr hautsdefrance-mobilites.fr
      oise-mobilite.fr atoumod.fr viamobigo.fr breizhgo.bzh korrigo.bzh fluo.eu remi-centrevaldeloire.fr oura.com
      lepilote.com rtm.fr lignesdazur.com rdt13.fr
      `,
    ),
    // Offices publics de l’habitat.
    ...list(
      'local',
      `
      parishabitat.fr lmh.fr lmhabitat.fr grandlyonhabitat.fr est-metropole-habitat.fr aquitanis.fr gironde-habitat.fr
      nmh.fr archipel-habitat.fr neotoa.fr 13habitat.fr m2a-habitat.fr ophea.fr habitat76.fr rouenhabitat.fr
      seinesaintdenishabitat.fr valdoisehabitat.fr hautsdeseinehabitat.fr groupevalophis.fr opac-savoie.fr
      hautesavoiehabitat.fr valtourainehabitat.fr angersloirehabitat.fr maineetloirehabitat.fr sarthe-habitat.fr
      vendeehabitat.fr silene-habitat.com finisterehabitat.fr brest-metropole-habitat.fr morbihanhabitat.fr hamaris.fr
      mmh.fr moselis.fr vosgelis.fr grandbesanconhabitat.fr granddijonhabitat.fr opacsaoneetloire.fr domanys.fr
      odhac87.fr limogeshabitat.fr perigordhabitat.fr xlhabitat.org oph65.fr acm-habitat.fr cotedazurhabitat.fr
      varhabitat.com
      `,
    ),
    // Regional parks.
    ...list(
      'local',
      `
      parc-naturel-ardennes.fr parc-alpilles.fr pnr-saintebaume.fr parcduventoux.fr baronnies-provencales.fr
      pnr-queyras.fr parc-prealpesdazur.fr pnr.corsica parc-pyrenees-catalanes.fr corbieres-fenouilledes.fr
      parc-naturel-narbonnaise.fr parc-grands-causses.fr parc-naturel-aubrac.fr parc-pyrenees-ariegeoises.fr
      pnr-perigord-limousin.fr pnr-millevaches.fr parc-marais-poitevin.fr pnr-medoc.fr parc-naturel-briere.com
      pnr-seine-normande.com pnr-foret-orient.fr parcdoubshorloger.fr baiedesomme3vallees.fr pnr-martinique.com
      `,
    ),
    // Geographic data, guidance, regional councils.
    ...list(
      'local',
      `
      datasud.fr geobretagne.fr craig.fr geograndest.fr pigma.org bretagne-environnement.fr oriane.info
      meformerenregion.fr choisirmonmetier-paysdelaloire.fr orientation-regionsud.fr ceser-iledefrance.fr
      ceser-nouvelle-aquitaine.fr ceser-grandest.fr creps-montpellier.org
      `,
    ),
    // Culture and archives.
    ...list(
      'local',
      `
      operanationaldurhin.eu opera-lille.fr opera-bordeaux.com operaorchestrenormandierouen.fr opera-nice.org
      operagrandavignon.fr angers-nantes-opera.com operalimoges.fr onpl.fr mba-lyon.fr museefabre.fr
      museedegrenoble.fr museedesconfluences.fr musee-matisse-nice.org musee-courbet.fr musee-soulages-rodez.fr
      museum-bordeaux.fr capc-bordeaux.fr musee-aquitaine-bordeaux.fr musba-bordeaux.fr madd-bordeaux.fr 104.fr
      musees-reims.fr bm-lyon.fr bm-grenoble.fr archives13.fr archives18.fr archives43.fr archives65.fr archives71.fr
      archives04.fr archives05.fr archives-aube.fr archives-deux-sevres-vienne.fr archives-manche.fr
      archivespasdecalais.fr archives-loiret.fr archivesdepartementales76.net archives-lyon.fr
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
