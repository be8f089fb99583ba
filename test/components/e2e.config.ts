import { defineConfig } from 'vitest/config'

// Real browsers take their time, and share two cores with everything else.
export default defineConfig({
  test: { include: ['test/components/**/*.e2e.ts'], testTimeout: 20_000, hookTimeout: 30_000, fileParallelism: false },
})
