/** What `npm run -s bench -- ingest --url ...` was asked for, checked: every problem is told at once. */
import { parseArgs } from 'node:util'
import { kinds, knownNames, type Kind, type Names } from './fields.rules.ts'
import type { Packing } from './payload.ts'

export type ReplayOptions = {
  /** With path and query. */
  url: string
  /** Each device sends them in this order. */
  payloads: string[]
  devices: number
  concurrency: number
  seed: number
  secondsAtMost: number
  method: string
  /** Lower case names; they win over what the payload suggests. */
  headers: Record<string, string>
  compress: Packing | 'same'
  connections: 'new' | 'kept'
  caFile: string | null
  pids: number[]
  /** A command or an address that prints how many are stored. */
  stored: string | null
  settleS: number
  names: Names
}

export const help = `npm run -s bench -- ingest --url URL --payload FILE [--payload FILE2 ...] --devices N --concurrency C
    [--pids 12,34] [--stored 'COMMAND or URL' [--settle 10]] [--seed 2012] [--seconds 300]
    [--method POST] [--type CONTENT-TYPE] [--header 'Name: value' ...] [--compress same|none|gzip|zlib]
    [--connections kept|new] [--ca FILE]
    [--id NAMES] [--serial NAMES] [--mac NAMES] [--uuid NAMES] [--host NAMES] [--program NAMES] [--version NAMES]
Loopback only. NAMES: fields that vary, with commas, alone or with the one around them (hardware.name); none = none.
{{id}}, {{serial}}, {{mac}}, {{uuid}}, {{host}} are filled in wherever they stand: document, URL, headers.`

const text = { type: 'string' } as const
const many = { type: 'string', multiple: true } as const
const words = [
  'url',
  'devices',
  'concurrency',
  'seed',
  'seconds',
  'method',
  'type',
  'compress',
  'connections',
  'ca',
] as const
const flags = {
  ...flagsOf([...words, 'pids', 'stored', 'settle', ...kinds], text),
  ...flagsOf(['payload', 'header'], many),
}
type Values = { [Name in keyof typeof flags]?: string | string[] }

export function readReplayOptions(argv: readonly string[]): { options: ReplayOptions } | { problems: string[] } {
  const problems: string[] = []
  const values = parse(argv, problems)
  const one = (name: keyof typeof flags): string | null => {
    const value = values[name]
    return typeof value === 'string' ? value : null
  }
  const list = (name: 'payload' | 'header'): string[] => [values[name] ?? []].flat()
  const whole = (name: keyof typeof flags, low: number, high: number, usual: number | null): number => {
    const value = Number(one(name) ?? usual ?? Number.NaN)
    if (Number.isInteger(value) && value >= low && value <= high) return value
    problems.push(`--${name}: a whole number from ${low} to ${high}`)
    return low
  }
  const oneOf = <T extends string>(name: keyof typeof flags, choices: readonly [T, ...T[]]): T => {
    const value = one(name)
    const known = choices.find((choice) => choice === value)
    if (value !== null && !known) problems.push(`--${name}: ${choices.join(', ')}`)
    return known ?? choices[0]
  }
  const url = one('url') ?? ''
  if (!URL.canParse(url) || !/^https?:/.test(url)) problems.push('--url: http(s)://host:port/path')
  if (url.startsWith('https:') && one('ca') === null) problems.push('--ca: the certificate to accept')
  if (list('payload').length === 0) problems.push('--payload: a file that holds an inventory')
  const method = (one('method') ?? 'POST').toUpperCase()
  if (!/^[A-Z]{3,10}$/.test(method)) problems.push('--method: such as POST')
  const pids = (one('pids') ?? '').split(',').filter(Boolean).map(Number)
  if (!pids.every((pid) => Number.isInteger(pid) && pid > 1)) problems.push('--pids: numbers of processes, with commas')
  const type = one('type')
  const options: ReplayOptions = {
    url,
    payloads: list('payload'),
    devices: whole('devices', 1, 1_000_000, null),
    concurrency: whole('concurrency', 1, 1_000, null),
    seed: whole('seed', 0, 2 ** 14 - 1, 2012),
    secondsAtMost: whole('seconds', 1, 3_600, 300),
    method,
    headers: { ...(type === null ? {} : { 'content-type': type }), ...headersOf(list('header'), problems) },
    compress: oneOf('compress', ['same', 'none', 'gzip', 'zlib']),
    connections: oneOf('connections', ['kept', 'new']),
    caFile: one('ca'),
    pids,
    stored: one('stored'),
    settleS: whole('settle', 0, 600, 10),
    names: namesOf(one),
  }
  return problems.length > 0 ? { problems } : { options }
}

function flagsOf<Name extends string, Flag>(names: readonly Name[], flag: Flag): Record<Name, Flag> {
  return Object.fromEntries(names.map((name) => [name, flag])) as Record<Name, Flag>
}

function parse(argv: readonly string[], problems: string[]): Values {
  try {
    return parseArgs({ args: [...argv], options: flags, strict: true, allowPositionals: false }).values
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error))
    return {}
  }
}

/** `Name: value`, neither with a line break: what is written here stands in the request as it is. */
function headersOf(lines: readonly string[], problems: string[]): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const line of lines) {
    const [, name, value] = /^([\w-]+):[ \t]*([^\r\n]*)$/.exec(line) ?? []
    if (name === undefined || value === undefined) problems.push(`--header ${JSON.stringify(line)}: Name: value`)
    else headers[name.toLowerCase()] = value
  }
  return headers
}

function namesOf(one: (kind: Kind) => string | null): Names {
  const entries = kinds.map((kind): [Kind, string[]] => {
    const given = one(kind)
    if (given === null) return [kind, knownNames[kind]]
    return [kind, given === 'none' ? [] : given.toLowerCase().split(',')]
  })
  return Object.fromEntries(entries) as Names
}
