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
      obs-hp.fr osug.fr omp.eu laas.fr loria.fr irisa.fr labri.fr lirmm.fr lip6.fr irit.fr ls2n.fr femto-st.fr
      idris.fr inist.fr isidore.science nakala.fr revues.org hypotheses.org mathdoc.fr numdam.org centre-mersenne.org
      cirm-math.fr ihp.fr aeris-data.fr data-terra.org theia-land.fr odatis-ocean.fr france-grilles.fr
      france-bioinformatique.fr cns.fr genotoul.fr igbmc.fr ibs.fr ganil-spiral2.eu isl.eu ifsttar.fr
      ouvrirlascience.fr collexpersee.eu opidor.fr doranum.fr callisto-formation.fr health-data-hub.fr
      mesure-radioactivite.fr imag.fr liglab.fr gipsa-lab.fr isterre.fr ige-grenoble.fr labsticc.fr lis-lab.fr
      lpsm.paris cerege.fr imbe.fr im2np.fr fresnel.fr cemes.fr ipbs.fr icgm.fr umr-lops.fr litislab.fr greyc.fr
      atilf.fr cnrtl.fr ortolang.fr cnrs-orleans.fr cnrs-mrs.fr cnrs-imn.fr mmsh.fr mom.fr msh-vdl.fr mshb.fr
      msh-alpes.fr meshs.fr casd.eu progedo.fr franceseisme.fr resif.fr epos-france.fr
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
