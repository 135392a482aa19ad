/** Exports go through a gate: few at once, so that reports and pages keep the machine, and no one person takes all of it. */
import { AppError } from './app-error.ts'
import { windowLimit } from './window-limit.ts'

export const exportLimits = { atOnce: 3, perViewer: 10, windowMs: 60_000, retryAfterS: 5 } as const

export type ExportGate = {
  /**
   * Lets one in and returns what ends it; calling that again does nothing.
   *
   * @throws AppError `export.busy` or `export.too_many` (429) with the seconds to wait
   */
  enter: (viewer: { actor: string }, nowMs: number) => () => void
}

export function exportGate(limits: Record<keyof typeof exportLimits, number> = exportLimits): ExportGate {
  const perViewer = windowLimit(limits.perViewer, limits.windowMs)
  let running = 0
  return {
    enter: ({ actor }, nowMs) => {
      if (running >= limits.atOnce) throw new AppError('throttled', 'export.busy', { retryAfterS: limits.retryAfterS })
      const waitS = perViewer.take(actor, nowMs)
      if (waitS !== null) throw new AppError('throttled', 'export.too_many', { retryAfterS: waitS })
      running++
      let ended = false
      return () => {
        if (!ended) running--
        ended = true
      }
    },
  }
}
