/** Finds dated facts and links anywhere in the catalogue's data, whatever its shape. */

/** An object that carries `checkedOn`. */
export interface DatedFact {
  /** File of the catalogue, and the id of the nearest object around it that has one. */
  where: string;
  /** What the fact rests on. */
  source: string;
  url?: string;
  /** YYYY-MM-DD. */
  checkedOn: string;
}

/** A web address written in the data. */
export interface Link {
  where: string;
  url: string;
  /** Shown to people as the place to go (an official text, a tool's home), and not as the source of a fact. */
  official: boolean;
}

/** Walks exports by file. Each object is visited once, so lists that gather others add nothing twice. */
export function walk(catalogue: Record<string, unknown>): { facts: DatedFact[]; links: Link[] } {
  const seen = new Set<object>();
  const facts: DatedFact[] = [];
  const links: Link[] = [];

  const visit = (value: unknown, where: string): void => {
    if (!isObject(value) || seen.has(value)) return;
    seen.add(value);
    const here = typeof value['id'] === 'string' ? `${where.split(' ')[0]} ${value['id']}` : where;
    const fact = factOf(value, here);
    if (fact) facts.push(fact);
    for (const [key, inner] of Object.entries(value)) {
      if (isLink(key, inner)) links.push({ where: here, url: inner, official: !fact });
      else visit(inner, here);
    }
  };
  // Files that gather come after the files they gather from, so that a fact is named by its own file.
  const files = Object.keys(catalogue).sort((a, b) => Number(isList(a)) - Number(isList(b)));
  for (const file of files) {
    const exports = catalogue[file];
    if (isObject(exports)) for (const inner of Object.values(exports)) visit(inner, file);
  }
  return { facts, links };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof RegExp);
}

function factOf(object: Record<string, unknown>, where: string): DatedFact | null {
  const { source, url, checkedOn } = object;
  if (typeof checkedOn !== 'string') return null;
  return {
    where,
    source: typeof source === 'string' ? source : '',
    ...(typeof url === 'string' && { url }),
    checkedOn,
  };
}

function isLink(key: string, value: unknown): value is string {
  return /url$/i.test(key) && typeof value === 'string' && /^https?:\/\//.test(value);
}

function isList(file: string): boolean {
  return /(^|\/)(all|find|list)\.ts$/.test(file);
}
