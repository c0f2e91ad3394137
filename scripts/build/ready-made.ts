/**
 * Puts the catalogue into the built extension ready made, and only what that build reads of it. Every rule carries its
 * sources, examples and notes, where who changes it and who checks it needs them; and a background that must wake up in
 * a few milliseconds cannot make thousands of objects each time, most of which it never looks at.
 */
import { ALTERNATIVES } from '../../lib/catalog/alternatives/all';
import * as mail from '../../lib/catalog/mail/parties';
import { PROVIDERS } from '../../lib/catalog/providers/all';
import * as sites from '../../lib/catalog/sites/rules';

/** Read by tests and by who changes a rule. */
const FOR_PEOPLE = ['examples', 'sources', 'note', 'ownership'];
/** What recognises a service: the background's work. Our pages name what it found, and what could stand in for it. */
const FOR_DETECTION =
  'hosts headers network mailboxes tenant linkCounts mx spf autodiscover dkim ns layer role control countries'.split(
    ' ',
  );
/** What our pages show of an alternative: the background only chooses and names. */
const FOR_READING = [
  'sources',
  'hosting',
  'licence',
  'certifications',
  'caveats',
  'ownerFlag',
] as const;

/** The part of a Vite plugin used here. */
interface Plugin {
  name: string;
  enforce: 'pre';
  load(id: string): string | undefined;
}

/**
 * The plugin for one of WXT's builds: replaces the modules that gather the catalogue by their content.
 * @param background whether it is the background's, else that of pages and scripts
 */
export function readyMade(background: boolean): Plugin {
  const leftOut = background ? FOR_PEOPLE : [...FOR_PEOPLE, ...FOR_DETECTION];
  const modules: Record<string, string> = {
    'sites/rules.ts': constants({ ...sites }),
    'mail/parties.ts': constants({ ...mail }, leftOut),
    // A function is only skimmed until it is called.
    'providers/load.ts': `let all; const make = () => ${sourceOf(PROVIDERS, leftOut)};
      export const allProviders = () => (all ??= make());`,
    ...(background && { 'alternatives/all.ts': constants({ ALTERNATIVES }, FOR_READING) }),
  };
  return {
    name: 'vigie:ready-made',
    enforce: 'pre',
    load: (id) => modules[id.replaceAll('\\', '/').split('/lib/catalog/')[1] ?? ''],
  };
}

const constants = (values: Record<string, unknown>, leftOut: readonly string[] = []): string =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${sourceOf(value, leftOut)};`)
    .join('\n');

/**
 * JavaScript that makes an equal value again.
 * @param value plain data and regular expressions
 * @param leftOut names of properties that are left out, at any depth
 * @throws for what cannot be written so, such as functions
 */
export function sourceOf(value: unknown, leftOut: readonly string[] = []): string {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => sourceOf(item, leftOut)).join(',')}]`;
  if (typeof value !== 'object' || value === null) {
    const source = JSON.stringify(value) as string | undefined;
    if (source === undefined) throw new TypeError(`not plain data: ${String(value)}`);
    return source;
  }
  const properties = Object.entries(value)
    .filter(([name, item]) => item !== undefined && !leftOut.includes(name))
    .map(([name, item]) => `${JSON.stringify(name)}:${sourceOf(item, leftOut)}`);
  return `{${properties.join(',')}}`;
}
