/**
 * Leaves out of the built extension what it never reads of its own catalogue. Every rule carries its sources, its
 * examples and its notes, where who changes it and who checks it needs them; a background that must wake up in a few
 * milliseconds would read half a megabyte of them each time.
 */
import { parseAst } from 'rolldown/parseAst';

/** Properties left out, by folder of lib/catalog. */
export type LeftOut = Readonly<Record<string, readonly string[]>>;

/** Read by tests and by who changes a rule; no page shows them. */
const EVERYWHERE: LeftOut = {
  providers: ['examples', 'sources', 'note', 'ownership'],
  mail: ['sources', 'note'],
};

/** Read by people on our pages; the background only chooses and names. */
const BACKGROUND: LeftOut = {
  ...EVERYWHERE,
  alternatives: ['sources', 'hosting', 'licence', 'certifications', 'caveats', 'ownerFlag'],
};

/** The part of a Vite plugin used here. */
interface Plugin {
  name: string;
  enforce: 'pre';
  transform(code: string, id: string): { code: string; map: null } | undefined;
}

/**
 * The plugin for one of WXT's builds.
 * @param background whether it is the background's, else that of pages and scripts
 */
export function leanCatalogue(background: boolean): Plugin {
  const leftOut = background ? BACKGROUND : EVERYWHERE;
  return {
    name: 'vigie:lean-catalogue',
    enforce: 'pre',
    transform(code, id) {
      const folder = /\/lib\/catalog\/([a-z]+)\/[\w-]+\.ts$/.exec(id.replaceAll('\\', '/'))?.[1];
      const names = folder === undefined ? undefined : leftOut[folder];
      return names && { code: withoutProperties(code, names), map: null };
    },
  };
}

/**
 * The same module, without the properties of these names in any object it writes out.
 * @param code TypeScript
 * @throws when it cannot be parsed
 */
export function withoutProperties(code: string, names: readonly string[]): string {
  const cuts: [start: number, end: number][] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    if (!isObject(node)) return Object.values(node).forEach(visit);
    node.properties.forEach((property, i) => {
      const name = property.key?.name ?? property.key?.value;
      // To the start of the next one, so that the comma goes too.
      if (name !== undefined && names.includes(name))
        cuts.push([property.start, node.properties[i + 1]?.start ?? node.end - 1]);
      else visit(property);
    });
  };
  visit(parseAst(code, { lang: 'ts' }).body);
  return cuts.reduceRight((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), code);
}

interface ObjectNode {
  type: 'ObjectExpression';
  end: number;
  /** A spread has no key. */
  properties: { start: number; key?: { name?: string; value?: string } }[];
}

const isObject = (node: object): node is ObjectNode =>
  'type' in node && node.type === 'ObjectExpression';
