import type { CountrySites } from '../types';
import { list } from './list';

/** Single bodies of Switzerland: conferences of the cantons, institutions under public law, schools, public services. */
export const CH_BODIES: CountrySites = {
  country: 'CH',
  onRequest: true,
  rules: [
    ...list(
      'state',
      `
      nationalmuseum.ch landesmuseum.ch | Musée national suisse
      prohelvetia.ch metas.ch ensi.ch ige.ch ipi.ch alert.swiss kdk.ch gdk-cds.ch kkjpd.ch sodk.ch bpuk.ch fdk-cdf.ch
      compenswiss.ch
      hospicegeneral.ch | Hospice général
      ocas.ch caisseavsvaud.ch svazurich.ch sva-ag.ch svasg.ch ecasfr.ch eca-vaud.ch ecab.ch ecap-ne.ch gvb.ch gvz.ch
      mcba.ch elysee.ch mudac.ch plateforme10.ch
      `,
    ),
    ...list(
      'education',
      `
      orientation.ch orientamento.ch sdbb.ch csfo.ch plandetudes.ch lehrplan21.ch irdp.ch skbf-csre.ch edubs.ch
      edubern.ch sbl.ch
      `,
    ),
    ...list(
      'school',
      `
      cpnv.ch etml.ch epsic.ch cpne.ch divtec.ch ceff.ch gibb.ch gymkirchenfeld.ch
      `,
    ),
    ...list(
      'higher-education',
      `
      head-geneve.ch hesav.ch phgr.ch phtg.ch phsz.ch phzg.ch phsh.ch bcu-lausanne.ch renouvaud.ch lib4ri.ch e-rara.ch
      e-periodica.ch
      `,
    ),
    ...list('higher-education', 'unidistance.ch fernuni.ch ffhs.ch switch.ch', 'unknown'),
    ...list('research', 'cscs.ch swisstph.ch'),
    ...list(
      'health',
      `
      unisante.ch hibroye.ch avasad.ch imad-ge.ch nomad-ne.ch cnp.ch ksbl.ch pukzh.ch upk.ch spitaeler-sh.ch
      `,
    ),
    ...list(
      'health',
      `
      spitalstsag.ch solothurnerspitaeler.ch stgag.ch pdag.ch upd.ch ksgr.ch ehnv.ch ehc-vd.ch ghol.ch
      `,
      'unknown',
    ),
    ...list(
      'local',
      `
      ville-ge.ch bge-geneve.ch museum-geneve.ch cjb-geneve.ch meg.ch sig-ge.ch tpg.ch gva.ch vbz.ch zvv.ch ewz.ch
      iwb.ch bvb.ch bernmobil.ch ewb.ch ekz.ch
      `,
    ),
  ],
  sources: [
    {
      source: 'ch.ch and the cantons’ own directories',
      url: 'https://www.ch.ch/',
      checkedOn: '2026-11-24',
    },
  ],
};
