/** Device-days on their way from the thread that draws them to the one that writes: numbers, bytes and one text. */
import type { Bitmap } from '../../../../agent/contract/quarters.ts'
import { dayBytes } from '../plan/day.rules.ts'

/** Numbers of a row: its device in the unit, its day, minutes by state, sealed, late. */
export const numbersPerRow = 10
export const minuteColumns = ['screen_min', 'dark_min', 'awake_min', 'asleep_min', 'off_min', 'unknown_min'] as const

export type PackedDays = {
  count: number
  numbers: Int32Array<ArrayBuffer>
  /** Six bitmaps a row, `dayBytes` in all. */
  bitmaps: Uint8Array<ArrayBuffer>
  /** `inputs` of the rows, one a line. */
  inputs: string
}

/** The row as `toDeviceDayRow` made it; its bitmaps lie in the bytes handed out by `next`. */
export type PackableRow = Record<(typeof minuteColumns)[number] | 'sealed' | 'late', number> & { inputs: string }

export type DayPacker = ReturnType<typeof dayPacker>

/** Gathers the rows of some laptops of one unit. */
export function dayPacker(mostRows: number) {
  const numbers = new Int32Array(mostRows * numbersPerRow)
  const bitmaps = new Uint8Array(mostRows * dayBytes)
  const inputs: string[] = []
  return {
    /** Zeroed bytes for the bitmaps of the next row; the same again until `add`. */
    next: (): Bitmap => bitmaps.subarray(inputs.length * dayBytes, (inputs.length + 1) * dayBytes),
    add(device: number, day: number, row: PackableRow): void {
      const at = inputs.length * numbersPerRow
      numbers[at] = device
      numbers[at + 1] = day
      for (let index = 0; index < minuteColumns.length; index++)
        numbers[at + 2 + index] = row[minuteColumns[index] ?? 'screen_min']
      numbers[at + 8] = row.sealed
      numbers[at + 9] = row.late
      inputs.push(row.inputs)
    },
    packed: (): PackedDays => ({ count: inputs.length, numbers, bitmaps, inputs: inputs.join('\n') }),
  }
}
