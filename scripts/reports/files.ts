/** The files that an import reads and writes. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from './apply';

const FILES: Record<keyof Catalogue, string> = {
  known: 'lib/catalog/known-reports/known.json',
  imported: 'lib/catalog/known-reports/imported.json',
  replies: 'lib/catalog/replies/replies.json',
  corrections: 'lib/catalog/corrections/corrections.json',
  sites: 'lib/catalog/sites/reported.json',
  log: 'docs/decisions.md',
};
const NEW_LOG = '| day | site | kind | decision | reason | import |\n|---|---|---|---|---|---|\n';

/** What is there. A file that is missing is empty; one that is broken is an error, so that it is not written over. */
export function readCatalogue(dir: string): Catalogue {
  const text = (file: keyof Catalogue, fallback: string): string => {
    try {
      return readFileSync(path.join(dir, FILES[file]), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return fallback;
      throw error;
    }
  };
  return {
    known: JSON.parse(text('known', '[]')) as Catalogue['known'],
    imported: JSON.parse(text('imported', '{}')) as Catalogue['imported'],
    replies: JSON.parse(text('replies', '[]')) as Catalogue['replies'],
    corrections: JSON.parse(text('corrections', '[]')) as Catalogue['corrections'],
    sites: JSON.parse(text('sites', '{}')) as Catalogue['sites'],
    log: text('log', NEW_LOG),
  };
}

/** Writes all files; each is whole or as it was, also when the machine stops in between. */
export function writeCatalogue(dir: string, after: Catalogue): void {
  for (const name of Object.keys(FILES) as (keyof Catalogue)[]) {
    const target = path.join(dir, FILES[name]);
    const text = name === 'log' ? after.log : `${JSON.stringify(after[name], null, 2)}\n`;
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(`${target}.new`, text);
    renameSync(`${target}.new`, target);
  }
}
