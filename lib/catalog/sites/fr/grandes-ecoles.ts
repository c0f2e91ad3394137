import type { CountrySites } from '../../types';
import { list } from '../list';

/** Public grandes écoles and institutes; then private higher education, in scope with status `private`. */
export const FR_GRANDES_ECOLES: CountrySites = {
  country: 'FR',
  rules: [
    ...list(
      'higher-education',
      `
      agroparistech.fr | AgroParisTech
      ensam.eu artsetmetiers.fr | Arts et Métiers
      bordeaux-inp.fr ipb.fr enseirb-matmeca.fr | Bordeaux INP
      bordeaux-sciences-agro.fr agro-bordeaux.fr | Bordeaux Sciences Agro
      centralesupelec.fr ecp.fr supelec.fr | CentraleSupélec
      centrale-marseille.fr centrale-mediterranee.fr ec-marseille.fr | Centrale Méditerranée
      centralelille.fr ec-lille.fr | Centrale Lille
      ec-lyon.fr | École centrale de Lyon
      ec-nantes.fr | Centrale Nantes
      ensiie.fr ensea.fr ensai.fr ensae.fr ensae-paristech.fr
      groupe-genes.fr genes.fr | Genes
      cnam.fr | Conservatoire national des arts et métiers
      cnam-paris.fr
      college-de-france.fr | Collège de France
      chartes.psl.eu enc-sorbonne.fr enc.sorbonne.fr | École nationale des chartes
      ecoledesponts.fr enpc.fr | École nationale des ponts et chaussées
      ehess.fr | EHESS
      ephe.psl.eu ephe.fr ephe.sorbonne.fr | École pratique des hautes études
      ehesp.fr | École des hautes études en santé publique
      en3s.fr | École nationale supérieure de Sécurité sociale
      enac.fr | École nationale de l’aviation civile
      ena.fr insp.fr | Institut national du service public
      enm.justice.fr enm-justice.fr | École nationale de la magistrature
      ens.psl.eu ens.fr | École normale supérieure – PSL
      ens-lyon.fr | ENS de Lyon
      ens-paris-saclay.fr ens-cachan.fr | ENS Paris-Saclay
      ens-rennes.fr | ENS Rennes
      ens-louis-lumiere.fr | ENS Louis-Lumière
      ensci.com | ENSCI – Les Ateliers
      ensad.fr | École nationale supérieure des arts décoratifs
      beauxartsparis.fr ensba.fr | Beaux-Arts de Paris
      ensatt.fr | ENSATT
      ensta-bretagne.fr ensta-paris.fr ensta.fr ensta-paristech.fr | ENSTA
      ensmm.fr | SUPMICROTECH-ENSMM
      ens2m.fr
      enssib.fr | Enssib
      ensfea.fr | ENSFEA
      envt.fr | École nationale vétérinaire de Toulouse
      vet-alfort.fr | École nationale vétérinaire d’Alfort
      vetagro-sup.fr | VetAgro Sup
      oniris-nantes.fr | Oniris VetAgroBio
      ensp-arles.fr
      esiee.fr
      espci.psl.eu espci.fr | ESPCI Paris – PSL
      eivp-paris.fr | École des ingénieurs de la ville de Paris
      entpe.fr | ENTPE
      enise.fr | ENISE
      enit.fr uttop.fr | UTTOP
      inp-toulouse.fr toulouse-inp.fr ensat.fr enseeiht.fr ensiacet.fr | Toulouse INP
      imt.fr | Institut Mines-Télécom
      imt-atlantique.fr imt-nord-europe.fr imt-lille-douai.fr imt-mines-albi.fr mines-albi.fr imt-mines-ales.fr mines-ales.fr
      imt-bs.eu telecom-sudparis.eu telecom-paris.fr telecom-paristech.fr telecom-bretagne.eu
      mines-stetienne.fr emse.fr | Mines Saint-Étienne
      minesparis.psl.eu mines-paristech.fr ensmp.fr | Mines Paris – PSL
      inalco.fr | Inalco
      inha.fr | Institut national d’histoire de l’art
      inp.fr inpatrimoine.fr | Institut national du patrimoine
      insa-lyon.fr insa-rennes.fr insa-rouen.fr insa-toulouse.fr insa-strasbourg.fr insa-cvl.fr insa-hdf.fr
      insa-centrevaldeloire.fr groupe-insa.fr
      inshea.fr | INSEI
      insei.fr | INSEI
      institut-agro.fr institut-agro-montpellier.fr institut-agro-rennes-angers.fr institut-agro-dijon.fr
      agrocampus-ouest.fr supagro.fr montpellier-supagro.fr agrosupdijon.fr | L’Institut Agro
      ip-paris.fr | Institut Polytechnique de Paris
      polytechnique.fr polytechnique.edu | École polytechnique
      isae-supaero.fr isae-ensma.fr ensma.fr isae-supmeca.fr isae.fr supmeca.fr
      sciencespo.fr | Sciences Po
      sciencespobordeaux.fr sciencespo-grenoble.fr sciencespo-lille.eu sciencespo-lyon.fr sciencespo-aix.fr
      sciencespo-rennes.fr sciencespo-toulouse.fr sciencespo-saintgermainenlaye.fr sciencespo-strasbourg.fr
      sciencespo-fontainebleau.fr
      sigma-clermont.fr clermont-auvergne-inp.fr | Clermont Auvergne INP
      enscp.fr enscm.fr ensc-rennes.fr ensicaen.fr ensc-lille.fr
      enscbp.fr em-strasbourg.eu
      obspm.fr | Observatoire de Paris – PSL
      oca.eu | Observatoire de la Côte d’Azur
      ipgp.fr | Institut de physique du globe de Paris
      casadevelazquez.org | Casa de Velázquez
      efrome.it | École française de Rome
      efeo.fr | École française d’Extrême-Orient
      ifao.egnet.net
      cnsad.psl.eu cnsad.fr | Conservatoire national supérieur d’art dramatique
      conservatoiredeparis.fr cnsmdp.fr | Conservatoire de Paris (CNSMDP)
      cnsmd-lyon.fr | CNSMD de Lyon
      femis.fr | La Fémis
      archi.fr
      ensa-nancy.fr
      ecole-paysage.fr | École nationale supérieure de paysage
      ensosp.fr | École nationale supérieure des officiers de sapeurs-pompiers
      ecole-air-espace.fr ecole-air.fr
      ecole-navale.fr | École navale
      supmaritime.fr | École nationale supérieure maritime
      insep.fr | Insep
      abes.fr | Agence bibliographique de l’enseignement supérieur
      amue.fr | Amue
      cines.fr | Cines
      bulac.fr | BULAC
      bnu.fr | Bibliothèque nationale et universitaire de Strasbourg
      campusfrance.org | Campus France
      renater.fr | Renater
      hceres.fr | Hcéres
      telecom-st-etienne.fr telecom-physique.fr enib.fr polytech-lille.fr ensait.fr celsa.fr cuej.info epjt.fr
      iae-paris.com iae-aix.com iae-grenoble.fr iae-bordeaux.fr tsm-education.fr tse-fr.eu em-strasbourg.com
      montpellier-management.fr concours-centrale-supelec.fr sciences-po.fr villa-arson.fr esam-c2.fr esadhar.fr
      esad-amiens.fr esad-reims.fr esad-orleans.fr esad-gv.fr esaaa.fr ensba-lyon.fr esadmm.fr beauxartsdemarseille.fr
      esadtpm.fr ecole-art-aix.fr moco.art esba-nimes.fr isdat.fr esad-pyrenees.fr ebabx.fr eesab.fr
      beauxartsnantes.fr esad-talm.fr eesi.eu esac-cambrai.net esa-n.info hear.fr esalorraine.fr esadse.fr
      isba-besancon.fr esacm.fr esareunion.com
      `,
    ),
    ...list('higher-education', 'institutoptique.fr ciup.fr', 'unknown'),
    ...list(
      'higher-education',
      `
      hec.edu | HEC Paris
      essec.edu | ESSEC
      escp.eu | ESCP Business School
      edhec.edu | EDHEC
      em-lyon.com | emlyon business school
      skema.edu skema-bs.fr | SKEMA
      audencia.com | Audencia
      neoma-bs.fr neoma-bs.com | NEOMA
      kedge.edu kedgebs.com kedge-bs.com | KEDGE
      grenoble-em.com | Grenoble École de management
      tbs-education.fr tbs-education.com | TBS Education
      rennes-sb.fr rennes-sb.com | Rennes School of Business
      montpellier-bs.com | Montpellier Business School
      bsb-education.com | Burgundy School of Business
      ieseg.fr | IÉSEG
      insead.edu | INSEAD
      esilv.fr emlv.fr iim.fr devinci.fr
      epita.fr epitech.eu | IONIS
      ece.fr esiea.fr efrei.fr isep.fr cesi.fr eseo.fr estaca.fr ecam.fr ecam-lasalle.fr icam.fr esaip.org isen.fr
      unilasalle.fr esitc-caen.fr ipsa.fr supinfo.com esme.fr ecole-hexagone.com esigelec.fr cpe.fr
      univ-catholille.fr ucly.fr uco.fr icp.fr ict-toulouse.fr | Institut catholique
      excelia-group.fr em-normandie.fr iscparis.com inseec.com
      aup.edu | American University of Paris
      `,
      'private',
    ),
  ],
  // A teachers' union, whatever its ending.
  not: ['snes.edu'],
  sources: [
    {
      source:
        'Grandes écoles and institutes listed by the ministry of higher education and research, and members of the Conférence des grandes écoles',
      url: 'https://www.cge.asso.fr/',
      checkedOn: '2026-11-22',
    },
  ],
};
