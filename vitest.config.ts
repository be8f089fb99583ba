import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** Tests of code that keeps nothing and reaches for nothing: a worker of their own for each file would cost more than they do. */
const pure = ['diagnosis', 'keyboard', 'mail', 'messaging', 'password', 'store'].map((folder) => `test/${folder}/**/*.test.ts`)

export default defineConfig(async () => ({
  test: {
    css: true,
    restoreMocks: true,
    setupFiles: ['test/support/patience.ts'],
    // Only what hangs shall fail by it: a busy machine takes five times as long.
    testTimeout: 30_000,
    projects: [
      // Each with its own: what the plugin says of packages that meet the browser is not handed down.
      { extends: true, plugins: [await WxtVitest()], test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        plugins: [await WxtVitest()],
        test: {
          name: 'rest',
          setupFiles: ['test/support/after-paint.ts'],
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', ...pure],
        },
      },
    ],
  },
}))
