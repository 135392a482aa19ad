/** Numbers, dates and sizes as a reader in Indonesia (or an English reader) expects them. Pure; time zones by name. */
import { localDayOf, type Zone, zoneOffsetH } from '../../server/day/local-day.rules.ts'

export const languages = ['id', 'en'] as const
export type Language = (typeof languages)[number]

const locales: Record<Language, string> = { id: 'id-ID', en: 'en-GB' }
const words = {
  id: {
    today: 'hari ini',
    yesterday: 'kemarin',
    hours: 'jam',
    minutes: 'menit',
    at: 'pukul',
    seconds: 'detik',
    days: 'hari',
  },
  en: { today: 'today', yesterday: 'yesterday', hours: 'h', minutes: 'min', at: 'at', seconds: 's', days: 'days' },
}
const hourMs = 3_600_000
const byteUnits = ['B', 'kB', 'MB', 'GB', 'TB']
const nbsp = '\u00a0'

export type Format = ReturnType<typeof createFormat>

/** All formats of one language. Days are `YYYY-MM-DD`; a moment is UTC epoch milliseconds. */
export function createFormat(language: Language) {
  const locale = locales[language]
  const word = words[language]
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const tenth = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
  const dateAs = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (day: string) => format.format(Date.parse(`${day}T00:00:00Z`))
  }
  const day = dateAs({ day: 'numeric', month: 'short', year: 'numeric' })
  const dayShort = dateAs({ day: 'numeric', month: 'short' })
  const dayLong = dateAs({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const weekday = dateAs({ weekday: 'short' })
  const dayOfMonth = dateAs({ day: 'numeric' })
  const month = dateAs({ month: 'long', year: 'numeric' })
  const monthOf = (text: string) => text.slice(0, 7)

  return {
    language,
    /** `6.190`; at most one decimal. */
    number: (value: number) => tenth.format(value),
    whole: (value: number) => whole.format(value),
    /** `0,6824`, `1.699,53`: as it was entered, for factors that others compute with. */
    exact: (value: number) => exact.format(value),
    /** A share of a whole as `78,9 %`; null when there is no whole: never 0 % in place of "no data". */
    share: (part: number, of: number) => (of > 0 ? `${tenth.format((part / of) * 100)}${nbsp}%` : null),
    day,
    dayShort,
    dayLong,
    weekday,
    dayOfMonth,
    /** `November 2026` from `2026-11`. */
    month: (text: string) => month(`${text}-01`),
    /** `10–23 Nov 2026`, or `28 Okt – 10 Nov 2026`. */
    days: (from: string, to: string) =>
      monthOf(from) === monthOf(to) ? `${dayOfMonth(from)}–${day(to)}` : `${dayShort(from)} – ${day(to)}`,
    /** `10–23 Nov` for the head of a narrow column. */
    daysShort: (from: string, to: string) =>
      monthOf(from) === monthOf(to) ? `${dayOfMonth(from)}–${dayShort(to)}` : `${dayShort(from)}–${dayShort(to)}`,
    /** `hari ini`, `kemarin`, `18 Nov`, and with the year once that is another. */
    lastDay: (text: string, today: string) => {
      if (text >= today) return word.today
      if (Date.parse(today) - Date.parse(text) === 24 * hourMs) return word.yesterday
      return text.slice(0, 4) === today.slice(0, 4) ? dayShort(text) : day(text)
    },
    /** `Senin, 23 November 2026 pukul 18.00 WIB`. */
    moment: (atMs: number, zone: Zone) => {
      const local = new Date(atMs + zoneOffsetH[zone] * hourMs).toISOString()
      const clock = local.slice(11, 16).replace(':', language === 'id' ? '.' : ':')
      return `${dayLong(localDayOf(atMs, zone))} ${word.at} ${clock} ${zone}`
    },
    /** Minutes as hours: `5,3 jam`; under an hour as minutes. */
    duration: (minutes: number) =>
      minutes > 0 && minutes < 60
        ? `${whole.format(minutes)} ${word.minutes}`
        : `${tenth.format(minutes / 60)} ${word.hours}`,
    hours: (minutes: number) => tenth.format(minutes / 60),
    /** Memory in mebibytes as people buy it: `7,6 GB`. */
    memory: (mebibytes: number) => `${tenth.format(mebibytes / 1024)}${nbsp}GB`,
    /** Storage in mebibytes as it stands on the label: thousands of millions of bytes. */
    storage: (mebibytes: number) => {
      const gigabytes = (mebibytes * 1024 * 1024) / 1e9
      return gigabytes < 1000
        ? `${(gigabytes < 10 ? tenth : whole).format(gigabytes)}${nbsp}GB`
        : `${tenth.format(gigabytes / 1000)}${nbsp}TB`
    },
    wattHours: (milliwattHours: number) => tenth.format(milliwattHours / 1000),
    kilobytes: (bytes: number) => `${tenth.format(bytes / 1000)}${nbsp}kB`,
    /** A size on a disk in the unit that fits: `512 kB`, `4,2 MB`, `67,1 GB`. */
    bytes: (bytes: number) => {
      const step = Math.min(byteUnits.length - 1, Math.floor(Math.log10(Math.max(1, Math.abs(bytes))) / 3))
      return `${tenth.format(bytes / 1000 ** step)}${nbsp}${byteUnits[step]}`
    },
    /** A span of time in the unit that fits: `4,2 ms`, `12 detik`, `5 menit`, `3,5 jam`, `2 hari`. */
    span: (ms: number) => {
      if (ms > 0 && ms < 0.05) return `< ${tenth.format(0.1)}${nbsp}ms`
      if (ms < 1_000) return `${tenth.format(ms)}${nbsp}ms`
      if (ms < 60_000) return `${tenth.format(ms / 1_000)}${nbsp}${word.seconds}`
      if (ms < hourMs) return `${whole.format(ms / 60_000)}${nbsp}${word.minutes}`
      return ms < 48 * hourMs
        ? `${tenth.format(ms / hourMs)}${nbsp}${word.hours}`
        : `${whole.format(ms / (24 * hourMs))}${nbsp}${word.days}`
    },
  }
}
