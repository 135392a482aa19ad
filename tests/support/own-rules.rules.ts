/** The project's own rules about source files, as pure functions of a path and a text. `own-rules.ts` runs them. */
import { posix } from 'node:path'

export type Finding = { file: string; line: number; rule: string; advice: string; severity: 'error' | 'warning' }
export type SourceImport = { target: string; typeOnly: boolean; line: number }

const maxLines = 300
/** What a rule may use of Node: computing, no reading, no waiting. */
const pureModules = ['node:buffer', 'node:crypto', 'node:path', 'node:util', 'node:zlib']
/** Packages that a rule may use: they compute. */
const purePackages = ['zod', 'd3-scale', 'd3-shape', 'd3-array', 'ipaddr.js', '@rowanmanning/feed-parser']
const ioRoles =
  /\.(store|usecases|queries|routes|entity|migrations|worker|page|log)\.tsx?$|^server\/(store|cli)\/|config\.ts$/

/**
 * Every finding in one file.
 *
 * @param file path from the project's root, with `/`
 */
export function checkFile(file: string, text: string): Finding[] {
  const findings = [...sizeAndName(file, text), ...machinePaths(file, text)]
  if (!/\.(ts|tsx|mjs)$/.test(file) || file.startsWith('tests/')) return findings
  const imports = importsOf(text)
  return [...findings, ...imports.flatMap((found) => checkImport(file, found)), ...forbiddenText(file, text)].toSorted(
    (a, b) => a.line - b.line,
  )
}

/** The modules a source names, with the line of each name. Dynamic imports count; comments do not. */
export function importsOf(text: string): SourceImport[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  const pattern =
    /^[ \t]*(?:import|export)\s+(type\s+)?(?:[\w*{][^'"]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm
  return [...code.matchAll(pattern)].map((match) => ({
    target: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
    line: lineAt(code, match.index + match[0].length),
  }))
}

function checkImport(file: string, found: SourceImport): Finding[] {
  const target = found.target.startsWith('.') ? posix.join(posix.dirname(file), found.target) : null
  const at = (rule: string, advice: string): Finding => ({ file, line: found.line, rule, advice, severity: 'error' })
  const findings: Finding[] = []
  if (isRules(file) && !found.typeOnly && doesIo(found.target, target))
    findings.push(at('rules-without-io', `imports ${found.target}: let the use case read it and pass the value in`))
  if (target === null) {
    if (file.startsWith('dashboard/') && !found.typeOnly && isDatabase(found.target))
      findings.push(at('dashboard-reads-queries', `imports ${found.target}: ask a *.queries.ts of the server`))
    return findings
  }
  const wrongWay = wrongDirection(file, target)
  if (wrongWay) findings.push(at('one-way', `imports ${target}: ${wrongWay}`))
  const touchesTables = /^server\/store\/|\.(store|entity|migrations)\.ts$/.test(target)
  if (file.startsWith('dashboard/') && !found.typeOnly && touchesTables)
    findings.push(at('dashboard-reads-queries', `imports ${target}: ask a *.queries.ts or a use case of the server`))
  return findings
}

function isRules(file: string): boolean {
  return /\.(rules|errors)\.ts$/.test(file)
}

function doesIo(name: string, target: string | null): boolean {
  if (target !== null) return ioRoles.test(target)
  if (name.startsWith('node:')) return !pureModules.includes(name)
  return !purePackages.includes(name)
}

function isDatabase(name: string): boolean {
  return /^(kysely|pg|better-sqlite3|@mikro-orm\/)/.test(name)
}

/** Why an import goes against the arrows dashboard -> server -> agent/contract; null when it does not. */
function wrongDirection(file: string, target: string): string | null {
  const inside = (folder: string) => file.startsWith(folder)
  if (inside('agent/contract/') && !target.startsWith('agent/contract/')) return 'the contract stands alone'
  if (inside('agent/') && !target.startsWith('agent/'))
    return 'the agent stands alone: move what both need to agent/contract'
  if (target.startsWith('tests/')) return 'the product does not know its tests'
  if (!inside('agent/') && target.startsWith('agent/') && !target.startsWith('agent/contract/'))
    return 'of the agent only agent/contract is public'
  if (inside('server/') && target.startsWith('dashboard/') && file !== 'server/main.ts')
    return 'only server/main.ts puts the parts together'
  return null
}

/** Words that are forbidden in some files, and what to do instead. */
const forbidden: { rule: string; pattern: RegExp; applies: (file: string) => boolean; advice: string }[] = [
  {
    rule: 'settings-in-config',
    pattern: /(?<!\.\.\.)\bprocess\.env\b/, // handing all of it to a child process reads no setting
    applies: (file) => !/(^|\/)(config\.ts|[\w-]*bin\.mjs)$/.test(file),
    advice: 'reads the environment: add the setting to the config.ts of this side and pass the value in',
  },
  {
    rule: 'rules-without-clock',
    pattern: /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomBytes\(|\brandomUUID\(|\bfetch\(|\bsetTimeout\(/,
    applies: isRules,
    advice: 'a rule takes the time and chance as arguments, so that its answer can be checked',
  },
]

function forbiddenText(file: string, text: string): Finding[] {
  return forbidden
    .filter(({ applies }) => applies(file))
    .flatMap(({ rule, pattern, advice }) =>
      linesWith(text, pattern).map((line): Finding => ({ file, line, rule, advice, severity: 'error' })),
    )
}

function sizeAndName(file: string, text: string): Finding[] {
  const findings: Finding[] = []
  const code = /\.(ts|tsx|mjs)$/.test(file) && !/\.(?:texts|table)\.ts$/.test(file) // a flat table may be long
  const lines = text.split('\n').length - 1
  if (/(^|\/)index\.(ts|tsx|mjs)$/.test(file)) {
    const advice = 'import from the file that defines a thing, and name this file after what it holds'
    findings.push({ file, line: 1, rule: 'no-barrel', advice, severity: 'error' })
  }
  if (code && lines > maxLines) {
    const advice = `has ${lines} lines: ask whether two concepts moved in`
    findings.push({ file, line: lines, rule: 'file-size', advice, severity: 'warning' })
  }
  return findings
}

/** Folders of one person's or one build machine; the installer's record of Fedora is on each of its machines. */
const machinePath =
  /(?<![\w.])\/(?:work|root(?!\/anaconda-ks)|workspace|home\/\w+|Users\/\w+)\/[\w.-]+|\b[A-Z]:\\Users\\\w+/

function machinePaths(file: string, text: string): Finding[] {
  if (file.startsWith('tests/support/recordings/') || file.endsWith('own-rules.rules.test.ts')) return []
  const advice = 'names a folder of one machine: use a path relative to the project or a temporary folder'
  return linesWith(text, machinePath).map((line) => ({
    file,
    line,
    rule: 'no-machine-paths',
    advice,
    severity: 'error',
  }))
}

function linesWith(text: string, pattern: RegExp): number[] {
  return text.split('\n').flatMap((line, index) => (pattern.test(line) ? [index + 1] : []))
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
