/** Every setting of the server: name, schema, default, unit, one sentence. Nothing else reads the environment. */
import { accessSync, constants } from 'node:fs'
import { isIP } from 'node:net'
import { z } from 'zod'

const optional = z
  .string()
  .trim()
  .transform((value) => (value === '' ? null : value))
  .nullable()
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
)
const listOf = (fits: (item: string) => boolean, what: string) =>
  list.refine((items) => items.every(fits), `must be ${what}, parted by commas`)
const isHostName = (item: string) => /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(item)

function isReadable(path: string | null): boolean {
  try {
    if (path !== null) accessSync(path, constants.R_OK)
    return true
  } catch {
    return false
  }
}

const whole = (low: number, high: number) =>
  z.string().regex(/^\d+$/, 'must be a whole number').transform(Number).pipe(z.int().min(low).max(high))

type Setting<T> = { schema: z.ZodType<T, string | null>; fallback: string | null; help: string }
const setting = <T>(schema: z.ZodType<T, string | null>, fallback: string | null, help: string): Setting<T> => ({
  schema,
  fallback,
  help,
})

export const settings = {
  PORT: setting(whole(0, 65_535), '8080', 'Port yang dilayani; 0 memilih port kosong.'),
  HOST: setting(
    z.string().min(1),
    '127.0.0.1',
    'Alamat yang dilayani. Selain loopback hanya dengan TLS atau di belakang proksi tepercaya.',
  ),
  DATA_DIR: setting(z.string().min(1), './data', 'Folder penyimpanan SQLite.'),
  DATABASE_URL: setting(
    optional.refine((url) => url === null || /^postgres(ql)?:\/\//.test(url), 'must start with postgres://'),
    null,
    'Alamat PostgreSQL; kosong berarti SQLite.',
  ),
  PUBLIC_URL: setting(
    optional.refine((url) => url === null || /^https?:\/\/[^/]+$/.test(url), 'must be http(s)://host without a path'),
    null,
    'Alamat yang dilihat pengguna; dipakai dalam tautan.',
  ),
  ALLOWED_HOSTS: setting(
    listOf(isHostName, 'host names without port, such as satker.example.id'),
    '',
    'Nama host lain yang dilayani, dipisah koma; host dari PUBLIC_URL dan loopback selalu dilayani.',
  ),
  TRUSTED_PROXIES: setting(
    listOf((item) => isIP(item) > 0, 'IP addresses'),
    '',
    'Alamat proksi yang boleh mengirim X-Forwarded-For, dipisah koma.',
  ),
  TLS_CERT: setting(
    optional.refine(isReadable, 'must be a file that can be read'),
    null,
    'Berkas sertifikat (PEM) bila TLS berakhir di server ini.',
  ),
  TLS_KEY: setting(
    optional.refine(isReadable, 'must be a file that can be read'),
    null,
    'Berkas kunci sertifikat (PEM).',
  ),
  REPORT_EVERY_S: setting(whole(1, 86_400), '900', 'Jarak antar laporan yang diminta dari agen, dalam detik.'),
  DISK_WARN_MB: setting(
    whole(0, 100_000_000),
    '2048',
    'Sisa ruang disk dalam MiB; di bawahnya ada peringatan di /sistem, Beranda dan /health. 0: tanpa peringatan.',
  ),
  SITE_CONTACT: setting(
    optional.refine(
      (contact) => contact === null || /^(?:[\w.+-]+@[\w.-]+|https?:\/\/[\w./~-]+)$/.test(contact),
      'must be an e-mail address or an https:// address',
    ),
    null,
    'Alamat surel atau halaman pengelola, disebut kepada setiap situs yang diperiksa. Kosong: situs tidak diperiksa.',
  ),
  SITE_EVERY_MIN: setting(whole(15, 1_440), '30', 'Jarak antar pemeriksaan satu situs, dalam menit.'),
  LOG_LEVEL: setting(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'info', 'Banyaknya catatan.'),
} as const

type Values = { [Name in keyof typeof settings]: (typeof settings)[Name] extends Setting<infer T> ? T : never }

/** The settings under the names the code uses. */
export type Config = {
  port: number
  host: string
  dataDir: string
  databaseUrl: string | null
  publicUrl: string | null
  allowedHosts: string[]
  trustedProxies: string[]
  tls: { certFile: string; keyFile: string } | null
  reportEveryS: number
  /** Less free space than this, in MiB, is warned of. */
  diskWarnMb: number
  /** Said to every website that is checked; null = none is. */
  siteContact: string | null
  siteEveryMin: number
  logLevel: Values['LOG_LEVEL']
}

/** Names that look like ours but are not: a misspelt setting must not be ignored in silence (P03). */
const ourPrefixes = [
  'SATKER_SERVER_',
  'TLS_',
  'DATA_',
  'DATABASE_',
  'PUBLIC_',
  'REPORT_',
  'ALLOWED_',
  'TRUSTED_',
  'DISK_',
  'SITE_',
]

/**
 * Reads all settings.
 *
 * @returns the configuration, or every problem at once, each naming its setting
 */
export function readConfig(
  environment: Record<string, string | undefined>,
): { config: Config } | { problems: string[] } {
  const problems: string[] = []
  const values: Record<string, unknown> = {}
  for (const [name, { schema, fallback }] of Object.entries(settings)) {
    const parsed = schema.safeParse(environment[name] ?? fallback)
    if (parsed.success) values[name] = parsed.data
    else problems.push(`${name}: ${parsed.error.issues.map((issue) => issue.message).join('; ')}`)
  }
  for (const name of Object.keys(environment)) {
    if (!(name in settings) && ourPrefixes.some((prefix) => name.startsWith(prefix)))
      problems.push(`${name}: unknown setting`)
  }
  const known = values as Values
  if ((known.TLS_CERT === null) !== (known.TLS_KEY === null)) problems.push('TLS_CERT and TLS_KEY: both or neither')
  return problems.length > 0 ? { problems } : { config: toConfig(known) }
}

function toConfig(values: Values): Config {
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir: values.DATA_DIR,
    databaseUrl: values.DATABASE_URL,
    publicUrl: values.PUBLIC_URL,
    allowedHosts: values.ALLOWED_HOSTS,
    trustedProxies: values.TRUSTED_PROXIES,
    tls: values.TLS_CERT && values.TLS_KEY ? { certFile: values.TLS_CERT, keyFile: values.TLS_KEY } : null,
    reportEveryS: values.REPORT_EVERY_S,
    diskWarnMb: values.DISK_WARN_MB,
    siteContact: values.SITE_CONTACT,
    siteEveryMin: values.SITE_EVERY_MIN,
    logLevel: values.LOG_LEVEL,
  }
}
