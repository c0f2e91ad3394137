/**
 * Entries of the Public Suffix List with a dot that hosts of our rules meet: a registrable domain has one label more.
 * Only these, so that a known suffix needs no 9,776-rule list; a test compares with psl for every rule.
 */
export const PUBLIC_SUFFIXES: readonly string[] = `
gouv.fr cci.fr chambagri.fr greta.fr port.fr asso.fr edu.pf edu.gp
ac.be
gc.ca qc.ca on.ca ab.ca bc.ca mb.ca nb.ca nl.ca ns.ca nt.ca nu.ca pe.ca sk.ca yk.ca
eu.int government.aero
gv.at ac.at sth.ac.at
gov.it edu.it abruzzo.it basilicata.it calabria.it campania.it emilia-romagna.it fvg.it lazio.it liguria.it lombardia.it
marche.it molise.it piemonte.it puglia.it sardegna.it sicilia.it toscana.it umbria.it vda.it veneto.it taa.it
valle-d-aosta.it bz.it tn.it mi.it suedtirol.it na.it bologna.it re.it mo.it bo.it
milano.it roma.it torino.it emr.it rieti.it vt.it latina.it at.it novara.it to.it cuneo.it al.it pr.it pc.it fe.it pe.it
cosenza.it rc.it messina.it sr.it rg.it enna.it cl.it rm.it
pages.it.hs-heilbronn.de pages-research.it.hs-heilbronn.de
gob.es edu.es gov.pt org.pt edu.pt gov.nl
gov.uk api.gov.uk campaign.gov.uk service.gov.uk gov.scot service.gov.scot police.uk co.uk org.uk nhs.uk ac.uk
independent-commission.uk independent-inquest.uk independent-inquiry.uk independent-panel.uk independent-review.uk
public-inquiry.uk royal-commission.uk
gov.ie ac.im gov.gi mod.gi edu.gi edu.gl edu.mt gov.cy mil.cy ac.cy
kommunalforbund.se komforb.se fhsk.se komvux.se naturbruksgymn.se lanbib.se
gov.al mil.al edu.al gov.ba mil.ba edu.ba gov.ee riik.ee lib.ee edu.ee gov.gr edu.gr gov.lt gov.lv mil.lv edu.lv
gov.me edu.me ac.me gov.mk edu.mk mil.pl edu.pl warszawa.pl krakow.pl wroc.pl poznan.pl lodz.pl gov.rs edu.rs ac.rs
gov.ua edu.ua
`
  .trim()
  .split(/\s+/);

/** Suffixes below which the list has wildcards or many entries: there the list itself is asked. */
export const WILDCARD_SUFFIXES: readonly string[] = [
  'no',
  'gov.pl',
  'sch.uk',
  'rub.de',
  'ruhr-uni-bochum.de',
  'muni.cz',
  'kuleuven.be',
];
