/** The host access asked at install, as the manifest has it: reading it there costs a page nothing. */
import { browser } from 'wxt/browser';

/** Match patterns of the recognised public suffixes. */
export function shippedPatterns(): string[] {
  const { host_permissions: patterns } = browser.runtime.getManifest();
  return Array.isArray(patterns) ? patterns : [];
}
