import type { CountrySites } from '../../types';
import { list } from '../list';

/** Communautés d’agglomération and communautés de communes, besides the larger ones in regions.ts. */
export const FR_GROUPINGS: CountrySites = {
  country: 'FR',
  onRequest: true,
  rules: [
    ...list(
      'local',
      `
      beaunecoteetsud.com cauxseine.fr caese.fr grand-villeneuvois.fr payssaintgilles.fr caudresis-catesis.fr
      vg-agglo.com meusegrandsud.fr cu-arras.org gardrhodanien.fr agglo-grandgueret.fr terredeprovence-agglo.com
      aggloroanne.fr flers-agglo.fr vitrecommunaute.org metzmetropole.fr agglo2b.fr montelimar-agglo.fr
      ouestrhodanien.fr agglo-villefranche.fr rivieradulevant.fr hautbugey-agglomeration.fr agglodebrive.fr
      ca-paysdelaon.fr cangt.fr grandverdun.fr agglo-plainevallee.fr vyvs.fr saintgermainbouclesdeseine.fr
      maugescommunaute.fr gaillac-graulhet.fr agglo-auxerrois.fr pornicagglo.fr epernay-agglo.fr
      gap-tallard-durance.fr agglo-muretain.fr agglo-chaumont.fr lamballe-terre-mer.bzh saintbrieuc-armor-agglo.bzh
      msm-normandie.fr agglo-fecampcauxlittoral.fr terresdemontaigu.fr capissoire.fr agglo-sarreguemines.fr rlv.eu
      ca-baiedesomme.fr agglo-moulins.fr lsoagglo.fr privas-centre-ardeche.fr ctlf.fr annonayrhoneagglo.fr carct.fr
      territoiresvendomois.fr sna27.fr pays-fontainebleau.fr archeagglo.fr rt78.fr agglo-lepuyenvelay.fr
      coulommierspaysdebrie.fr paysdegexagglo.fr agglo-sophiaantipolis.fr bastia-agglomeration.corsica
      ca-ajaccien.corsica quimperle-communaute.bzh pays-landerneau-daoulas.fr coban-atlantique.fr paysdelor.fr
      paysdelunel.fr montdemarsan-agglo.fr agglo-carene.fr agglo-forbach.fr agglo-valdefensch.fr cc-coeurdostrevent.fr
      creusot-montceau.org lemansmetropole.fr agglodieppe-maritime.com valdeuropeagglo.fr marneetgondoire.fr
      agglo-sudsaintebaume.fr sorgues-du-comtat.com larochesuryonagglomeration.fr grand-chatellerault.fr
      grand-senonais.fr canbt.fr grandsudcaraibe.fr ca2bm.fr arlysere.fr agglo-saintes.fr lametro.fr
      nantesmetropole.fr toulouse-metropole.fr bas-rhin.fr haut-rhin.fr pays-ancenis.com cceg.fr cc-sevreloire.fr
      cc-chateaubriant-derval.fr grandlieu.fr centremorbihancommunaute.bzh pontivy-communaute.bzh
      ploermelcommunaute.bzh questembert-communaute.fr auray-quiberon.fr roimorvancommunaute.com oust-broceliande.bzh
      pays-iroise.bzh pays-des-abers.fr clcl.bzh hautleoncommunaute.bzh comcom-crozon.com douarnenez-communaute.fr
      ccpbs.fr cchpb.bzh cc-paysfouesnantais.fr poher.bzh loudeac-communaute.bzh bretagneromantique.fr
      valdille-aubigne.fr liffre-cormier.fr rafcom.bzh montfortcommunaute.bzh cote-emeraude.fr
      couesnon-marchesdebretagne.fr
      `,
    ),
  ],
  sources: [
    {
      source:
        'Intercommunalités named by INSEE’s official code (@etalab/decoupage-administratif), and the domain each publishes',
      url: 'https://www.insee.fr/fr/information/2028028',
      checkedOn: '2026-11-24',
    },
  ],
};
