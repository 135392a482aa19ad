/** The agent's settings: one table, from which the manual is made. Nothing else in the agent reads the environment. */
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Language } from './texts.ts'

export type Config = {
  folder: string
  /** Null = as the server says, or 900. */
  tryEveryS: number | null
  /** The test switch: plain HTTP is allowed, and the device is marked insecure. */
  allowHttp: boolean
  ca: string | null
  language: Language
}

export type Setting = { name: string; unit: string; default: string; meaning: string }

export const settings = [
  {
    name: 'SATKER_AGENT_DIR',
    unit: 'folder',
    default: '/var/lib/satker-agent as root, ~/.local/share/satker-agent otherwise; %ProgramData%\\satker-agent',
    meaning: 'Where the key, the state and the waiting days lie; for its owner alone.',
  },
  {
    name: 'SATKER_TRY_EVERY_S',
    unit: 'seconds, 1 to 900',
    default: '900',
    meaning: 'Time between two tries; other than 900 only together with SATKER_ALLOW_HTTP=1.',
  },
  {
    name: 'SATKER_ALLOW_HTTP',
    unit: '0 or 1',
    default: '0',
    meaning: 'Test switch: allows an http:// server; the device is then shown as insecure.',
  },
  {
    name: 'SATKER_CA_FILE',
    unit: 'file (PEM)',
    default: 'none',
    meaning: "A further authority whose certificates are accepted, such as an office's own.",
  },
  {
    name: 'SATKER_LANG',
    unit: 'id or en',
    default: 'en where LANG begins with en, id otherwise',
    meaning: 'Language of what the agent prints.',
  },
] as const satisfies readonly Setting[]

type Environment = Record<string, string | undefined>
type Name = (typeof settings)[number]['name']

/** Settings that cannot be used, every one of them at once. */
export class BadSettings extends Error {
  readonly problems: string[]

  constructor(problems: string[]) {
    super(problems.join('\n'))
    this.name = 'BadSettings'
    this.problems = problems
  }
}

/** The agent's settings from the environment. @throws BadSettings naming every problem, unknown SATKER_ names included */
export function readConfig(env: Environment, platform: NodeJS.Platform = process.platform): Config {
  const problems = unknownNames(env)
  const get = (name: Name) => env[name]?.trim() || null
  const check = <T>(name: Name, read: (text: string) => T | null, absent: T): T => {
    const text = get(name)
    if (text === null) return absent
    const value = read(text)
    if (value === null) problems.push(`${name}=${text}: ${unitOf(name)}`)
    return value ?? absent
  }
  const allowHttp = check('SATKER_ALLOW_HTTP', readSwitch, false)
  const tryEveryS = check('SATKER_TRY_EVERY_S', readSeconds, null)
  if (tryEveryS !== null && tryEveryS !== 900 && !allowHttp) {
    problems.push(`SATKER_TRY_EVERY_S=${tryEveryS}: only together with SATKER_ALLOW_HTTP=1`)
  }
  const config: Config = {
    folder: get('SATKER_AGENT_DIR') ?? defaultFolder(env, platform),
    tryEveryS: tryEveryS === 900 ? null : tryEveryS,
    allowHttp,
    ca: check('SATKER_CA_FILE', readPem, null),
    language: check('SATKER_LANG', (text) => (text === 'id' || text === 'en' ? text : null), languageOf(env)),
  }
  if (problems.length > 0) throw new BadSettings(problems)
  return config
}

function unknownNames(env: Environment): string[] {
  const known = new Set<string>(settings.map((setting) => setting.name))
  return Object.keys(env)
    .filter((name) => name.startsWith('SATKER_') && !known.has(name))
    .map((name) => `${name}: unknown; known are ${[...known].join(', ')}`)
}

function unitOf(name: Name): string {
  return settings.find((setting) => setting.name === name)?.unit ?? ''
}

function readSwitch(text: string): boolean | null {
  return text === '1' ? true : text === '0' ? false : null
}

function readSeconds(text: string): number | null {
  const seconds = Number(text)
  return Number.isInteger(seconds) && seconds >= 1 && seconds <= 900 ? seconds : null
}

function readPem(path: string): string | null {
  try {
    const text = readFileSync(path, 'utf8')
    return text.includes('-----BEGIN CERTIFICATE-----') ? text : null
  } catch {
    return null
  }
}

function languageOf(env: Environment): Language {
  return (env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '').startsWith('en') ? 'en' : 'id'
}

function defaultFolder(env: Environment, platform: NodeJS.Platform): string {
  if (platform === 'win32') return join(env.ProgramData ?? 'C:\\ProgramData', 'satker-agent')
  if (process.getuid?.() === 0) return '/var/lib/satker-agent'
  return join(env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'satker-agent')
}

/** Why an address cannot be used as the server; null when it can. */
export function urlProblem(url: string, allowHttp: boolean): 'url' | 'insecure' | null {
  if (!URL.canParse(url)) return 'url'
  const { protocol, username, password } = new URL(url)
  if (username !== '' || password !== '') return 'url'
  if (protocol === 'https:') return null
  if (protocol !== 'http:') return 'url'
  return allowHttp ? null : 'insecure'
}
