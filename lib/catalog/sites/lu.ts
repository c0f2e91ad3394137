import type { CountrySites } from '../types';
import { list } from './list';

/** Luxembourg: State, communes, schools, university, hospitals. */
export const LU: CountrySites = {
  country: 'LU',
  rules: [
    ...list(
      'state',
      `
      public.lu etat.lu gouvernement.lu guichet.lu chd.lu police.lu monarchie.lu
      adem.lu bcl.lu cns.lu cssf.lu statec.lu ccss.lu ctie.lu armee.lu myguichet.lu csj.lu cnpd.lu ilr.lu
      meteolux.lu bnl.lu
      `,
    ),
    ...list(
      'local',
      `
      vdl.lu | Ville de Luxembourg
      esch.lu villeesch.lu | Ville d’Esch-sur-Alzette
      differdange.lu dudelange.lu petange.lu sanem.lu suessem.lu hesperange.lu bettembourg.lu schifflange.lu kaerjeng.lu
      mamer.lu strassen.lu ettelbruck.lu diekirch.lu mersch.lu echternach.lu grevenmacher.lu remich.lu wiltz.lu clervaux.lu
      kayl.lu rumelange.lu mondercange.lu roeser.lu steinsel.lu walferdange.lu bertrange.lu kopstal.lu niederanven.lu
      sandweiler.lu schuttrange.lu contern.lu junglinster.lu lorentzweiler.lu lintgen.lu betzdorf.lu mondorf-les-bains.lu
      aerenzdall.lu beckerich.lu berdorf.lu bissen.lu boulaide.lu bourscheid.lu bouswaldbredimus.lu colmar-berg.lu
      dalheim.lu dippach.lu ell.lu erpeldange.lu flaxweiler.lu garnich.lu habscht.lu helperknapp.lu kehlen.lu koerich.lu
      larochette.lu lenningen.lu leudelange.lu manternach.lu mertert.lu nommern.lu preizerdaul.lu putscheid.lu
      rambrouch.lu reisdorf.lu rosportmompach.lu schieren.lu stadtbredimus.lu steinfort.lu tandel.lu troisvierges.lu
      useldeng.lu vianden.lu vichten.lu waldbillig.lu weiler-la-tour.lu wincrange.lu winseler.lu wormeldange.lu
      syvicol.lu sigi.lu
      `,
    ),
    ...list('education', 'education.lu men.lu school.lu edutec.lu script.lu restena.lu ifen.lu'),
    ...list(
      'higher-education',
      'uni.lu | Université du Luxembourg\nlns.lu list.lu lih.lu liser.lu fnr.lu',
    ),
    ...list('health', 'rehazenter.lu chnp.lu'),
    ...list('health', 'chl.lu chdn.lu', 'unknown'),
  ],
  sources: [
    {
      source: 'etat.public.lu: directory of the State and communes',
      url: 'https://etat.public.lu/',
      checkedOn: '2026-11-22',
    },
  ],
};

/** Single bodies of Luxembourg. */
export const LU_BODIES: CountrySites = {
  country: 'LU',
  onRequest: true,
  rules: [
    ...list(
      'state',
      `
      cnap.lu aaa.lu mde.lu cc.lu cdm.lu csl.lu fondsdulogement.lu fondsbelval.lu mobiliteit.lu govcert.lu
      bee-secure.lu ombudsman.lu alia.lu mnaha.lu mnhn.lu philharmonie.lu neimenster.lu lod.lu inll.lu
      lifelong-learning.lu
      `,
    ),
    ...list('school', 'lgl.lu lgk.lu lcd.lu lml.lu'),
  ],
  sources: LU.sources,
};
