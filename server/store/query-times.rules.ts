/** How long the statements of the query builder take, by their text. Values never come near it: they are parameters. */

export type QueryTime = {
  /** The statement with every value and every list of values as `?`. */
  text: string
  count: number
  totalMs: number
  maxMs: number
}
export type QueryTimes = {
  note: (sql: string, durationMs: number) => void
  /** The slowest by their slowest run, slowest first. */
  slowest: (most: number) => QueryTime[]
  /** Forgets everything so far. */
  clear: () => void
}

/** Different statements that are remembered; of more, those that were always quick are forgotten. */
const keptStatements = 200
/** Texts as sent whose short form is remembered, since a list of values of any length makes another text. */
const keptTexts = 1_000
const textChars = 300

export function createQueryTimes(): QueryTimes {
  const times = new Map<string, QueryTime>()
  const shortForms = new Map<string, string>()

  const shortOf = (sql: string) => {
    const known = shortForms.get(sql)
    if (known !== undefined) return known
    if (shortForms.size >= keptTexts) shortForms.clear()
    const short = withoutValues(sql)
    shortForms.set(sql, short)
    return short
  }

  return {
    note(sql, durationMs) {
      const text = shortOf(sql)
      const held = times.get(text)
      if (held) {
        held.count++
        held.totalMs += durationMs
        if (durationMs > held.maxMs) held.maxMs = durationMs
        return
      }
      if (times.size >= keptStatements) dropQuickest(times)
      times.set(text, { text, count: 1, totalMs: durationMs, maxMs: durationMs })
    },
    slowest: (most) =>
      [...times.values()]
        .toSorted((a, b) => b.maxMs - a.maxMs)
        .slice(0, most)
        .map((time) => ({ ...time })),
    clear: () => times.clear(),
  }
}

function dropQuickest(times: Map<string, QueryTime>): void {
  const quickest = [...times.values()].toSorted((a, b) => a.maxMs - b.maxMs).slice(0, keptStatements / 4)
  for (const { text } of quickest) times.delete(text)
}

/** A statement on one line: texts, numbers and parameters as `?`, lists as `(?, ...)`, cut to a readable length. */
export function withoutValues(sql: string): string {
  const text = sql
    .replace(/'(?:[^']|'')*'/g, '?')
    .replace(/\$\d+/g, '?')
    .replace(/(?<![\w.`"])-?\d+(?:\.\d+)?(?![\w`"])/g, '?')
    .replace(/\(\s*\?(?:\s*,\s*\?)*\s*\)/g, '(?, ...)')
    .replace(/\(\?, \.\.\.\)(?:\s*,\s*\(\?, \.\.\.\))+/g, '(?, ...), ...')
    .replace(/\s+/g, ' ')
    .trim()
  return text.length > textChars ? `${text.slice(0, textChars - 3)}...` : text
}
