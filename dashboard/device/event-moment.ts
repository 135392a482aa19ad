/** A stored event as a line of the timeline: what changed, from what to what, by day. */
import type { EventRow } from '../../server/device/device-detail.queries.ts'
import type { Moment } from '../parts/lists.view.tsx'
import type { Tone } from '../parts/status.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { deviceTexts } from '../texts/device.texts.ts'

const tones: Record<string, Tone> = {
  enrolled: 'none',
  approved: 'ok',
  revoked: 'bad',
  'board-changed': 'warn',
  'clock-off': 'warn',
  'chain-fork': 'bad',
}

export function eventMoment(ui: Ui, event: EventRow): Moment & { text: string } {
  const t = deviceTexts[ui.language].changes
  const before = valueOf(ui, event.before)
  const after = valueOf(ui, event.after)
  return {
    day: ui.format.day(event.day),
    dateTime: event.day,
    tone: tones[event.kind] ?? 'none',
    title: `${t.kinds[event.kind] ?? event.kind}.`,
    text: before && after ? t.became(before, after) : (after ?? before ?? ''),
  }
}

/** Stored values are JSON: a text, a number, or a small object whose values are listed. Null = nothing to say. */
function valueOf(ui: Ui, json: string | null): string | null {
  if (json === null) return null
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return json
  }
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return null
  const plain = Object.entries(value).flatMap(([column, part]) => inWords(ui, column, part) ?? [])
  return plain.length > 0 ? plain.join(', ') : null
}

/** The system's family goes without saying once its name is there. */
function inWords(ui: Ui, column: string, value: unknown): string | null {
  if (column === 'osFamily') return null
  if (typeof value === 'number') {
    if (column === 'memoryMb') return ui.format.memory(value)
    return column === 'diskMb' ? ui.format.storage(value) : ui.format.number(value)
  }
  return typeof value === 'string' ? value : null
}
