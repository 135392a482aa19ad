const firstMs = 60_000
const longestMs = 3_600_000

/** Full jitter: a random wait of at most a minute after the first failure, doubled with each further one up to an hour. */
export function backoffMs(failures: number, random: () => number): number {
  return Math.round(random() * Math.min(longestMs, firstMs * 2 ** Math.max(0, failures - 1)))
}
