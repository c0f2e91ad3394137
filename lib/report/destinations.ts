/** Where a report can go in this build: the person's or administrator's setting first, then what the build was given. */
import { forgeOf, isAddress, type Forge } from './channels';

export interface Destinations {
  /** E-mail address, or null. */
  address: string | null;
  /** Repository whose issues take reports, with the kind of forge, or null. */
  forge: { url: string; kind: Forge } | null;
  /** A page that takes a report in its fragment, or null. */
  page: string | null;
}

export interface Places {
  address: string;
  forge: string;
  page: string;
}

/** @param settings what was set here; @param build what the build was given. What is malformed counts as not given. */
export function destinations(settings: Places, build: Partial<Places>): Destinations {
  const pick = (name: keyof Places, fits: (text: string) => boolean): string | null =>
    [settings[name], build[name] ?? ''].find((text) => text !== '' && fits(text)) ?? null;
  const forge = pick('forge', isHttps);
  return {
    address: pick('address', isAddress),
    forge: forge === null ? null : { url: forge, kind: forgeOf(new URL(forge)) },
    page: pick('page', isHttps),
  };
}

function isHttps(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}
