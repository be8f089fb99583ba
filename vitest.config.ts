import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

export default defineConfig(async () => ({
  plugins: [await WxtVitest()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    css: true,
    restoreMocks: true,
    setupFiles: ['test/support/patience.ts'],
    // Only what hangs shall fail by it: a busy machine takes five times as long.
    testTimeout: 30_000,
  },
}))
