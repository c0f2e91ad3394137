/** What each store accepts, and what of a package does not fit. No browser, no disk: entries in, complaints out. */
import type { ZipEntry } from './zip';

export type Store = 'chrome' | 'edge' | 'firefox';

/**
 * Limits of the stores, in characters as the stores count them (UTF-16 units), from their publishing pages as known on
 * 2026-11-22. Where stores differ the packages keep to the narrowest: the same strings are in all of them.
 */
const LIMITS = { name: 45, shortName: 12, summary: 132, packageBytes: 700_000 } as const;

/** Sizes that the browsers and stores ask for; 128 is the picture in Chrome's store, 96 what Firefox shows. */
export const ICON_SIZES = [16, 32, 48, 96, 128] as const;

/** Locale folders that Chrome's store knows among those we could add; another spelling is refused on upload. */
const LOCALES = /^(de|en|es|fr|it|nl|pt_PT|pt_BR|ca|pl|ro|sv|da|fi|no|cs|el|hu)$/;

interface Manifest {
  manifest_version?: number;
  name?: string;
  short_name?: string;
  description?: string;
  version?: string;
  default_locale?: string;
  icons?: Record<string, string>;
  update_url?: string;
  key?: string;
  storage?: { managed_schema?: string };
  browser_specific_settings?: {
    gecko?: {
      id?: string;
      strict_min_version?: string;
      data_collection_permissions?: { required?: string[] };
    };
    gecko_android?: object;
  };
}

/** What keeps a package from a store; empty when nothing does. @param bytes size of the zip. */
export function complaints(store: Store, entries: readonly ZipEntry[], bytes: number): string[] {
  const files = new Map(entries.map(({ name, bytes: content }) => [name, content]));
  const raw = files.get('manifest.json');
  if (!raw) return ['no manifest.json at the top of the package'];
  const manifest = JSON.parse(raw.toString('utf8')) as Manifest;
  return [
    ...(bytes > LIMITS.packageBytes ? [`${bytes} bytes, more than ${LIMITS.packageBytes}`] : []),
    ...general(manifest),
    ...texts(manifest, files),
    ...icons(manifest, files),
    ...(store === 'firefox' ? firefox(manifest) : chromium(manifest, files)),
    ...strangers(files),
  ];
}

function general({ manifest_version: format, version = '' }: Manifest): string[] {
  const parts = version.split('.');
  const fits =
    parts.length <= 4 &&
    parts.every((part) => /^(0|[1-9]\d{0,4})$/.test(part) && Number(part) <= 65_535);
  return [
    ...(format === 3 ? [] : [`manifest_version ${format}`]),
    ...(fits ? [] : [`version ${version || 'missing'}`]),
  ];
}

/** Name and summary in every language of the package. */
function texts(manifest: Manifest, files: ReadonlyMap<string, Buffer>): string[] {
  const folders = new Set(
    [...files.keys()].flatMap((name) => /^_locales\/([^/]+)\//.exec(name)?.[1] ?? []),
  );
  const wrong: string[] = [];
  if (!manifest.default_locale || !folders.has(manifest.default_locale))
    wrong.push(`default_locale ${manifest.default_locale} has no folder`);
  for (const folder of folders) {
    if (!LOCALES.test(folder)) wrong.push(`_locales/${folder} is not a locale of the stores`);
    const messages = JSON.parse(
      files.get(`_locales/${folder}/messages.json`)?.toString('utf8') ?? '{}',
    ) as Record<string, { message: string } | undefined>;
    const read = (text = ''): string =>
      text.replaceAll(/__MSG_(\w+)__/g, (_, key: string) => messages[key]?.message ?? '');
    const within = (what: string, text: string, limit: number): void => {
      if (text.length === 0 || text.length > limit)
        wrong.push(`${what} in ${folder}: ${text.length} characters, limit ${limit}`);
    };
    within('name', read(manifest.name), LIMITS.name);
    within('short_name', read(manifest.short_name), LIMITS.shortName);
    within('description', read(manifest.description), LIMITS.summary);
  }
  return wrong;
}

function icons({ icons: named = {} }: Manifest, files: ReadonlyMap<string, Buffer>): string[] {
  return ICON_SIZES.flatMap((size) => {
    const file = files.get((named[size] ?? '').replace(/^\//, ''));
    if (!file) return [`no icon of ${size} pixels`];
    const { width, height } = pngSize(file);
    return width === size && height === size
      ? []
      : [`icon of ${size} pixels is ${width} × ${height}`];
  });
}

function chromium(manifest: Manifest, files: ReadonlyMap<string, Buffer>): string[] {
  const schema = manifest.storage?.managed_schema;
  return [
    ...(manifest.update_url || manifest.key ? ['update_url and key are the store’s to set'] : []),
    ...(schema && files.has(schema) ? [] : ['no schema for managed settings']),
    ...(manifest.browser_specific_settings ? ['holds Firefox’s settings'] : []),
  ];
}

function firefox({ browser_specific_settings: settings, storage }: Manifest): string[] {
  const gecko = settings?.gecko;
  return [
    ...(/^[\w.-]+@[\w.-]+$/.test(gecko?.id ?? '') ? [] : ['no extension id']),
    ...(Number.parseInt(gecko?.strict_min_version ?? '0', 10) >= 142 ? [] : ['below Firefox 142']),
    ...(settings?.gecko_android ? [] : ['Firefox for Android is not named']),
    ...(gecko?.data_collection_permissions?.required?.join() === 'none'
      ? []
      : ['data collection is not declared as none']),
    ...(storage ? ['storage.managed_schema is not Firefox’s'] : []),
  ];
}

/** Files that have no place in a package. */
function strangers(files: ReadonlyMap<string, Buffer>): string[] {
  const known = /^(?!\.)[^\\]*\.(js|json|html|css|png|svg|bin|txt|woff2)$/;
  return [...files.keys()]
    .filter((name) => !known.test(name) || /\.(test|map)\b|(^|\/)\./.test(name))
    .map((name) => `${name} has no place in a package`);
}

/** Width and height in pixels, from a PNG's header; zero when it is no PNG. */
function pngSize(file: Buffer): { width: number; height: number } {
  const isPng = file.length > 24 && file.readUInt32BE(0) === 0x89504e47;
  return isPng
    ? { width: file.readUInt32BE(16), height: file.readUInt32BE(20) }
    : { width: 0, height: 0 };
}
