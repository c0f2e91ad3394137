/** What a page of the extension weighs: its HTML, scripts and styles, each compressed as a package keeps it. */
import { gzipSync } from 'node:zlib';

export const PAGES = ['popup', 'dossier', 'options', 'welcome'] as const;

export interface PageBytes {
  /** Gzip bytes of what is read when the page opens. */
  opened: number;
  /** The same, of what is fetched once a part of the page asks for it. */
  later: number;
}

/**
 * Follows the page's own addresses and the imports of its scripts.
 * @param read gives a file of the built extension by its path
 */
export function pageBytes(page: string, read: (path: string) => Buffer): PageBytes {
  const text = (path: string): string => read(path).toString('utf8');
  const html = `${page}.html`;
  const named = all(text(html), /(?:src|href)="\/([^"]+\.(?:js|css))"/g);
  const scripts = named.filter((path) => path.endsWith('.js'));
  // What the first script itself fetches belongs to the opening; what deeper ones fetch waits for a press.
  const first = scripts.flatMap((path) => imports(path, text(path), FETCHED));
  const opened = new Set([html, ...named]);
  follow([...scripts, ...first], opened, text, [STATIC]);
  const everything = new Set(opened);
  follow([...opened].filter(isScript), everything, text, [STATIC, FETCHED]);
  const bytes = (paths: Iterable<string>): number =>
    [...paths].reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0);
  return { opened: bytes(opened), later: bytes([...everything].filter((p) => !opened.has(p))) };
}

const STATIC = /(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g;
const FETCHED = /import\(\s*["'`](\.\/[^"'`]+\.js)["'`]/g;

const isScript = (path: string): boolean => path.endsWith('.js');

const all = (source: string, pattern: RegExp): string[] =>
  [...source.matchAll(pattern)].map(([, group]) => group!);

/** Paths that a script imports, from the folder it is in. */
const imports = (path: string, source: string, pattern: RegExp): string[] =>
  all(source, pattern).map((name) => path.replace(/[^/]*$/, '') + name.slice(2));

/** Adds to `seen` the scripts that these lead to. */
function follow(
  from: readonly string[],
  seen: Set<string>,
  text: (path: string) => string,
  patterns: readonly RegExp[],
): void {
  const walked = new Set<string>();
  const queue = [...from];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    seen.add(path);
    if (walked.has(path)) continue;
    walked.add(path);
    const source = text(path);
    queue.push(...patterns.flatMap((pattern) => imports(path, source, pattern)));
  }
}
