/** Which websites are asked for in a run: each host once a period, whoever entered it how often. Pure. */

export type Candidate = {
  id: number
  host: string
  url: string
  province: string
  /** When it was last asked for; null = never. */
  askedAtMs: number | null
  newsAtMs: number | null
  /** Null = still there. A removed one is not asked for, but its host was. */
  removedAtMs: number | null
}
export type Due = {
  url: string
  host: string
  province: string
  withNews: boolean
  /** Sites with this very address. */ ids: number[]
}

export const newsEveryMs = 6 * 3_600_000

/**
 * One address of each host that was not asked for in the period: the one that waits longest, lowest id first. Several addresses
 * of one host take turns. Hosts that wait longest come first, so that a run that is cut short forgets none.
 */
export function dueSites(
  candidates: readonly Candidate[],
  { nowMs, everyMs }: { nowMs: number; everyMs: number },
): Due[] {
  const hosts = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const held = hosts.get(candidate.host)
    if (held) held.push(candidate)
    else hosts.set(candidate.host, [candidate])
  }
  const due: { atMs: number; due: Due }[] = []
  for (const [host, all] of hosts) {
    const lastMs = Math.max(...all.map(({ askedAtMs }) => askedAtMs ?? 0))
    // A moment ahead of now was written by a wrong clock.
    if (lastMs > nowMs - everyMs && lastMs <= nowMs) continue
    const [next] = all
      .filter(({ removedAtMs }) => removedAtMs === null)
      .toSorted((a, b) => (a.askedAtMs ?? 0) - (b.askedAtMs ?? 0) || a.id - b.id)
    if (!next) continue
    const same = all.filter(({ url, removedAtMs }) => url === next.url && removedAtMs === null)
    const withNews = same.some(
      ({ newsAtMs }) => newsAtMs === null || newsAtMs > nowMs || newsAtMs <= nowMs - newsEveryMs,
    )
    due.push({
      atMs: next.askedAtMs ?? 0,
      due: { url: next.url, host, province: next.province, withNews, ids: same.map(({ id }) => id) },
    })
  }
  return due.toSorted((a, b) => a.atMs - b.atMs || (a.due.host < b.due.host ? -1 : 1)).map((one) => one.due)
}
