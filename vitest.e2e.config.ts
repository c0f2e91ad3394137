/** Tests in real browsers: `BROWSER=chromium` or `BROWSER=firefox`. One file after the other: each starts a browser. */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['e2e/**/*.e2e.ts'],
    exclude: process.env['REPLAY'] ? ['e2e/!(replay)*.e2e.ts'] : ['e2e/replay*.e2e.ts'],
    environment: 'node',
    fileParallelism: false,
    // A browser under load drops an event now and then; a promise that is broken is broken every time.
    retry: 2,
    // Only a browser that hangs reaches these.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
