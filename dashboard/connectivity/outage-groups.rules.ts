/** Outages as the board tells them: those of one cause together. Pure. */
import type { outagesBetween } from '../../server/connectivity/outage.queries.ts'
import { togetherMs } from '../../server/connectivity/outage.rules.ts'

export type OutageRow = Awaited<ReturnType<typeof outagesBetween>>[number]
export type OutageGroup = {
  cause: string
  causeId: number | null
  /** In the order they were given, at least one. */
  rows: OutageRow[]
  fromMs: number
  toMs: number
  lostMin: number
  laptops: number
  isOpen: boolean
  isWithdrawn: boolean
  byTwo: boolean
  /** The reason that most satker tell; null = none did. */
  reason: string | null
}

/** Joins rows of a shared cause that began within `togetherMs` of each other; withdrawn ones stand apart. Keeps the order of first rows. */
export function groupRows(rows: readonly OutageRow[]): OutageGroup[] {
  const groups: OutageRow[][] = []
  for (const row of rows) {
    const group = row.causeScope === 'satker' ? undefined : groups.find(([first]) => first && sharesCause(first, row))
    if (group) group.push(row)
    else groups.push([row])
  }
  return groups.map(groupOf)
}

function sharesCause(first: OutageRow, row: OutageRow): boolean {
  return (
    first.causeScope === row.causeScope &&
    first.causeId === row.causeId &&
    (first.withdrawnAtMs === null) === (row.withdrawnAtMs === null) &&
    Math.abs(first.fromMs - row.fromMs) <= togetherMs
  )
}

function groupOf(rows: OutageRow[]): OutageGroup {
  const sum = (read: (row: OutageRow) => number) => rows.reduce((total, row) => total + read(row), 0)
  const isWithdrawn = rows[0]?.withdrawnAtMs != null
  return {
    cause: rows[0]?.causeScope ?? 'satker',
    causeId: rows[0]?.causeId ?? null,
    rows,
    fromMs: Math.min(...rows.map(({ fromMs }) => fromMs)),
    toMs: Math.max(...rows.map(({ toMs }) => toMs)),
    lostMin: sum(({ lostMin }) => lostMin),
    laptops: sum(({ laptops }) => laptops),
    isOpen: !isWithdrawn && rows.some(({ end }) => end === 'open'),
    isWithdrawn,
    byTwo: rows.some(({ byTwo }) => byTwo === 1),
    reason: mostOf(rows.flatMap(({ reason }) => reason ?? [])),
  }
}

function mostOf(reasons: string[]): string | null {
  const counted = [...Map.groupBy(reasons, (one) => one)].toSorted((a, b) => b[1].length - a[1].length)
  return counted[0]?.[0] ?? null
}
