/** Whether the laptop slept while something was waited for. */
import { sleepNoiseMs } from './tape.rules.ts'

/** Two clocks of one boot, in milliseconds, with the process's own before they were asked for and after they were read. */
export type ClockReading = { sinceMs: number; awakeMs: number; askedAtMs: number; readAtMs: number }

/**
 * The clock that a wait is measured by stops in sleep on some systems and runs on in it on others, so a time that came
 * after a sleep belongs to no instant. The boot's clock ran further than the laptop was awake, or than the process
 * could have waited at most.
 */
export function sleptBetween(before: ClockReading, after: ClockReading): boolean {
  const elapsedMs = after.sinceMs - before.sinceMs
  const waitedMs = Math.min(after.awakeMs - before.awakeMs, after.readAtMs - before.askedAtMs)
  return elapsedMs - waitedMs >= sleepNoiseMs
}
