/**
 * `npm test`: every test, the fast ones first, and a closing line alone: `N passed, N failed` (`, N skipped` when any).
 * Arguments go to vitest: `npm test -- tests/server`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

if (Number(process.versions.node.split('.')[0]) !== 24) {
  process.stderr.write(
    `Node ${process.versions.node} is too old or too new: run this through npm (npm test) after npm ci.\n`,
  )
  process.exit(1)
}

const folder = mkdtempSync(join(tmpdir(), 'satker-run-'))
const report = join(folder, 'report.json')
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
  stdio: 'inherit',
})

/** A file that could not even be loaded has no failed test, but has failed. */
function brokenFiles({ testResults }) {
  return testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
}

/** What the run wrote, or one failure when it wrote nothing. */
function readCounts() {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'))
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + brokenFiles(result),
      skipped: result.numPendingTests + result.numTodoTests,
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

const counts = readCounts()
rmSync(folder, { recursive: true, force: true })
if (status !== 0 && counts.failed === 0) counts.failed = 1 // an error outside every test
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed${skipped}\n`)
process.exitCode = counts.failed > 0 || status !== 0 ? 1 : 0
