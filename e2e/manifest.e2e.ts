/** The built extension asks for what docs/permissions.md says and for nothing more. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { BROWSER } from './use-vigie';

const DIR = path.resolve('.output', BROWSER === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
const manifest = JSON.parse(readFileSync(path.join(DIR, 'manifest.json'), 'utf8')) as Record<
  string,
  unknown
>;
const RESOLVERS =
  'https://ns0.fdn.fr https://dns10.quad9.net https://odvr.nic.cz https://private.canadianshield.cira.ca';

it('asks for the listed permissions', () => {
  const permissions = ['activeTab', 'scripting', 'storage', 'webRequest'];
  expect((manifest['permissions'] as string[]).toSorted()).toEqual(
    BROWSER === 'firefox' ? [...permissions, 'dns'].toSorted() : permissions,
  );
  expect(manifest['optional_permissions'] ?? []).toEqual([]);
  expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
});

it('reaches recognised public suffixes only', () => {
  const hosts = manifest['host_permissions'] as string[];
  expect(hosts).toContain('*://*.gouv.fr/*');
  for (const host of hosts) expect(host).toMatch(/^\*:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*\/\*$/);
  expect(
    hosts.filter((host) => /^\*:\/\/(\*\.)?(com|fr|org|net|eu|be|ch|de|ca)\/\*$/.test(host)),
  ).toEqual([]);
  // The observer is registered by the background: the browser runs it only where access was given.
  expect(manifest['content_scripts']).toBeUndefined();
});

it('lets its pages reach the listed resolvers and nothing else', () => {
  expect(manifest['content_security_policy']).toEqual({
    extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' ${RESOLVERS}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  });
});

it('shows nothing of itself to pages', () => {
  expect(manifest['web_accessible_resources'] ?? []).toEqual([]);
  expect(manifest['externally_connectable'] ?? {}).toEqual({});
});

it('holds no address but those of its catalogue, and no code that evaluates text', () => {
  const code = readdirSync(DIR, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  for (const name of code) {
    const text = readFileSync(path.join(DIR, name), 'utf8');
    expect(text, name).not.toMatch(
      /\bnew Function\(|\beval\(|XMLHttpRequest|sendBeacon|WebSocket\(|EventSource\(/,
    );
  }
});
