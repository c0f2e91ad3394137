/** Prints those of the named browsers (`chromium`, `firefox`) that are not on this machine, one a line. */
import { findBrowser, type BrowserName } from '../e2e/browsers';

for (const name of process.argv.slice(2) as BrowserName[]) {
  try {
    findBrowser(name);
  } catch {
    console.log(name);
  }
}
