/**
 * Findings that a reviewed report showed to be wrong on one site, until the rule that found them is mended. Written by
 * `npm run reports:import`; each has its line in docs/decisions.md.
 */
import corrections from './corrections.json';

export interface Correction {
  host: string;
  /** Service id that is not counted on this host. */
  service: string;
  /** Day of the decision, YYYY-MM-DD. */
  decided: string;
  /** Names the import that wrote it, so that it can be undone. */
  batch: string;
}

// An empty file has no types, a full one has wider ones.
const WRITTEN = corrections as unknown as Correction[];

/** Whether this service was found on this host by mistake. @param all for tests. */
export function isCorrected(
  host: string,
  service: string,
  all: readonly Correction[] = WRITTEN,
): boolean {
  return all.some((one) => one.host === host && one.service === service);
}
