import { defineConfig } from 'vitest/config'

/** Tests that start processes, a browser or PostgreSQL: in these folders, or named `*.slow.test.ts`. */
const slow = [
  'tests/e2e/**',
  'tests/faults/**',
  'tests/scale/**',
  'tests/**/*.slow.test.ts',
  'tests/**/*.slow.test.tsx',
]
/** Of these, the ones that judge seconds, kilobytes or races: they have the machine to themselves. */
const alone = ['tests/e2e/demo.test.ts', 'tests/faults/**', 'tests/scale/**', 'tests/server/intake/*.slow.test.ts']
const files = (patterns: string[]) =>
  patterns.map((pattern) => (pattern.endsWith('**') ? `${pattern}/*.test.{ts,tsx}` : pattern))

const slowLimits = { testTimeout: 90_000, hookTimeout: 120_000 }

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    hookTimeout: 60_000,
    globalSetup: ['tests/global-setup.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: slow,
          testTimeout: 20_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: files(slow),
          exclude: alone,
          ...slowLimits,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: files(alone), ...slowLimits, maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
  },
})
