/** The whole catalogue as data, for scripts that must not forget a file: every module of lib/catalog, bundled and run. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';

const ENTRY = '\0catalogue';

/** Exports by file, relative to `folder`. Modules of the catalogue import nothing but each other and types. */
export async function loadCatalogue(folder: string): Promise<Record<string, unknown>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort();
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'catalogue',
        resolveId: (id) => (id === ENTRY ? ENTRY : null),
        load: (id) => (id === ENTRY ? entry(folder, files) : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  const code = Buffer.from(output[0].code).toString('base64');
  const module: { catalogue: Record<string, unknown> } = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${code}`
  );
  return module.catalogue;
}

function entry(folder: string, files: readonly string[]): string {
  const imports = files.map(
    (file, index) => `import * as m${index} from ${JSON.stringify(path.resolve(folder, file))};`,
  );
  const members = files.map((file, index) => `${JSON.stringify(file)}: m${index}`);
  return `${imports.join('\n')}\nexport const catalogue = { ${members.join(', ')} };`;
}
