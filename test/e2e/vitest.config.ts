import { defineConfig } from 'vitest/config'

/** Real browsers, three files at a time: they wait as much as they work, so that three share two cores well. Needs the builds of both browsers. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  resolve: { alias: { '@': new URL('../..', import.meta.url).pathname } },
  test: { include: ['test/**/*.e2e.ts'], maxWorkers: 3, testTimeout: 120_000, hookTimeout: 120_000 },
})
