/** Counts of a run, and the line of JSON at its end. */
export type Tally = ReturnType<typeof startTally>

/** Nearest rank of sorted times; null when there are none. Milliseconds, to a tenth. */
export function percentile(sorted: readonly number[], share: number): number | null {
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]
  return value === undefined ? null : Math.round(value * 10) / 10
}

export function startTally() {
  const counts = {
    sent: 0,
    acknowledged: 0,
    duplicates: 0,
    refused: 0,
    /** Answers that asked to come back later. */
    later: 0,
    /** Connections that failed, or brought no answer of our server. */
    failed: 0,
    /** Reports that were left after too many tries. */
    gaveUp: 0,
    needRetry: 0,
    sectionsSent: 0,
    sectionsAcknowledged: 0,
    enrolled: 0,
    enrolledAnew: 0,
    startedChain: 0,
    damagedSent: 0,
    damagedRefused: 0,
    connections: 0,
    resumedTls: 0,
  }
  const reportMs: number[] = []
  const sectionMs: number[] = []
  const sinceDueMs: number[] = []
  const codes: Record<string, number> = {}
  const unexpected: Record<string, number> = {}
  const count = (into: Record<string, number>, name: string) => {
    into[name] = (into[name] ?? 0) + 1
  }
  return {
    counts,
    reportMs,
    sectionMs,
    /** From when a report was due to its acknowledgement, with every wait between; empty where nothing is due. */
    sinceDueMs,
    /** Reports that were not taken, by the code of the answer. */
    code: (name: string) => count(codes, name),
    /** A damaged request that was not answered as the list says. */
    unexpected: (name: string) => count(unexpected, name),
    result: (seconds: number) => {
      const sorted = reportMs.toSorted((a, b) => a - b)
      const sections = sectionMs.toSorted((a, b) => a - b)
      const sinceDue = sinceDueMs.toSorted((a, b) => a - b)
      const { sent, acknowledged, refused, ...others } = counts
      return {
        sent,
        acknowledged,
        refused,
        p50Ms: percentile(sorted, 0.5),
        p95Ms: percentile(sorted, 0.95),
        p99Ms: percentile(sorted, 0.99),
        perSecond: Math.round((acknowledged / seconds) * 10) / 10,
        seconds: Math.round(seconds * 100) / 100,
        ...others,
        sinceDueP50Ms: percentile(sinceDue, 0.5),
        sinceDueP99Ms: percentile(sinceDue, 0.99),
        sectionP50Ms: percentile(sections, 0.5),
        sectionP99Ms: percentile(sections, 0.99),
        codes,
        damagedUnexpected: unexpected,
      }
    },
  }
}
