import { defineConfig } from 'vitest/config'

/** Tests that `npm run mutation` runs against each changed rule. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: { include: ['tests/server/{migration,plan,usage,power,connectivity}/**/*.rules.test.ts'], testTimeout: 30_000 },
})
