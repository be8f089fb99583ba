import { defineConfig } from 'vitest/config'

/** Real browsers, two files at a time: a third makes two cores no quicker. Needs the builds of both browsers. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  resolve: { alias: { '@': new URL('../..', import.meta.url).pathname } },
  test: {
    include: ['test/**/*.e2e.ts'],
    setupFiles: ['test/support/patience.ts', 'test/e2e/keep-spares.ts'],
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
})
