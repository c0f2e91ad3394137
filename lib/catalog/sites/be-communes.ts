import type { CountrySites } from '../types';
import { list } from './list';

/** Communes of Wallonia and Flanders, besides the cities in be.ts. */
export const BE_COMMUNES: CountrySites = {
  country: 'BE',
  onRequest: true,
  rules: list(
    'local',
    `
    aalter.be alveringem.be amay.be anderlues.be ans-ville.be anzegem.be arendonk.be as.be asse.be assesse.be
    attert.be aubange.be avelgem.be baarle-hertog.be beernem.be beerse.be bekkevoort.be beloeil.be beringen.be
    berlaar.be bernissart.be bertrix.be beyne-heusay.be bierbeek.be bilzenhoeselt.be blankenberge.be boechout.be
    bornem.be bouillon.be boutersem.be braine-le-chateau.be braives.be bredene.be bree.be buggenhout.be
    burg-reuland.be butgenbach.be celles.be cerfontaine.be chapelle-lez-herlaimont.be chastre.be
    chaudfontaine.be chievres.be colfontaine.be crisnee.be dentergem.be depanne.be dessel.be destelbergen.be
    diksmuide.be dilbeek.be dilsen-stokkem.be dison.be donceel.be drogenbos.be eeklo.be engis.be esneux.be
    essen.be etalle.be evergem.be fauvillers.be ferrieres.be fleurus.be floreffe.be florennes.be florenville.be
    geer.be genappe.be gerpinnes.be gistel.be grez-doiceau.be grimbergen.be grobbendonk.be hamoir.be hamois.be
    hastiere.be hechtel-eksel.be hemiksem.be herent.be herenthout.be herk-de-stad.be herzele.be heuvelland.be
    hoogstraten.be hotton.be houthalen-helchteren.be houthulst.be houyet.be hove.be ichtegem.be incourt.be
    ittre.be juprelle.be jurbise.be kapelle-op-den-bos.be kapellen.be kaprijke.be kasterlee.be kinrooi.be
    knokke-heist.be kortenberg.be kraainem.be kuurne.be la-roche-en-ardenne.be laarne.be lanaken.be landen.be
    lasne.be lede.be ledegem.be lennik.be lens.be leopoldsburg.be leroeulx.be lessines.be leuze-en-hainaut.be
    liedekerke.be lierneux.be lille.be linkebeek.be lint.be linter.be lobbes.be lochristi.be lommel.be
    lubbeek.be maaseik.be maldegem.be malle.be martelange.be meerhout.be meise.be menen.be merksplas.be
    messancy.be modave.be momignies.be montigny-le-tilleul.be moorslede.be mortsel.be nandrin.be nassogne.be
    neufchateau.be nieuwpoort.be nijlen.be ohey.be olen.be oostkamp.be oostrozebeke.be opwijk.be oud-heverlee.be
    oudenburg.be oudsbergen.be pecq.be peer.be pepinster.be peruwelz.be profondeville.be putte.be quaregnon.be
    quevy.be quievrain.be ramillies.be rijkevorsel.be rixensart.be rochefort.be roosdaal.be rotselaar.be
    rouvroy.be saint-hubert.be saint-nicolas.be sainte-ode.be schilde.be seneffe.be sint-gillis-waas.be
    sint-laureins.be sint-martens-latem.be sivry-rance.be soignies.be sombreffe.be spiere-helkijn.be st.vith.be
    stabroek.be stekene.be temse.be tenneville.be ternat.be tessenderlo-ham.be tielt-winge.be tielt.be tinlot.be
    torhout.be trooz.be tubize.be vaux-sur-sure.be veurne.be viroinval.be virton.be vosselaar.be
    vresse-sur-semois.be walcourt.be walhain.be waremme.be wasseiges.be welkenraedt.be wellen.be wemmel.be
    wervik.be westerlo.be wetteren.be wevelgem.be wichelen.be wielsbeke.be willebroek.be wingene.be
    wuustwezel.be zandhoven.be zedelgem.be zele.be zonhoven.be zonnebeke.be zottegem.be zoutleeuw.be
    zuienkerke.be zutendaal.be zwevegem.be
    `,
  ),
  sources: [
    { source: 'Communes of Belgium and the domain each publishes', checkedOn: '2026-11-24' },
  ],
};
