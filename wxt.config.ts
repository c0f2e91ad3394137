import { defineConfig } from 'wxt';
import { manifest } from './lib/manifest';
import { communesText } from './scripts/sites/communes';
import { leanCatalogue } from './scripts/build/lean-catalogue';

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  i18n: { localesDir: 'lib/locales' },
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser, mode }) => manifest(browser, mode),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      config.plugins?.push(leanCatalogue(entrypoints.some(({ type }) => type === 'background')));
    },
    // Names of communes come from an npm package: written into the build, not kept in the repository.
    'build:publicAssets'(_, files) {
      files.push({ relativeDest: 'communes.txt', contents: communesText() });
    },
  },
  zip: { excludeSources: ['e2e/**', 'docs/**', 'demo-output/**', 'test-output/**', '.ci/**'] },
});
