/** Reads the stores' texts from store/, and writes what is made of them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readChangelog } from '../release/changelog';
import { fullListing, STORE_LANGUAGES, type Listing } from './listing';
import { policyPage } from './policy-page';

/** The listing of a language, as written. */
export function readListing(language: string): Listing {
  const read = (part: string): string =>
    readFileSync(path.join('store', language, `${part}.txt`), 'utf8').trim();
  return { name: read('name'), summary: read('summary'), description: read('description') };
}

/** Writes one text a language, and the privacy policy as a page. */
export function writeListings(folder: string, version: string): void {
  const release = readChangelog(readFileSync('CHANGELOG.md', 'utf8')).find(
    (one) => one.version === version,
  );
  const {
    WXT_REPORT_ADDRESS: address,
    WXT_REPORT_FORGE: forge,
    WXT_REPORT_PAGE: page,
  } = process.env;
  mkdirSync(folder, { recursive: true });
  for (const language of STORE_LANGUAGES) {
    const text = fullListing(language, readListing(language), { address, forge, page }, release);
    writeFileSync(path.join(folder, `${language}.txt`), text);
  }
  const policy = (language: string): string => readFileSync(`store/privacy.${language}.md`, 'utf8');
  writeFileSync(
    path.join(folder, 'privacy.html'),
    policyPage({ fr: policy('fr'), en: policy('en') }),
  );
}
