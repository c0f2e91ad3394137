/** Which browser programs to drive. scripts/setup.sh installs them or says what to do; here they are only found. */
import { existsSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

const PROGRAMS: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox ESR.app/Contents/MacOS/firefox',
  ],
};

/**
 * Path of the browser's program: VIGIE_CHROMIUM or VIGIE_FIREFOX where set, else the first known place that exists.
 * @throws with what to do when there is none.
 */
export function findBrowser(browser: BrowserName): string {
  const variable = `VIGIE_${browser.toUpperCase()}`;
  const given = process.env[variable];
  const found = given ?? PROGRAMS[browser].find((program) => existsSync(program));
  if (!found || !existsSync(found)) {
    throw new Error(
      `${browser} not found${given ? ` at ${given}` : ''}: install it, or set ${variable} to its path`,
    );
  }
  return found;
}
