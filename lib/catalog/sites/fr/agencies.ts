import type { CountrySites } from '../../types';
import { list } from '../list';

/** Smaller bodies of the State on their own domains: academies, councils, commissions, operators, museums, schools. */
export const FR_AGENCIES: CountrySites = {
  country: 'FR',
  rules: [
    ...list(
      'state',
      `
      institutdefrance.fr | Institut de France
      academie-francaise.fr | Académie française
      academie-sciences.fr | Académie des sciences
      academiedesbeauxarts.fr | Académie des beaux-arts
      academiesciencesmoralesetpolitiques.fr | Académie des sciences morales et politiques
      aibl.fr | Académie des inscriptions et belles-lettres
      academiedemarine.fr | Académie de marine
      consulfrance.org | Consulats de France
      agence-adoption.fr | Agence française de l’adoption
      anfr.fr | Agence nationale des fréquences
      acnusa.fr | Autorité de contrôle des nuisances aéroportuaires
      bodacc.fr boamp.fr | Dila
      bison-fute.fr | Bison Futé
      cades.fr | Caisse d’amortissement de la dette sociale
      ccne-ethique.fr | Comité consultatif national d’éthique
      ciivise.fr | Ciivise
      civen.fr | Comité d’indemnisation des victimes des essais nucléaires
      cnis.fr | Conseil national de l’information statistique
      cnnumerique.fr | Conseil national du numérique
      conseil-superieur-magistrature.fr | Conseil supérieur de la magistrature
      cor-retraites.fr | Conseil d’orientation des retraites
      hcfp.fr | Haut Conseil des finances publiques
      hautconseilclimat.fr | Haut Conseil pour le climat
      legiondhonneur.fr | Grande chancellerie de la Légion d’honneur
      ordredelaliberation.fr | Ordre de la Libération
      monnaiedeparis.fr | Monnaie de Paris
      ecpad.fr | ECPAD
      les-ira.fr | Instituts régionaux d’administration
      ifce.fr | Institut français du cheval et de l’équitation
      ofdt.fr | Observatoire français des drogues et des tendances addictives
      acoss.fr | Urssaf caisse nationale
      sevresciteceramique.fr museepicassoparis.fr musee-orangerie.fr musee-delacroix.fr citedelarchitecture.fr
      villamedici.it | Académie de France à Rome
      cnd.fr | Centre national de la danse
      euromediterranee.fr epase.fr epamsa.fr bordeaux-euratlantique.fr
      epf-hdf.fr epfna.fr epf-occitanie.fr epora.fr foncierdebretagne.fr
      `,
    ),
    ...list(
      'research',
      `
      cstb.fr | CSTB
      ihest.fr | IHEST
      injep.fr | Injep
      irsem.fr | Irsem
      ipsl.fr | Institut Pierre-Simon-Laplace
      mshparisnord.fr | MSH Paris Nord
      cbn-alpin.fr cbnbrest.fr | Conservatoires botaniques nationaux
      `,
    ),
    ...list('education', 'clemi.fr | Clemi'),
    ...list(
      'higher-education',
      `
      ecoledulouvre.fr | École du Louvre
      ensapc.fr | École nationale supérieure d’arts de Paris-Cergy
      ensg.eu | École nationale des sciences géographiques
      ensad-nancy.eu | ENSAD Nancy
      enssat.fr | Enssat
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
