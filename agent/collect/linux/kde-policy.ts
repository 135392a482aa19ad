/** KDE's power settings as an administrator set them for everyone: Plasma 6 (powerdevilrc), else Plasma 5. */
import { wholeOf } from '../clean.ts'
import type { SystemFacts } from '../../contract/v1.ts'
import type { Runner } from '../runner.ts'
import { textAt } from '../shared/reading.ts'

type Minutes = Omit<SystemFacts['sleepPolicy'], 'source'>
type Groups = Map<string, Map<string, string>>

/** Null where no such file is set. */
export async function readKde(runner: Runner): Promise<Minutes | null> {
  for (const [file, read] of [
    ['powerdevilrc', plasma6],
    ['powermanagementprofilesrc', plasma5],
  ] as const) {
    const text = await textAt(runner, `/etc/xdg/${file}`)
    if (text !== null) return read(parseGroups(text))
  }
  return null
}

/** `[AC][Display]` and below it `name=value`; the group is named `AC/Display`. */
export function parseGroups(text: string): Groups {
  const groups: Groups = new Map()
  let group = new Map<string, string>()
  for (const line of text.split('\n').map((it) => it.trim())) {
    if (line.startsWith('[')) {
      const name = Array.from(line.matchAll(/\[([^\]]+)\]/g), ([, it = '']) => it)
        .filter((it) => !it.startsWith('$'))
        .join('/')
      group = groups.get(name) ?? new Map()
      groups.set(name, group)
    } else if (line.includes('=')) {
      group.set(line.slice(0, line.indexOf('=')).replace(/\[\$[a-z]+\]$/, ''), line.slice(line.indexOf('=') + 1))
    }
  }
  return groups
}

/** Seconds; action 0 is "do nothing". */
export function plasma6(groups: Groups): Minutes {
  const screen = (supply: string) => {
    const group = groups.get(`${supply}/Display`)
    return group?.get('TurnOffDisplayWhenIdle') === 'false'
      ? 0
      : minutes(group?.get('TurnOffDisplayIdleTimeoutSec'), 60)
  }
  const sleep = (supply: string) => {
    const group = groups.get(`${supply}/SuspendAndShutdown`)
    return group?.get('AutoSuspendAction') === '0' ? 0 : minutes(group?.get('AutoSuspendIdleTimeoutSec'), 60)
  }
  return ofSupplies(screen, sleep)
}

/** The screen in seconds, sleep in milliseconds; type 0 is "do nothing". */
export function plasma5(groups: Groups): Minutes {
  const screen = (supply: string) => minutes(groups.get(`${supply}/DPMSControl`)?.get('idleTime'), 60)
  const sleep = (supply: string) => {
    const group = groups.get(`${supply}/SuspendSession`)
    return group?.get('suspendType') === '0' ? 0 : minutes(group?.get('idleTime'), 60_000)
  }
  return ofSupplies(screen, sleep)
}

type BySupply = (supply: string) => number | null

function ofSupplies(screen: BySupply, sleep: BySupply): Minutes {
  return {
    screenOffAcMin: screen('AC'),
    screenOffBatteryMin: screen('Battery'),
    sleepAcMin: sleep('AC'),
    sleepBatteryMin: sleep('Battery'),
  }
}

function minutes(text: string | undefined, unit: number): number | null {
  const value = wholeOf(text)
  return value === null || value < 0 ? null : Math.ceil(value / unit)
}
