/** Many checks side by side, so that neither a slow site nor a whole province of them holds up another. */

export type Target = {
  /** Of the site that is asked for its host. */
  id: number
  url: string
  /** The Kanwil above it, or whatever else is held apart. */
  province: string
  withNews: boolean
}

export type Abreast = { total: number; perProvince: number }
/** A province that hangs holds 12 of 200 places; 500 such sites at 10 s take 7 minutes. */
export const abreast: Abreast = { total: 200, perProvince: 12 }
/** A run begins nothing more after this long, so that it ends within ten minutes. */
export const runMs = 9 * 60_000

/**
 * Checks each target once. Provinces take turns, each with a bounded number at a time.
 *
 * @param run `check` must not throw; `isOver` ends the run early: what was not begun is left
 * @returns how many were checked
 */
export async function runChecks<Result>(
  targets: readonly Target[],
  run: {
    check: (target: Target) => Promise<Result>
    onResult: (target: Target, result: Result) => void
    limits: Abreast
    isOver: () => boolean
  },
): Promise<number> {
  const waiting = new Map<string, Target[]>()
  for (const target of targets) waiting.set(target.province, [...(waiting.get(target.province) ?? []), target])
  const busy = new Map<string, number>()
  const turns = [...waiting.keys()]
  const running = new Set<Promise<void>>()
  let checked = 0

  const next = (): Target | null => {
    for (let tries = 0; tries < turns.length; tries++) {
      const province = turns.shift() ?? ''
      turns.push(province)
      const target = (busy.get(province) ?? 0) < run.limits.perProvince ? waiting.get(province)?.shift() : undefined
      if (target) return target
    }
    return null
  }
  const one = async (target: Target) => {
    const { province } = target
    busy.set(province, (busy.get(province) ?? 0) + 1)
    const result = await run.check(target)
    busy.set(province, (busy.get(province) ?? 1) - 1)
    checked++
    run.onResult(target, result)
  }
  const begin = (target: Target) => {
    const done = one(target).finally(() => void running.delete(done))
    running.add(done)
  }
  for (;;) {
    while (running.size < run.limits.total && !run.isOver()) {
      const target = next()
      if (!target) break
      begin(target)
    }
    if (running.size === 0) return checked
    await Promise.race(running)
  }
}
