/** How packages are handed to the stores, through `wxt submit`. Keys come from the environment, never from a file here. */

export interface Submission {
  store: 'Chrome' | 'Edge' | 'Firefox';
  /** Arguments of `wxt submit`; the keys are not among them, the command reads them itself. */
  args: string[];
  /** Variables that are needed and not set. */
  missing: string[];
}

const NEEDS = {
  Chrome: [
    'CHROME_EXTENSION_ID',
    'CHROME_PUBLISHER_ID',
    'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
    'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
  ],
  Edge: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'],
  Firefox: ['FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
} as const;

/** @param folder where the packages are. @param environment variables, of which only the names matter here. */
export function submissions(
  version: string,
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  dryRun: boolean,
): Submission[] {
  const zip = (name: string): string => `${folder}/vigie-${version}-${name}.zip`;
  const args: Record<Submission['store'], string[]> = {
    Chrome: ['--chrome-api-version', 'v2', '--chrome-zip', zip('chrome')],
    Edge: ['--edge-zip', zip('edge')],
    Firefox: [
      '--firefox-zip',
      zip('firefox'),
      '--firefox-sources-zip',
      zip('sources'),
      '--firefox-extension-id',
      'vigie@vigie.example',
      '--firefox-compatibility',
      'firefox,android',
    ],
  };
  return (['Chrome', 'Edge', 'Firefox'] as const).map((store) => ({
    store,
    args: ['submit', ...(dryRun ? ['--dry-run'] : []), ...args[store]],
    missing: NEEDS[store].filter((name) => !environment[name]),
  }));
}
