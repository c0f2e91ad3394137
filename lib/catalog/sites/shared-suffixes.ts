/**
 * Suffixes outside the French-speaking countries below which many bodies of a country live. Host access is asked at
 * install for these and for nothing else there: a single town or university comes with "all sites" or a click.
 */
export const SHARED_SUFFIXES: ReadonlySet<string> = new Set(
  `europa.eu int
  bund.de bundeswehr.de arbeitsagentur.de deutsche-rentenversicherung.de zoll.de polizei.de justiz.de destatis.de
  baden-wuerttemberg.de bwl.de bayern.de berlin.de brandenburg.de bremen.de hamburg.de hessen.de mv-regierung.de
  niedersachsen.de nrw.de land.nrw polizei.nrw rlp.de saarland.de sachsen.de sachsen-anhalt.de schleswig-holstein.de
  thueringen.de bildung-rp.de bycs.de schule-bw.de lernsax.de nibis.de bildungsserver.de
  fraunhofer.de mpg.de dlr.de helmholtz.de
  gv.at ac.at oesterreich.at wien.at tirol.at steiermark.at salzburg.at vorarlberg.at noe.at ooe.at tsn.at schule.at
  gov.it edu.it governo.it giustizia.it esteri.it interno.it difesa.it istruzione.it inps.it agenziaentrate.it cnr.it
  infn.it provincia.bz.it provincia.tn.it regione.abruzzo.it regione.basilicata.it regione.calabria.it
  regione.campania.it regione.emilia-romagna.it regione.fvg.it regione.lazio.it regione.liguria.it
  regione.lombardia.it regione.marche.it regione.molise.it regione.piemonte.it regione.puglia.it regione.sardegna.it
  regione.sicilia.it regione.toscana.it regione.umbria.it regione.vda.it regione.veneto.it
  gob.es edu.es gencat.cat xtec.cat xunta.gal xunta.es euskadi.eus juntadeandalucia.es jcyl.es jccm.es gva.es
  gobiernodecanarias.org aragon.es asturias.es caib.es cantabria.es carm.es juntaex.es larioja.org navarra.es
  comunidad.madrid madrid.org madrid.es educamadrid.org educarex.es csic.es seg-social.es boe.es dgt.es
  gov.pt edu.pt min-saude.pt seg-social.pt parlamento.pt
  gov.nl overheid.nl rijksoverheid.nl government.nl rijkswaterstaat.nl rws.nl belastingdienst.nl duo.nl politie.nl
  rechtspraak.nl rivm.nl uwv.nl digid.nl
  gov.uk gov.scot gov.wales llyw.cymru parliament.uk parliament.scot senedd.wales police.uk nhs.uk nhs.scot hscni.net
  mod.uk ac.uk sch.uk judiciary.uk
  gov.ie hse.ie oireachtas.ie courts.ie revenue.ie citizensinformation.ie
  gov.im gov.je gov.gg gov.gi llv.li govern.ad gov.sm gov.mt edu.mt gov.cy ac.cy
  borger.dk virk.dk sundhed.dk regionh.dk gov.fi suomi.fi valtioneuvosto.fi edu.fi hel.fi island.is government.is
  kommune.no dep.no stat.no vgs.no regjeringen.no nav.no helsenorge.no udir.no gov.se regeringen.se
  lansstyrelsen.se domstol.se 1177.se
  gov.al gov.ba egov.bg government.bg gov.cz justice.cz gov.ee riik.ee eesti.ee edu.ee gov.gr sch.gr edu.gr gov.hr
  skole.hr gov.hu gov.lt lrv.lt gov.lv edu.lv gov.md gov.me gov.mk gov.pl mil.pl edu.pl gov.ro edu.ro gov.rs edu.rs
  gov.si arnes.si gov.sk slovensko.sk gov.ua edu.ua rks-gov.net`
    .trim()
    .split(/\s+/),
);

/** Countries known in depth: every rule asks for access, but for single bodies marked `onRequest`. */
export const IN_DEPTH: ReadonlySet<string> = new Set(['FR', 'BE', 'CH', 'LU', 'MC', 'CA']);
