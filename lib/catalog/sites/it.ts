import type { CountrySites } from '../types';
import { list } from './list';

/** Italy. Communes and provinces are recognised by shape: lib/site/host-families.ts. */
export const IT: CountrySites = {
  country: 'IT',
  rules: [
    ...list(
      'state',
      `
      gov.it | Pubblica amministrazione
      governo.it quirinale.it camera.it senato.it parlamento.it cortecostituzionale.it corteconti.it giustizia-amministrativa.it
      giustizia.it esteri.it interno.it difesa.it mef.it salute.it miur.it istruzione.it mur.it lavoro.it beniculturali.it cultura.it
      agenziaentrate.it agenziadogane.it agenziademanio.it inps.it inail.it istat.it aci.it poliziadistato.it
      carabinieri.it gdf.it vigilfuoco.it bancaditalia.it ivass.it consob.it agcom.it agcm.it garanteprivacy.it anac.it arera.it
      pagopa.it agid.it enac.it gse.it cnel.it arpalombardia.it arpae.it isprambiente.it protezionecivile.it
      camcom.it acquistinretepa.it ice.it normattiva.it gazzettaufficiale.it avvocaturastato.it csm.it
      cortedicassazione.it tribunale.milano.it tribunale.roma.it tribunale.torino.it sbn.it internetculturale.it
      uffizi.it pompeiisites.org colosseo.it pinacotecabrera.org gallerieaccademia.it arpalazio.it arpacampania.it
      arpa.piemonte.it arpa.veneto.it arpat.toscana.it arpa.puglia.it arpacal.it arpa.sicilia.it arpa.umbria.it
      arpa.marche.it arpa.vda.it arpa.fvg.it
      `,
    ),
    ...list(
      'local',
      `
      regione.abruzzo.it regione.basilicata.it regione.calabria.it regione.campania.it regione.emilia-romagna.it regione.fvg.it
      regione.lazio.it regione.liguria.it regione.lombardia.it regione.marche.it regione.molise.it regione.piemonte.it
      regione.puglia.it regione.sardegna.it regione.toscana.it regione.umbria.it regione.vda.it regione.veneto.it
      regione.taa.it regione.valle-d-aosta.it provincia.bz.it provincia.tn.it provinz.bz.it civis.bz.it
      regione.sicilia.it ars.sicilia.it
      cittametropolitana.mi.it cittametropolitanaroma.it
      romacapitale.it assemblea.emr.it lombardiabeniculturali.it salutelazio.it
      `,
    ),
    ...list('school', 'edu.it', 'unknown'),
    ...list('school', 'scuole.bz.it schule.suedtirol.it'),
    ...list(
      'higher-education',
      `
      uniroma1.it uniroma2.it uniroma3.it unimi.it unimib.it polimi.it unito.it polito.it unibo.it unipd.it unive.it iuav.it
      univr.it unitn.it unibz.it units.it uniud.it unige.it unipv.it unibs.it unibg.it uninsubria.it uniupo.it unipr.it
      unimore.it unife.it unifi.it unipi.it sns.it santannapisa.it unisi.it unistrasi.it unipg.it unistrapg.it univpm.it uniurb.it
      unicam.it unimc.it univaq.it unich.it unite.it unimol.it unina.it unina2.it unicampania.it uniparthenope.it unior.it
      unisa.it unisannio.it uniba.it poliba.it unifg.it unisalento.it unibas.it unical.it unirc.it unicz.it unipa.it unict.it
      unime.it unica.it uniss.it unitus.it unicas.it imtlucca.it sissa.it gssi.it iusspavia.it
      cineca.it garr.it uniroma4.it unipv.eu anvur.it abaroma.it ababo.it accademiadibrera.milano.it
      `,
    ),
    ...list(
      'higher-education',
      'unibocconi.it luiss.it unicatt.it iulm.it unisob.na.it luiss.edu',
      'private',
    ),
    ...list(
      'research',
      `
      cnr.it enea.it infn.it inaf.it ingv.it asi.it crea.gov.it ogs.it inogs.it szn.it inrim.it areasciencepark.it
      altamatematica.it cref.it
      `,
    ),
    ...list('education', 'indire.it invalsi.it vivoscuola.it'),
    ...list(
      'health',
      `
      iss.it aslroma1.it aslroma2.it ausl.bologna.it ausl.re.it ausl.mo.it auslromagna.it aslnapoli1centro.it
      ospedaleniguarda.it policlinico.mi.it aosp.bo.it
      `,
    ),
  ],
  sources: [
    {
      source: 'Public Suffix List (gov.it, edu.it)',
      url: 'https://publicsuffix.org/',
      checkedOn: '2026-11-22',
    },
    {
      source:
        'indicepa.gov.it: public administrations; Ministero dell’Università: state universities',
      url: 'https://indicepa.gov.it/',
      checkedOn: '2026-11-22',
    },
  ],
};
