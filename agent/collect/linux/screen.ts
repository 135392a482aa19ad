/** Screen, brightness and idleness without a session of one's own: connectors, backlight, logind. */
import { wholeOf } from '../clean.ts'
import { noteFailure } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Runner } from '../runner.ts'
import { namesAt, numberAt, textAt } from '../shared/reading.ts'
import { connectedConnectors, isBuiltIn } from './displays.ts'

const backlights = '/sys/class/backlight'
/** bl_power follows the old framebuffer states: 0 is on, 4 is off. */
const backlightOn = 0

/** Whether any connected display is lit, and how many of those outside; null where the kernel shows no connectors. */
export async function readScreens(
  runner: Runner,
  note: Note,
): Promise<{ screenOn: boolean | null; externalScreens: number | null }> {
  const connectors = await connectedConnectors(runner)
  if (connectors.length === 0) {
    note('moment.screen', (await runner.exists('/sys/class/drm')) ? 'not-present' : 'no-source')
    return { screenOn: null, externalScreens: null }
  }
  const panelIsLit = await isPanelLit(runner)
  let [screenOn, externalScreens] = [false, 0]
  for (const connector of connectors) {
    const isDriven = (await textAt(runner, `${connector}/enabled`)) !== 'disabled'
    const isAwake = ((await textAt(runner, `${connector}/dpms`)) ?? 'On') === 'On'
    if (!isDriven || !isAwake || (isBuiltIn(connector) && !panelIsLit)) continue
    screenOn = true
    if (!isBuiltIn(connector) && !/-Virtual-/.test(connector)) externalScreens++
  }
  return { screenOn, externalScreens }
}

async function isPanelLit(runner: Runner): Promise<boolean> {
  for (const name of await namesAt(runner, backlights)) {
    if (((await numberAt(runner, `${backlights}/${name}/bl_power`)) ?? backlightOn) !== backlightOn) return false
  }
  return true
}

/** Brightness of the panel inside, 0-100. Of several controls the firmware's is the one that works (kernel rule). */
export async function readBrightnessPct(runner: Runner, note: Note): Promise<number | null> {
  const names = await namesAt(runner, backlights)
  const ranked: { rank: number; name: string }[] = []
  for (const name of names) {
    const type = (await textAt(runner, `${backlights}/${name}/type`)) ?? ''
    ranked.push({ rank: ['firmware', 'platform', 'raw'].indexOf(type) + 1 || 9, name })
  }
  const best = ranked.toSorted((a, b) => a.rank - b.rank)[0]
  if (!best) {
    note('moment.brightness', 'not-present')
    return null
  }
  const now = await numberAt(runner, `${backlights}/${best.name}/brightness`)
  const max = await numberAt(runner, `${backlights}/${best.name}/max_brightness`)
  if (now === null || max === null || max <= 0 || now < 0 || now > max) {
    note('moment.brightness', 'unreadable')
    return null
  }
  return Math.round((now / max) * 1000) / 10
}

/** Time since the last input on the machine's own seat, as the desktop tells logind. */
export async function readIdleMs(runner: Runner, note: Note): Promise<number | null> {
  if (!(await runner.exists('/run/systemd/seats/seat0'))) {
    note('moment.idle', 'no-source', 'no seat')
    return null
  }
  const args = ['show-seat', 'seat0', '--property=IdleHint', '--property=IdleSinceHintMonotonic']
  const answer = await runner.run('loginctl', args, { timeoutMs: 3000, label: 'loginctl show-seat seat0' })
  if (!answer.ok) {
    noteFailure(note, 'moment.idle', answer)
    return null
  }
  const idleMs = parseIdle(answer.value, runner.monotonicMs())
  if (idleMs === null) note('moment.idle', 'no-source', 'the desktop gives no hint')
  return idleMs
}

/**
 * A desktop that never gave a hint leaves the time at 0: then nothing is known. "Not idle" only says that input came
 * within the desktop's own delay, which counts as 0 ms.
 */
export function parseIdle(text: string, monotonicMs: number): number | null {
  const sinceUs = wholeOf(/^IdleSinceHintMonotonic=(\d+)$/m.exec(text)?.[1])
  const hint = /^IdleHint=(yes|no)$/m.exec(text)?.[1]
  if (!sinceUs || hint === undefined) return null
  return hint === 'no' ? 0 : Math.max(0, Math.round(monotonicMs - sinceUs / 1000))
}
