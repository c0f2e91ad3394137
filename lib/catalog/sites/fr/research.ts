import type { CountrySites } from '../../types';
import { list } from '../list';

/** Public research bodies, national libraries and museums. */
export const FR_RESEARCH: CountrySites = {
  country: 'FR',
  rules: [
    ...list(
      'research',
      `
      anr.fr | Agence nationale de la recherche
      andra.fr | Andra
      anses.fr | Anses
      brgm.fr | BRGM
      cea.fr | CEA
      cepii.fr | Cepii
      cerema.fr | Cerema
      cirad.fr | Cirad
      cnes.fr | Cnes
      cnrs.fr | CNRS
      in2p3.fr | CNRS
      ifremer.fr | Ifremer
      ifpenergiesnouvelles.fr | IFP Énergies nouvelles
      ign.fr geoportail.fr | IGN
      ined.fr | Ined
      ineris.fr | Ineris
      inrae.fr inra.fr irstea.fr cemagref.fr | Inrae
      inrap.fr | Inrap
      inria.fr | Inria
      inserm.fr | Inserm
      institutpolaire.fr ipev.fr | Institut polaire français
      ird.fr | IRD
      asnr.fr irsn.fr asn.fr | Autorité de sûreté nucléaire et de radioprotection
      lne.fr | LNE
      meteofrance.com meteofrance.fr meteo.fr | Météo-France
      mnhn.fr | Muséum national d’Histoire naturelle
      onera.fr | Onera
      shom.fr | Shom
      ihedn.fr | IHEDN
      genci.fr | Genci
      synchrotron-soleil.fr | Synchrotron Soleil
      hal.science archives-ouvertes.fr | HAL (CCSD)
      huma-num.fr | Huma-Num
      openedition.org
      persee.fr
      theses.fr sudoc.fr idref.fr | Abes
      obs-mip.fr
      osupytheas.fr
      obs-vlfr.fr sb-roscoff.fr obs-banyuls.fr
      iap.fr lam.fr
      bnf.fr | Bibliothèque nationale de France
      bpi.fr | Bibliothèque publique d’information
      cite-sciences.fr palais-decouverte.fr universcience.fr | Universcience
      `,
    ),
  ],
  sources: [
    {
      source:
        'Public research bodies under the ministries of research, agriculture, defence, health and ecology',
      checkedOn: '2026-11-22',
    },
  ],
};
