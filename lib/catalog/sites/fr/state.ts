import type { CountrySites } from '../../types';
import { list } from '../list';

/** The State outside gouv.fr: institutions, independent authorities, agencies, courts, culture, social security. */
export const FR_STATE: CountrySites = {
  country: 'FR',
  rules: [
    ...list(
      'state',
      `
      gouv.fr
      elysee.fr | Présidence de la République
      gouvernement.fr | Gouvernement
      assemblee-nationale.fr | Assemblée nationale
      senat.fr | Sénat
      conseil-constitutionnel.fr | Conseil constitutionnel
      conseil-etat.fr | Conseil d’État
      juradm.fr tribunal-administratif.fr cour-administrative-appel.fr telerecours.fr | Juridictions administratives
      courdecassation.fr | Cour de cassation
      justice.fr | Ministère de la Justice
      ccomptes.fr | Cour des comptes et chambres régionales
      lecese.fr | Conseil économique, social et environnemental
      defenseurdesdroits.fr | Défenseur des droits
      cnil.fr | Commission nationale de l’informatique et des libertés
      arcep.fr | Arcep
      arcom.fr csa.fr | Arcom
      amf-france.org | Autorité des marchés financiers
      autoritedelaconcurrence.fr | Autorité de la concurrence
      autorite-transports.fr | Autorité de régulation des transports
      cre.fr | Commission de régulation de l’énergie
      hatvp.fr | Haute Autorité pour la transparence de la vie publique
      cada.fr | Commission d’accès aux documents administratifs
      cnccfp.fr | Commission nationale des comptes de campagne et des financements politiques
      cncdh.fr | Commission nationale consultative des droits de l’homme
      cglpl.fr | Contrôleur général des lieux de privation de liberté
      anj.fr | Autorité nationale des jeux
      debatpublic.fr | Commission nationale du débat public
      energie-mediateur.fr
      afld.fr | Agence française de lutte contre le dopage
      banque-france.fr | Banque de France
      caissedesdepots.fr banquedesterritoires.fr | Caisse des dépôts
      insee.fr | Insee
      service-public.fr | Service-Public.fr
      vie-publique.fr ladocumentationfrancaise.fr dila.fr | Dila
      demarches-simplifiees.fr demarche.numerique.fr | Démarches simplifiées
      franceconnect.fr
      ambafrance.org | Ambassades et consulats de France
      afd.fr | Agence française de développement
      expertisefrance.fr | Expertise France
      institutfrancais.com
      businessfrance.fr | Business France
      atout-france.fr | Atout France
      ademe.fr | Ademe
      agencedusport.fr | Agence nationale du Sport
      agence-erasmus.fr | Agence Erasmus+ France
      anah.fr | Anah
      anru.fr | Anru
      asp-public.fr | Agence de services et de paiement
      franceagrimer.fr | FranceAgriMer
      agencebio.org | Agence Bio
      ofb.fr afbiodiversite.fr | Office français de la biodiversité
      onf.fr | Office national des forêts
      cnpf.fr | Centre national de la propriété forestière
      conservatoire-du-littoral.fr | Conservatoire du littoral
      parcsnationaux.fr ecrins-parcnational.fr vanoise-parcnational.fr mercantour-parcnational.fr
      cevennes-parcnational.fr pyrenees-parcnational.fr calanques-parcnational.fr portcros-parcnational.fr
      guadeloupe-parcnational.fr reunion-parcnational.fr parc-amazonien-guyane.fr forets-parcnational.fr
      eau-loire-bretagne.fr eau-seine-normandie.fr eau-adour-garonne.fr eau-artois-picardie.fr eau-rhin-meuse.fr
      eaurmc.fr lesagencesdeleau.fr eaufrance.fr
      vnf.fr | Voies navigables de France
      haropaport.com | Haropa Port
      dunkerque-port.fr marseille-port.fr bordeaux-port.fr larochelle.port.fr nantes.port.fr
      societedugrandparis.fr societedesgrandsprojets.fr | Société des grands projets
      epamarne-epafrance.fr epa-orsa.fr grandparisamenagement.fr
      epfif.fr epflo.fr epf-npdc.fr epfge.fr
      inpi.fr | Inpi
      ofii.fr | Ofii
      ofpra.fr | Ofpra
      cnda.fr | Cour nationale du droit d’asile
      onac-vg.fr onacvg.fr | Office national des combattants
      francetravail.fr pole-emploi.fr | France Travail
      francecompetences.fr | France compétences
      afpa.fr | Afpa
      anact.fr | Anact
      ugap.fr | Ugap
      sgdsn.fr | SGDSN
      passculture.app passculture.team | Pass Culture
      cnc.fr | Centre national du cinéma
      cnm.fr | Centre national de la musique
      centrenationaldulivre.fr | Centre national du livre
      cnap.fr | Centre national des arts plastiques
      culture.fr | Ministère de la Culture
      centrepompidou.fr | Centre Pompidou
      louvre.fr | Musée du Louvre
      musee-orsay.fr museedorsay.fr | Musée d’Orsay
      quaibranly.fr | Musée du quai Branly – Jacques Chirac
      chateauversailles.fr | Château de Versailles
      chateaudefontainebleau.fr chambord.org
      monuments-nationaux.fr | Centre des monuments nationaux
      mucem.org | Mucem
      guimet.fr | Musée Guimet
      musee-rodin.fr musee-moyenage.fr musee-armee.fr musee-marine.fr museeairespace.fr histoire-immigration.fr
      palais-portedoree.fr
      rmngp.fr grandpalais.fr | GrandPalaisRmn
      operadeparis.fr | Opéra national de Paris
      opera-comique.com comedie-francaise.fr theatre-odeon.eu philharmoniedeparis.fr theatre-chaillot.fr
      tns.fr colline.fr
      ina.fr | Ina
      cnfpt.fr | CNFPT
      cnracl.retraites.fr ircantec.retraites.fr rafp.fr | Retraites publiques
      `,
    ),
    ...list(
      'social',
      `
      ameli.fr | Assurance Maladie
      caf.fr cnaf.fr | Caisses d’allocations familiales
      monenfant.fr
      lassuranceretraite.fr cnav.fr | L’Assurance retraite
      carsat-bfc.fr carsat-ra.fr carsat-aquitaine.fr carsat-auvergne.fr carsat-bretagne.fr carsat-cvl.fr
      carsat-centreouest.fr carsat-hdf.fr carsat-lr.fr carsat-mp.fr carsat-nordest.fr carsat-nordpicardie.fr
      carsat-normandie.fr carsat-pl.fr carsat-sudest.fr carsat-alsacemoselle.fr cramif.fr
      urssaf.fr | Urssaf
      msa.fr | Mutualité sociale agricole
      net-entreprises.fr info-retraite.fr securite-sociale.fr
      cnsa.fr | Caisse nationale de solidarité pour l’autonomie
      cnmss.fr enim.eu
      `,
    ),
    ...list(
      'state',
      `
      cci.fr | Chambres de commerce et d’industrie
      chambagri.fr chambre-agriculture.fr chambres-agriculture.fr | Chambres d’agriculture
      cma-france.fr artisanat.fr | Chambres de métiers et de l’artisanat
      cma-idf.fr cma-bretagne.fr cma-nouvelleaquitaine.fr cma-hautsdefrance.fr cma-auvergnerhonealpes.fr cmar-paca.fr
      `,
    ),
  ],
  sources: [
    {
      source: 'Public Suffix List, section .fr (gouv.fr, cci.fr, chambagri.fr)',
      url: 'https://publicsuffix.org/',
      checkedOn: '2026-11-22',
    },
    {
      source:
        'Annuaire de l’administration (Service-Public.fr): institutions, independent authorities, public establishments',
      url: 'https://lannuaire.service-public.fr/',
      checkedOn: '2026-11-22',
    },
  ],
};
