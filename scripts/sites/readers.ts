/** Readers of the official lists, as published and as kept in local copies. Each throws when the text is not its list. */
import { normalHost } from '../../lib/site/host';

/** One public body's site, as a list gives it. */
export interface ListedSite {
  host: string;
  /** The body's own name, where the list gives it. */
  name?: string;
}

/** Hosts of a text with one URL or host a line; `#` begins a comment. Lines that hold no host are dropped. */
export function readUrlLines(text: string): ListedSite[] {
  return text.split('\n').flatMap((line) => {
    const host = normalHost(line.replace(/#.*/, '').trim());
    return host ? [{ host }] : [];
  });
}

/** A tab-separated table with a header; `columns` names the columns of the host and the name. */
export function readTable(text: string, columns: { host: string; name: string }): ListedSite[] {
  const [header = '', ...lines] = text.trim().split('\n');
  const names = header.split('\t');
  const hostAt = names.indexOf(columns.host);
  const nameAt = names.indexOf(columns.name);
  if (hostAt < 0 || nameAt < 0) throw new Error(`no column ${columns.host} or ${columns.name}`);
  return lines.flatMap((line) => {
    const cells = line.split('\t');
    const host = normalHost(cells[hostAt] ?? '');
    return host ? [{ host, name: cells[nameAt] ?? '' }] : [];
  });
}

/** `domains_XX.json` of mxmap: municipalities with their website. */
export function readMunicipalities(text: string): ListedSite[] {
  const { municipalities } = JSON.parse(text) as {
    municipalities?: { name: string; website: string }[];
  };
  if (!Array.isArray(municipalities)) throw new Error('no "municipalities" in it');
  return municipalities.flatMap(({ name, website }) => {
    const host = normalHost(website ?? '');
    return host ? [{ host, name }] : [];
  });
}

/**
 * Town halls of the State's directory, from its API's JSON export: the site, or else the domain of the mailbox, which
 * a later step drops when it is a provider's.
 */
export function readDirectory(text: string): ListedSite[] {
  const rows = JSON.parse(text) as {
    nom?: string;
    site_internet?: string | null;
    adresse_courriel?: string | null;
  }[];
  if (!Array.isArray(rows)) throw new Error('not an array of services');
  return rows.flatMap(({ nom, site_internet, adresse_courriel }) => {
    const site = /https?:\/\/[^\s"';,]+/.exec(site_internet ?? '')?.[0];
    const host = normalHost(site ?? adresse_courriel?.split('@')[1]?.split(/[;,\s]/)[0] ?? '');
    return host ? [{ host, name: nom ?? '' }] : [];
  });
}

/** Domains that the State's own list names as not public (squatted names and others): text, or its Python source. */
export function readDenied(text: string): ListedSite[] {
  if (!text.includes('NON_PUBLIC_DOMAINS')) return readUrlLines(text);
  return [...text.matchAll(/^\s*"([^"]+)",/gm)].flatMap(([, domain]) => {
    const host = normalHost(domain ?? '');
    return host ? [{ host }] : [];
  });
}
