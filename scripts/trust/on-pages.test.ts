/** What runs on people's pages: it talks in messages only, keeps nothing there, and asks the page's world for nothing. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** A file of ours and all that it imports for more than its types. */
function filesFrom(entry: string): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    const source = readFileSync(path.join(ROOT, file), 'utf8').replaceAll(
      /\/\*[^]*?\*\/|^\s*\/\/.*$/gm,
      '',
    );
    found.set(file, source);
    for (const [, what, from] of source.matchAll(
      /^(?:import|export)\s+([^'"]*?)['"]([^'"]+)['"]/gm,
    )) {
      if (what!.startsWith('type ') || !from!.startsWith('.')) continue;
      const base = path.posix.join(path.posix.dirname(file), from!);
      const next = [`${base}.ts`, `${base}.tsx`, base].find((one) =>
        existsSync(path.join(ROOT, one)),
      );
      if (next) visit(next);
    }
  };
  visit(entry);
  return found;
}

describe.each(['entrypoints/observer.ts', 'entrypoints/badge.ts'])('%s', (entry) => {
  const files = filesFrom(entry);
  const uses = (pattern: RegExp): string[] =>
    [...files].filter(([, source]) => pattern.test(source)).map(([file]) => file);

  test('is followed', () => expect(files.size).toBeGreaterThan(5));

  test('reaches no storage: neither the extension’s nor the page’s', () =>
    expect(
      uses(/\bstorage\b|localStorage|sessionStorage|indexedDB|document\.cookie|\bcaches\b/),
    ).toEqual([]));

  test('speaks to the background alone: not to the page, nor to other frames', () =>
    expect(
      uses(
        /postMessage|BroadcastChannel|runtime\.connect|window\.open|wrappedJSObject|exportFunction/,
      ),
    ).toEqual([]));

  test('brings neither the polyfill nor the catalogue', () => {
    expect(uses(/from 'wxt\/browser'|webextension-polyfill/)).toEqual([]);
    expect(
      [...files.keys()].filter((file) =>
        /catalog\/(?:providers|sites|law|alternatives)/.test(file),
      ),
    ).toEqual([]);
  });

  test('writes no markup from text', () =>
    expect(
      uses(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment/,
      ),
    ).toEqual([]));
});
