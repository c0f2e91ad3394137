import type { CountrySites } from '../types';
import { list } from './list';

/** Communes of Austria outside gv.at. */
export const AT_COMMUNES: CountrySites = {
  country: 'AT',
  onRequest: true,
  rules: list(
    'local',
    `
    absam.at abtenau.at aich.at aigen.at alkoven.at altach.at altmuenster.at andorf.at ansfelden.at asten.at
    attnang-puchheim.at bad-schallerbach.at badvoeslau.at bezau.at bischofshofen.at bludesch.at brixlegg.at
    bruckmur.at brunnamgebirge.at deutschlandsberg.at ebensee.at ebenthal.at eferding.at egg.at eisenerz.at
    enns.at eugendorf.at feldkirchen.at ferlach.at fohnsdorf.at frastanz.at freistadt-rust.at freistadt.at
    fuegen.at fussach.at gaenserndorf.at gaissau.at gallneukirchen.at garsten.at giesshuebl.at gleisdorf.at
    gloggnitz.at gmuend.at gmunden.at goefis.at goetzis.at grein.at grieskirchen.at groebming.at groedig.at
    hall-in-tirol.at hard.at hartberg.at haus.at hermagor.at hoechst.at hoerbranz.at hoersching.at jenbach.at
    kematen.at kindberg.at kirchbichl.at kirchdorf.at kittsee.at kitzbuehel.at klaus.at koblach.at koeflach.at
    krieglach.at laa.at laakirchen.at lauterach.at lend.at leogang.at liezen.at lochau.at maishofen.at
    mariasdorf.at mattighofen.at mattsee.at mauthausen.at micheldorf.at mistelbach.at nenzing.at neumarkt.at
    neusiedlamsee.at pasching.at perg.at pettenbach.at peuerbach.at pfaffstaetten.at pottendorf.at pregarten.at
    pressbaum.at puchenau.at radstadt.at rankweil.at rattenberg.at reutte.at rohrbach-berg.at sattledt.at
    schruns.at schwanenstadt.at schwaz.at seekirchen.at spielberg.at stainz.at stanz.at stegersbach.at
    steyregg.at strasswalchen.at tamsweg.at telfs.at thal.at thalgau.at thueringen.at timelkam.at traismauer.at
    ulrichsberg.at vils.at voecklabruck.at vorchdorf.at waidhofen-thaya.at wals-siezenheim.at weiz.at werfen.at
    woergl.at wolfsberg.at wolfurt.at wolkersdorf.at wundschuh.at zeltweg.at zurndorf.at zwischenwasser.at
    `,
  ),
  sources: [
    { source: 'Communes of Austria and the domain each publishes', checkedOn: '2026-11-24' },
  ],
};
