import { describe, expect, test } from 'vitest'
import { gunzipSync } from 'node:zlib'
import { mainSchema, quartersSchema } from '../../../agent/contract/v1.ts'
import type { Problem } from '../../../agent/contract/v1.ts'
import { watchListVersion } from '../../../agent/contract/watch-list.ts'
import { foldDay } from '../../../agent/record/day.rules.ts'
import type { ReportFrame } from '../../../agent/report/build.rules.ts'
import { buildReport, packMember } from '../../../agent/report/build.rules.ts'
import { canonicalJson } from '../../../agent/report/canonical.rules.ts'
import { makePiece } from '../support/samples.ts'

const startMs = Date.parse('2026-11-02T00:00:00Z')
const piece = makePiece(startMs, startMs + 600_000, { gateway: 'a'.repeat(32), loadMs: 100_000, loadKnownMs: 600_000 })
const day = foldDay({ startMs, pieces: [piece], tries: [], windowUse: [], ran: null, meters: [], window: null })
const frame: ReportFrame = {
  agentVersion: '0.1.0',
  chain: '0'.repeat(32),
  utcDay: '2026-11-02',
  rev: 1,
  sealed: false,
  prev: null,
  boots: [{ id: 'boot', startedAtMs: startMs }],
  clock: { deviceAtMs: startMs, monotonicMs: 5, offsetMs: null, verified: false, droppedMin: 0 },
  sections: { hardware: null, system: null, software: null },
  storage: null,
  problems: [],
  documents: null,
  spool: { waitingDays: 0, droppedDays: 0, refused: 0, damaged: 0 },
}

describe('buildReport', () => {
  test('what it builds is what the contract describes', () => {
    const { main, quarters } = buildReport(frame, day)
    expect(mainSchema.parse(main)).toEqual(main)
    expect(quartersSchema.parse(quarters)).toEqual(quarters)
    expect(main.slots[0]?.screen?.minutes).toBe(10)
  })

  test('programs that ran are named by their ids; where nothing is known of use the part is absent', () => {
    expect(buildReport(frame, day).main.usage).toBeUndefined()
    const { main } = buildReport(frame, { ...day, ran: [1, 24] })
    expect(mainSchema.parse(main)).toEqual(main)
    expect(main.usage).toEqual({ list: watchListVersion, ran: [1, 24] })
  })

  test('documents are told of where they were counted, also where programs cannot be watched', () => {
    const documents = [{ month: '2026-11', counts: [3, 0, 0, 1, 0, 0, 0, 0, 0], complete: true }]
    const { main } = buildReport({ ...frame, documents }, day)
    expect(mainSchema.parse(main)).toEqual(main)
    expect(main.usage).toEqual({ list: watchListVersion, ran: null, documents })
  })

  test('the same input is the same bytes, whatever the order of its keys', () => {
    const turned = Object.fromEntries(Object.entries(frame).reverse()) as ReportFrame
    expect(packMember(buildReport(turned, day).main)).toEqual(packMember(buildReport(frame, day).main))
  })

  test('a member unpacks to its canonical JSON', () => {
    const { main } = buildReport(frame, day)
    expect(gunzipSync(packMember(main)).toString()).toBe(canonicalJson(main))
  })

  test('more problems than the contract allows are cut, and one of them says so', () => {
    const problems = Array.from({ length: 70 }, (_, at): Problem => ({
      part: `p${at}`,
      reason: 'timeout',
      detail: null,
    }))
    const cut = buildReport({ ...frame, problems }, day).main.problems
    expect(cut).toHaveLength(64)
    expect(cut.at(-1)).toEqual({ part: 'problems', reason: 'too-many', detail: null })
  })

  test('a part with two problems is named once', () => {
    const problems: Problem[] = [
      { part: 'a', reason: 'timeout', detail: null },
      { part: 'a', reason: 'no-tool', detail: null },
    ]
    expect(buildReport({ ...frame, problems }, day).main.problems).toEqual(problems.slice(0, 1))
  })

  test('a quiet day is small', () => {
    const { main, quarters } = buildReport(frame, day)
    expect(packMember(main).length + packMember(quarters).length).toBeLessThan(1024)
  })
})

describe('canonicalJson', () => {
  test('orders keys at every depth, keeps lists in order and leaves undefined out', () => {
    expect(canonicalJson({ b: [{ d: 1, c: undefined }, 2], a: null })).toBe('{"a":null,"b":[{"d":1},2]}')
  })
})
