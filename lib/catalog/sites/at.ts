import type { CountrySites } from '../types';
import { list } from './list';

/** Austria: gv.at and ac.at, Länder, federal bodies, larger cities. */
export const AT: CountrySites = {
  country: 'AT',
  rules: [
    ...list(
      'state',
      `
      gv.at oesterreich.at bundespraesident.at parlament.at verfassungsgerichtshof.at ams.at oenb.at statistik.at
      usp.at polizei.at bundesheer.at rtr.at umweltbundesamt.at ages.at
      geosphere.at e-control.at khm.at albertina.at belvedere.at mumok.at technischesmuseum.at mak.at
      noe.at salzburg.at steiermark.at tirol.at vorarlberg.at wien.at ooe.at burgenland.at kaernten.at
      `,
    ),
    ...list(
      'social',
      'gesundheitskasse.at sozialversicherung.at svs.at pv.at auva.at bvaeb.at oegk.at',
    ),
    ...list('higher-education', 'ac.at', 'unknown'),
    ...list(
      'higher-education',
      `
      univie.ac.at | Universität Wien
      tuwien.at tugraz.at uni-graz.at aau.at jku.at medunigraz.at
      mozarteum.at
      `,
    ),
    ...list(
      'school',
      'tsn.at schule.at bildung.at eduthek.at edugroup.at eduvidual.at bildung-noe.gv.at',
    ),
    ...list('education', 'aco.net oead.at eeducation.at'),
    ...list('health', 'akhwien.at gesundheitsverbund.at kages.at tirol-kliniken.at salk.at'),
    ...list(
      'local',
      `
      graz.at linz.at stadt-salzburg.at ibkinfo.at klagenfurt.at villach.at wels.at st-poelten.at dornbirn.at wiener-neustadt.at
      steyr.at bregenz.at feldkirch.at leonding.at klosterneuburg.at baden.at krems.at amstetten.at leoben.at kapfenberg.at traun.at
      moedling.at lustenau.at hallein.at kufstein.at traiskirchen.at schwechat.at braunau.at stockerau.at ternitz.at saalfelden.at
      perchtoldsdorf.at tulln.at eisenstadt.at hohenems.at spittal-drau.at bludenz.at
      `,
    ),
  ],
  sources: [
    {
      source: 'Public Suffix List (gv.at, ac.at)',
      url: 'https://publicsuffix.org/',
      checkedOn: '2026-11-22',
    },
    {
      source: 'oesterreich.gv.at: authorities of the federation and Länder',
      url: 'https://www.oesterreich.gv.at/',
      checkedOn: '2026-11-22',
    },
  ],
};
