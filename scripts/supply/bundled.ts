/** Which packages a build really holds, told by the bundler and not by package.json: a development tool may be in it. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type InlineConfig } from 'wxt';

export interface Bundled {
  name: string;
  version: string;
  /** SPDX expression. */
  licence: string;
  /** The text that must go with it. */
  text: string;
}

/** What may be in a package under EUPL-1.2. */
export const ALLOWED_LICENCES: readonly string[] = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  '0BSD',
  'CC0-1.0',
];

/**
 * Builds the extension elsewhere and lists the packages in it, sorted by name.
 * @param root directory of the project
 * @throws when the build fails or a package says nothing of its licence
 */
export async function bundledPackages(root: string): Promise<Bundled[]> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'vigie-licences-'));
  const dirs = new Set<string>();
  const config: InlineConfig = {
    root,
    outDir,
    logger: SILENT,
    hooks: {
      'vite:build:extendConfig': (_, vite) => void vite.plugins?.push(collect(dirs)),
    },
  };
  try {
    await build({ ...config, browser: 'chrome' });
    await build({ ...config, browser: 'firefox' });
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
  return [...dirs].map(read).sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface Chunk {
  modules?: Record<string, { renderedLength: number }>;
}

function collect(dirs: Set<string>): {
  name: string;
  generateBundle(options: unknown, bundle: Record<string, Chunk>): void;
} {
  return {
    name: 'vigie:bundled',
    generateBundle(_, bundle) {
      for (const { modules = {} } of Object.values(bundle)) {
        for (const [id, { renderedLength }] of Object.entries(modules)) {
          const dir = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(
            id.replaceAll('\\', '/'),
          )?.[1];
          if (dir && renderedLength > 0) dirs.add(dir);
        }
      }
    },
  };
}

function read(dir: string): Bundled {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(dir, 'package.json'), 'utf8'),
  ) as Record<string, string>;
  if (!name || !version || typeof license !== 'string')
    throw new Error(`${dir}: no name, version or licence`);
  const file = readdirSync(dir).find((entry) => /^(?:licen[cs]e|copying)(?:\.|-|$)/i.test(entry));
  const text =
    file && existsSync(path.join(dir, file))
      ? readFileSync(path.join(dir, file), 'utf8').trim()
      : '';
  return { name, version, licence: license, text };
}

const SILENT = Object.fromEntries(
  ['debug', 'log', 'info', 'warn', 'error', 'fatal', 'success'].map((name) => [name, () => {}]),
) as never;
