/** The notice that goes with the extension: whose code is in it, under which licence. */
import type { Bundled } from './bundled';

/** One text of all packages, the same for the same packages. */
export function notices(packages: readonly Bundled[]): string {
  const head = 'Vigie holds code of these packages, each under its own licence.\n';
  const parts = packages.map(
    ({ name, version, licence, text }) =>
      `${name} ${version}\nLicence: ${licence}\n${text ? `\n${text.replaceAll('\r\n', '\n')}\n` : ''}`,
  );
  return [head, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}
