/** Endings under which names of French communes are asked for, and what each is worth. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** French registries: a name under them can be claimed back by the commune that bears it. */
export const FRENCH = set('fr re bzh alsace corsica gp mq gf yt pm nc pf');
/** Those where few register but people who live there. */
export const REGIONAL = set('bzh alsace corsica');
/** Those of territories with few communes: a short name there is more often something else. */
export const OVERSEAS = set('gp mq gf yt pm nc pf');
/** Endings that anyone may have. */
export const COMMON = set('com org net info eu');

/** What a label under a common ending must look like for the names to be asked at all. */
const TOLD = /^(?:mairie|commune-|communede|ville-|villed[eu])|mairie$|\d\d$|^[a-z0-9-]{9,}$/;

/** Whether a host could be named after a commune at all: elsewhere the names need not be loaded. */
export function mayBeNamed(host: string): boolean {
  const dot = host.lastIndexOf('.');
  const ending = host.slice(dot + 1);
  if (FRENCH.has(ending)) return true;
  return COMMON.has(ending) && TOLD.test(host.slice(host.lastIndexOf('.', dot - 1) + 1, dot));
}
