import { defineConfig } from 'vitest/config'

/** Tests that start processes, a browser or PostgreSQL: in these folders, or named `*.slow.test.ts`. */
const slow = [
  'tests/e2e/**',
  'tests/faults/**',
  'tests/scale/**',
  'tests/**/*.slow.test.ts',
  'tests/**/*.slow.test.tsx',
]
const tests = ['tests/**/*.test.ts', 'tests/**/*.test.tsx']

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    hookTimeout: 60_000,
    globalSetup: ['tests/global-setup.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'fast', include: tests, exclude: slow, testTimeout: 20_000, maxWorkers: 2 },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: slow.map((pattern) => (pattern.endsWith('**') ? `${pattern}/*.test.{ts,tsx}` : pattern)),
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // Kills, races and clocks are judged here: one file at a time, after the fast ones.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
