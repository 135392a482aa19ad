/** `node tests/support/own-rules.ts`: runs the project's own rules over every source file; ends with 1 on an error. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkFile, type Finding } from './own-rules.rules.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const skipped = new Set(['node_modules', 'dist', 'data', '.cache', '.git', 'screens'])
const checked = /\.(ts|tsx|mjs|js|json|md|css|sh|cmd)$/

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : sourceFiles(path)
    return checked.test(entry.name) && entry.name !== 'package-lock.json' ? [path] : []
  })
}

function show({ file, line, rule, advice, severity }: Finding): string {
  return `${file}:${line}  ${severity === 'warning' ? 'warning ' : ''}${rule}: ${advice}\n`
}

const files = sourceFiles(root)
const findings = files.flatMap((path) =>
  checkFile(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')),
)
for (const finding of findings) process.stdout.write(show(finding))
const errors = findings.filter((finding) => finding.severity === 'error').length
process.stdout.write(`own rules: ${files.length} files, ${errors} errors, ${findings.length - errors} warnings\n`)
if (errors > 0) process.exitCode = 1
