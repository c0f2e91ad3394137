import { defineConfig } from 'wxt';
import { manifest } from './lib/manifest';
import { readyMade } from './scripts/build/ready-made';
import { nameAssets } from './scripts/sites/name-lists';

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  i18n: { localesDir: 'lib/locales' },
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser, mode }) => manifest(browser, mode),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const background = entrypoints.some(({ type }) => type === 'background');
      config.plugins?.push(readyMade(background));
    },
    // Names of municipalities come from npm packages and typed facts: written into the build, in their short form.
    'build:publicAssets'(_, files) {
      files.push(...nameAssets());
    },
  },
  zip: { excludeSources: ['e2e/**', 'docs/**', 'demo-output/**', 'test-output/**', '.ci/**'] },
});
