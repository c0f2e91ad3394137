/**
 * Entries of the Public Suffix List with a dot that hosts of our rules meet: a registrable domain has one label more.
 * Only these, so that a known suffix needs no 9,776-rule list; a test compares with psl for every rule.
 */
export const PUBLIC_SUFFIXES: readonly string[] = `
gouv.fr cci.fr chambagri.fr greta.fr port.fr asso.fr
ac.be
gc.ca qc.ca on.ca ab.ca bc.ca mb.ca nb.ca nl.ca ns.ca nt.ca nu.ca pe.ca sk.ca yk.ca
edu.pf edu.gp
`
  .trim()
  .split(/\s+/);

/** Suffixes below which the list has wildcards or many entries: there the list itself is asked. */
export const WILDCARD_SUFFIXES: readonly string[] = [];
