import { defineConfig } from 'wxt';
import { manifest } from './lib/manifest';

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  i18n: { localesDir: 'lib/locales' },
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser, mode }) => manifest(browser, mode),
  zip: { excludeSources: ['e2e/**', 'docs/**', 'demo-output/**', 'test-output/**', '.ci/**'] },
});
