/** `npm run check`: every check before a commit, by name; all of them run, and the end says which failed. */
import { spawnSync } from 'node:child_process'

if (Number(process.versions.node.split('.')[0]) !== 24) {
  process.stderr.write(`Node ${process.versions.node} cannot run the checks: start them through npm (npm run check).\n`)
  process.exit(1)
}

const steps = [
  { name: 'format', command: ['oxfmt', '--check'], repair: 'npm run format' },
  { name: 'lint', command: ['oxlint', '--type-aware'], repair: 'see the rule named at each finding' },
  { name: 'own rules', command: ['node', 'tests/support/own-rules.ts'], repair: 'each finding says what to do' },
  { name: 'types', command: ['tsc'], repair: 'see the errors above' },
  { name: 'fast tests', command: ['vitest', 'run', '--project', 'fast'], repair: 'see the failures above' },
]

const failed = []
for (const { name, command, repair } of steps) {
  process.stdout.write(`\n== ${name}: ${command.join(' ')}\n`)
  const [program, ...args] = command
  const startedAtMs = Date.now()
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (error) process.stderr.write(`${error.message}: run this through npm (npm run check) after npm ci\n`)
  process.stdout.write(
    `== ${name}: ${status === 0 ? 'fine' : 'FAILED'}, ${((Date.now() - startedAtMs) / 1000).toFixed(1)} s\n`,
  )
  if (status !== 0) failed.push(`${name} (${repair})`)
}
process.stdout.write(failed.length === 0 ? '\ncheck: all fine\n' : `\ncheck: failed: ${failed.join('; ')}\n`)
process.exitCode = failed.length === 0 ? 0 : 1
