import { defineConfig } from 'vitest/config'

/** Real browsers: one file after another, since they share two cores. Needs the builds of both browsers. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  resolve: { alias: { '@': new URL('../..', import.meta.url).pathname } },
  test: { include: ['test/**/*.e2e.ts'], fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 },
})
