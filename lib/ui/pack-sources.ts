/** The credits of the site lists in this build: read from the package, empty when it has none. */
import { browser } from 'wxt/browser';

export interface PackSource {
  title: string;
  publisher: string;
  licence: string;
  /** YYYY-MM-DD. */
  date: string;
  count: number;
}

export async function readPackSources(): Promise<PackSource[]> {
  try {
    const response = await fetch(browser.runtime.getURL('/sites/sources.json' as '/'));
    const { sources } = (await response.json()) as { sources?: PackSource[] };
    return Array.isArray(sources) ? sources : [];
  } catch {
    return []; // No lists in this build.
  }
}
