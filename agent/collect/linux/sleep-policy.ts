/**
 * When this machine darkens its screen and sleeps, as far as that is set for everyone: logind, then the desktop's
 * schema, its vendor overrides and the administrator's dconf files, or KDE's files for everyone. What one person chose is
 * not looked at, so `source` says how far the minutes hold.
 */
import { wholeOf } from '../clean.ts'
import type { SystemFacts } from '../../contract/v1.ts'
import type { Note } from '../notes.ts'
import type { PolicySource } from '../../contract/tables.ts'
import type { Runner } from '../runner.ts'
import { namesAt } from '../shared/reading.ts'
import { readKde } from './kde-policy.ts'

type SleepPolicy = SystemFacts['sleepPolicy']
/** Values of the desktop's keys, and who set the last of them; null = nobody. */
export type Desktop = { values: Map<string, string>; source: PolicySource | null }
const part = 'system.sleepPolicy'
const schemas = '/usr/share/glib-2.0/schemas'
const keys = [
  'idle-delay',
  'sleep-inactive-ac-timeout',
  'sleep-inactive-ac-type',
  'sleep-inactive-battery-timeout',
  'sleep-inactive-battery-type',
]

export async function readSleepPolicy(runner: Runner, note: Note): Promise<SleepPolicy> {
  const logindMin = logindSleepMin(await readLogind(runner))
  const policy = (await kdePolicy(runner, logindMin)) ?? policyOf(await readDesktop(runner), logindMin)
  const isIncomplete = Object.values(policy).includes(null)
  if (isIncomplete) note(part, 'no-source', 'not set for everyone; what a person chose is not read')
  return policy
}

/** Only where Plasma is the one desktop: the files of both may lie beside each other. */
async function kdePolicy(runner: Runner, logindMin: number | null): Promise<SleepPolicy | null> {
  if (!(await runner.exists('/usr/bin/plasmashell')) || (await runner.exists('/usr/bin/gnome-shell'))) return null
  const kde = await readKde(runner)
  return (
    kde && {
      ...kde,
      sleepAcMin: kde.sleepAcMin ?? logindMin,
      sleepBatteryMin: kde.sleepBatteryMin ?? logindMin,
      source: 'kde',
    }
  )
}

/** Desktop values in seconds; `'nothing'` as the type means never. */
export function policyOf({ values, source }: Desktop, logindMin: number | null): SleepPolicy {
  const screenMin = minutesOf(values.get('idle-delay'))
  return {
    screenOffAcMin: screenMin,
    screenOffBatteryMin: screenMin,
    sleepAcMin: sleepOf(values, 'ac') ?? logindMin,
    sleepBatteryMin: sleepOf(values, 'battery') ?? logindMin,
    source: source ?? (logindMin === null ? null : 'logind'),
  }
}

function sleepOf(desktop: Desktop['values'], supply: 'ac' | 'battery'): number | null {
  const type = desktop.get(`sleep-inactive-${supply}-type`)
  if (type === 'nothing') return 0
  return minutesOf(desktop.get(`sleep-inactive-${supply}-timeout`))
}

function minutesOf(secondsText: string | undefined): number | null {
  const seconds = wholeOf(secondsText)
  return seconds === null || seconds < 0 ? null : Math.ceil(seconds / 60)
}

/** Minutes until logind suspends an idle machine; null when it is told to ignore idleness (its default). */
export function logindSleepMin(config: string): number | null {
  const action = lastValue(config, 'IdleAction')
  if (action === null || !/^(suspend|hibernate|hybrid-sleep|suspend-then-hibernate|sleep)$/.test(action)) return null
  const time = /^(\d+)\s*(s|sec|min|m|h|hour)?$/.exec(lastValue(config, 'IdleActionSec') ?? '30min')
  if (!time) return null
  const unitS = { s: 1, sec: 1, min: 60, m: 60, h: 3600, hour: 3600 }[time[2] ?? 's'] ?? 1
  return Math.ceil((Number(time[1]) * unitS) / 60)
}

function lastValue(config: string, name: string): string | null {
  const lines = config.split('\n').filter((line) => line.startsWith(`${name}=`))
  return (
    lines
      .at(-1)
      ?.slice(name.length + 1)
      .trim() ?? null
  )
}

async function readLogind(runner: Runner): Promise<string> {
  const texts: string[] = []
  for (const root of ['/usr/lib/systemd', '/etc/systemd']) {
    texts.push(await textOf(runner, `${root}/logind.conf`))
    for (const name of await namesAt(runner, `${root}/logind.conf.d`)) {
      texts.push(await textOf(runner, `${root}/logind.conf.d/${name}`))
    }
  }
  return texts.join('\n')
}

async function readDesktop(runner: Runner): Promise<Desktop> {
  const values = new Map<string, string>()
  for (const schema of ['org.gnome.desktop.session', 'org.gnome.settings-daemon.plugins.power']) {
    for (const key of keys) {
      const value = schemaDefault(await textOf(runner, `${schemas}/${schema}.gschema.xml`), key)
      if (value !== null) values.set(key, value)
    }
  }
  const overrides = (await namesAt(runner, schemas)).filter((name) => name.endsWith('.gschema.override'))
  for (const name of overrides) keep(values, await textOf(runner, `${schemas}/${name}`))
  let source: PolicySource | null = values.size > 0 ? 'desktop-default' : null
  for (const database of (await namesAt(runner, '/etc/dconf/db')).filter((name) => name.endsWith('.d'))) {
    for (const name of await namesAt(runner, `/etc/dconf/db/${database}`)) {
      if (keep(values, await textOf(runner, `/etc/dconf/db/${database}/${name}`))) source = 'desktop-admin'
    }
  }
  return { values, source }
}

/** The default that a GSettings schema gives a key. */
export function schemaDefault(xml: string, key: string): string | null {
  const value = new RegExp(`<key name=["']${key}["'][^>]*>\\s*<default>([^<]*)</default>`).exec(xml)?.[1]
  return value === undefined ? null : plainValue(value)
}

/** Overrides and dconf files are key files; only the keys of interest are looked at. @returns whether any was there */
function keep(values: Map<string, string>, keyFile: string): boolean {
  let found = false
  for (const line of keyFile.split('\n')) {
    const equals = line.indexOf('=')
    const key = line.slice(0, Math.max(equals, 0)).trim()
    if (!keys.includes(key)) continue
    values.set(key, plainValue(line.slice(equals + 1)))
    found = true
  }
  return found
}

/** GVariant text without its type and quotes: `uint32 300`, `'nothing'`. */
function plainValue(text: string): string {
  return text
    .trim()
    .replace(/^u?int\d+ /, '')
    .replace(/^(['"])(.*)\1$/, '$2')
}

async function textOf(runner: Runner, path: string): Promise<string> {
  const read = await runner.readText(path, 256 * 1024)
  return read.ok ? read.value : ''
}
