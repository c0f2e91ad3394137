/** The manifest, as a function of the browser. What it asks for is explained in docs/permissions.md. */
import type { UserManifest } from 'wxt';
import { RESOLVERS } from './catalog/resolvers';
import { BROWSING_ACTIVITY } from './mail/consent';
import { hostPatterns } from './site/patterns';

/** Everything the extension's own pages may do: no network but the listed resolvers, and only when switched on. */
export function contentSecurityPolicy(): string {
  const connect = ["'self'", ...RESOLVERS.map((r) => new URL(r.url).origin)].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Permissions asked at install; Firefox's `dns` asks the browser's own resolver and shows no prompt. */
export const PERMISSIONS = ['storage', 'scripting', 'webRequest', 'activeTab'];

/** Host access a person can grant later; nothing is taken by default. */
export const OPTIONAL_HOSTS = ['*://*/*'];

/** Builds the manifest of one browser. In development the CSP is WXT's own, which allows its reload socket. */
export function manifest(browser: string, mode: string): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_extName__',
    short_name: 'Vigie',
    description: '__MSG_extDescription__',
    default_locale: 'fr',
    permissions: firefox ? [...PERMISSIONS, 'dns'] : PERMISSIONS,
    host_permissions: hostPatterns(),
    optional_host_permissions: OPTIONAL_HOSTS,
    incognito: firefox ? undefined : 'split',
    action: { default_title: '__MSG_extName__' },
    ...(mode === 'development'
      ? {}
      : { content_security_policy: { extension_pages: contentSecurityPolicy() } }),
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'vigie@vigie.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'], optional: [BROWSING_ACTIVITY] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }),
  };
}
