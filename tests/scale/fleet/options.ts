/** What `npm run -s fleet` was asked for, checked: every problem is told at once. */
import { parseArgs } from 'node:util'

const flags = {
  url: { type: 'string' },
  token: { type: 'string', multiple: true },
  devices: { type: 'string' },
  concurrency: { type: 'string' },
  reports: { type: 'string' },
  seed: { type: 'string' },
  seconds: { type: 'string' },
  day: { type: 'string' },
  outline: { type: 'string' },
  spread: { type: 'boolean' },
  rate: { type: 'string' },
  herd: { type: 'boolean' },
  clones: { type: 'boolean' },
  skew: { type: 'boolean' },
  damage: { type: 'boolean' },
  share: { type: 'string' },
  tls: { type: 'boolean' },
  ca: { type: 'string' },
  connections: { type: 'string' },
  'whole-handshakes': { type: 'boolean' },
  acks: { type: 'string' },
  sections: { type: 'string' },
  seeded: { type: 'boolean' },
  'seed-history': { type: 'boolean' },
  'data-dir': { type: 'string' },
  'database-url': { type: 'string' },
  days: { type: 'string' },
} as const

export type LiveOptions = {
  mode: 'live'
  url: string
  /** Used in turn; none are needed for a fleet that `--seed-history` made. */
  tokens: string[]
  devices: number
  concurrency: number
  reports: number
  seed: number
  secondsAtMost: number
  /** The simulated UTC day; null = the present one. */
  day: string | null
  outline: string | null
  /** When reports are due: `rush` = as fast as they are answered. */
  arrival: 'rush' | 'spread' | 'herd'
  /** Reports a second where they are spread. */
  ratePerS: number
  clones: boolean
  skew: boolean
  damage: boolean
  /** Share of devices or requests that clones, skew and damage concern. */
  share: number
  caFile: string | null
  connections: 'new' | 'kept'
  /** A TLS session is not resumed by the next connection of the same client. */
  wholeHandshakes: boolean
  /** none = no laptop says what is on it: to measure reports alone. */
  sections: 'own' | 'none'
  /** File that gets a line for each acknowledged report. */
  acksFile: string | null
  /** The laptops that `--seed-history` made with the same seed: they are enrolled. */
  seeded: boolean
}

export type HistoryOptions = {
  mode: 'history'
  dataDir: string
  databaseUrl: string | null
  devices: number
  days: number
  day: string | null
  outline: string | null
  seed: number
  secondsAtMost: number
}

export const help = `npm run -s fleet -- --url U --token T --devices N --concurrency C --reports R
    [--seed S] [--seconds 600] [--day YYYY-MM-DD] [--outline FILE.csv] [--acks FILE.csv]
    [--spread [--rate 280] | --herd] [--clones] [--skew] [--damage] [--share 0.05]
    [--tls --ca FILE] [--connections new|kept] [--whole-handshakes] [--sections own|none] [--seeded]
npm run -s fleet -- --seed-history --data-dir D | --database-url URL
    [--devices N] [--days M] [--outline FILE.csv] [--seed S] [--seconds 3600] [--day LAST]`

type Read = { options: LiveOptions | HistoryOptions } | { problems: string[] }

/** Reads the arguments behind `--`. */
export function readOptions(argv: readonly string[]): Read {
  const problems: string[] = []
  const values = parse(argv, problems)
  const whole = (name: keyof typeof flags, low: number, high: number, usual: number | null): number => {
    const text = values[name]
    const value = text === undefined && usual !== null ? usual : Number(text)
    if (Number.isInteger(value) && value >= low && value <= high) return value
    problems.push(`--${name}: a whole number from ${low} to ${high}`)
    return low
  }
  const text = (name: keyof typeof flags): string | null => {
    const value = values[name]
    return typeof value === 'string' ? value : null
  }
  const day = text('day')
  if (day !== null && !/^20\d\d-\d\d-\d\d$/.test(day)) problems.push('--day: YYYY-MM-DD')
  const common = { day, outline: text('outline'), seed: whole('seed', 0, 2 ** 31, 2012) }
  const options = values['seed-history'] ? history() : live()
  return problems.length > 0 ? { problems } : { options }

  function history(): HistoryOptions {
    const dataDir = text('data-dir')
    const databaseUrl = text('database-url')
    if ((dataDir === null) === (databaseUrl === null)) problems.push('--data-dir or --database-url: one of them')
    return {
      mode: 'history',
      ...common,
      dataDir: dataDir ?? '.',
      databaseUrl,
      devices: whole('devices', 1, 1_000_000, 251_384),
      days: whole('days', 1, 1_500, 400),
      secondsAtMost: whole('seconds', 1, 86_400, 3_600),
    }
  }

  function live(): LiveOptions {
    const url = text('url')
    const seeded = values.seeded === true
    const tokens = Array.isArray(values.token) ? values.token : []
    const connections = text('connections') ?? 'kept'
    const sections = text('sections') ?? 'own'
    const share = Number(text('share') ?? 0.05)
    if (url === null) problems.push('--url: which server')
    if (tokens.length === 0 && !seeded) problems.push('--token: from "npm run -s admin -- token create"')
    if (connections !== 'new' && connections !== 'kept') problems.push('--connections: new or kept')
    if (sections !== 'own' && sections !== 'none') problems.push('--sections: own or none')
    if (!(share > 0 && share <= 0.5)) problems.push('--share: above 0, at most 0.5')
    if (values.spread && values.herd) problems.push('--spread or --herd: not both')
    if (values.tls && !url?.startsWith('https:')) problems.push('--tls: --url must begin with https://')
    if (url?.startsWith('https:') && text('ca') === null) problems.push('--ca: the certificate to accept')
    return {
      mode: 'live',
      ...common,
      url: url ?? '',
      tokens,
      devices: whole('devices', 1, 1_000_000, null),
      concurrency: whole('concurrency', 1, 10_000, null),
      reports: whole('reports', 1, 400, null),
      secondsAtMost: whole('seconds', 1, 86_400, 600),
      arrival: values.spread ? 'spread' : values.herd ? 'herd' : 'rush',
      ratePerS: whole('rate', 1, 100_000, 280),
      clones: values.clones === true,
      skew: values.skew === true,
      damage: values.damage === true,
      share,
      caFile: text('ca'),
      connections: connections === 'new' ? 'new' : 'kept',
      wholeHandshakes: values['whole-handshakes'] === true,
      sections: sections === 'none' ? 'none' : 'own',
      acksFile: text('acks'),
      seeded,
    }
  }
}

type Values = { [Name in keyof typeof flags]?: string | boolean | string[] }

function parse(argv: readonly string[], problems: string[]): Values {
  try {
    return parseArgs({ args: joined(argv), options: flags, strict: true, allowPositionals: false }).values
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error))
    return {}
  }
}

/** One token in 64 begins with a hyphen: a value belongs to its flag, whatever it looks like. */
function joined(argv: readonly string[]): string[] {
  const args: string[] = []
  for (let at = 0; at < argv.length; at++) {
    const [word = '', value] = [argv[at], argv[at + 1]]
    const takesValue = Object.entries(flags).some(([name, { type }]) => type === 'string' && word === `--${name}`)
    const hasValue = takesValue && value !== undefined && !value.startsWith('--')
    args.push(hasValue ? `${word}=${value}` : word)
    if (hasValue) at++
  }
  return args
}
