/** The reviewed list: what the built manifests may ask for. docs/permissions.md explains each entry. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from 'wxt';
import { hostPatterns } from './site/patterns';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
  "connect-src 'self' https://ns0.fdn.fr https://dns10.quad9.net https://odvr.nic.cz https://private.canadianshield.cira.ca; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const REVIEWED = {
  chrome: { permissions: ['storage', 'scripting', 'webRequest', 'activeTab'] },
  firefox: { permissions: ['storage', 'scripting', 'webRequest', 'activeTab', 'dns'] },
};

describe.each(['chrome', 'firefox'] as const)('the built manifest of %s', (browser) => {
  const outDir = mkdtempSync(path.join(tmpdir(), 'vigie-manifest-'));
  let manifest: Record<string, unknown>;

  beforeAll(async () => {
    await build({ root: path.resolve(import.meta.dirname, '..'), browser, outDir, logger: SILENT });
    const dir = path.join(outDir, readdirSync(outDir)[0]!);
    manifest = JSON.parse(readFileSync(path.join(dir, 'manifest.json'), 'utf8')) as typeof manifest;
  }, 120_000);
  afterAll(() => rmSync(outDir, { recursive: true, force: true }));

  test('asks for the reviewed permissions, and no optional ones', () => {
    expect(manifest['permissions']).toEqual(REVIEWED[browser].permissions);
    expect(manifest['optional_permissions']).toBeUndefined();
  });

  test('asks for the public suffixes, and optionally for other sites', () => {
    expect(manifest['host_permissions']).toEqual(hostPatterns());
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    expect(
      hostPatterns().every((p) => /^\*:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*\/\*$/.test(p)),
    ).toBe(true);
  });

  test('names no script of its own: the observer is registered, and runs only where access was given', () => {
    expect(manifest['content_scripts']).toBeUndefined();
  });

  test('lets its pages talk to nobody but the resolvers', () => {
    expect(manifest['content_security_policy']).toEqual({ extension_pages: CSP });
  });

  test('has nothing a page could probe', () => {
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
  });

  test('declares that no data is collected', () => {
    const gecko = (manifest['browser_specific_settings'] as { gecko?: object } | undefined)?.gecko;
    if (browser === 'firefox')
      expect(gecko).toMatchObject({
        data_collection_permissions: { required: ['none'], optional: ['browsingActivity'] },
      });
    else expect(gecko).toBeUndefined();
  });
});

const SILENT = Object.fromEntries(
  ['debug', 'log', 'info', 'warn', 'error', 'fatal', 'success'].map((name) => [name, () => {}]),
) as never;
