import { describe, expect, test } from 'vitest'
import { recountOf } from '../../../server/migration/recount.rules.ts'

const decided = (id: number, atMs: number, withdrawnAtMs: number | null = null) => ({
  id,
  decidedAtMs: atMs,
  withdrawn: withdrawnAtMs === null ? null : { atMs: withdrawnAtMs },
})
const run = (startedAtMs: number, endedAtMs: number | null) => ({
  startedAtMs,
  endedAtMs,
  titles: { done: 30, all: 100 },
  sets: { done: 5, all: 50 },
})

describe('recountOf', () => {
  test('says nothing of a title that was never decided', () => {
    expect(recountOf({ rule: 'none', countedAtMs: 1 }, [], run(0, null))).toBeNull()
  })

  test('a decision waits until a run begins after it', () => {
    expect(recountOf({ rule: 'none', countedAtMs: 1 }, [decided(3, 100)], run(50, 60))).toEqual({ state: 'waiting' })
    expect(recountOf({ rule: 'none', countedAtMs: 1 }, [decided(3, 100)], null)).toEqual({ state: 'waiting' })
    expect(recountOf({ rule: 'none', countedAtMs: 1 }, [decided(3, 100)], run(50, null))).toEqual({ state: 'waiting' })
  })

  test('while the run goes on it tells how far', () => {
    const now = { rule: 'none', countedAtMs: 1 }
    expect(recountOf(now, [decided(3, 100)], run(101, null))).toEqual({ state: 'running', done: 35, all: 150 })
  })

  test('then laptops are counted, and then nothing is left to say', () => {
    const decisions = [decided(3, 100)]
    const at = (countedAtMs: number | null) => recountOf({ rule: 'decision:3', countedAtMs }, decisions, run(101, 110))
    expect(at(105)).toEqual({ state: 'classified' })
    expect(at(null)).toEqual({ state: 'classified' })
    expect(at(111)).toBeNull()
  })

  test('the newest decision in force counts, whatever the order they come in', () => {
    const decisions = [decided(2, 50), decided(3, 100)]
    expect(recountOf({ rule: 'decision:2', countedAtMs: 200 }, decisions, run(101, 110))).toEqual({ state: 'waiting' })
    expect(recountOf({ rule: 'decision:3', countedAtMs: 200 }, decisions, run(101, 110))).toBeNull()
  })

  test('a withdrawal waits as a decision does, until no decision decides', () => {
    const decisions = [decided(3, 100, 200)]
    expect(recountOf({ rule: 'decision:3', countedAtMs: 150 }, decisions, run(101, 110))).toEqual({ state: 'waiting' })
    expect(recountOf({ rule: 'none', countedAtMs: 250 }, decisions, run(201, 210))).toBeNull()
  })

  test('what was decided and taken back between two runs needs no run', () => {
    expect(recountOf({ rule: 'none', countedAtMs: 50 }, [decided(3, 100, 101)], run(10, 20))).toBeNull()
  })
})
