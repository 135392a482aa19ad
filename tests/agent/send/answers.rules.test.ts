import { describe, expect, test } from 'vitest'
import {
  judge,
  readEnrolAnswer,
  readReportAnswer,
  readTimeAnswer,
  retryAfterOf,
} from '../../../agent/send/answers.rules.ts'
import type { Answer } from '../../../agent/send/link.ts'

const nowMs = Date.parse('2026-11-02T00:00:00Z')
const hash = 'a'.repeat(64)
const window = [null, [0, 480], [0, 480], [0, 480], [0, 480], [0, 480], null]
const good = {
  accepted: true,
  duplicate: false,
  hash,
  need: ['software', 'command'],
  have: { chain: 'c', utcDay: '2026-11-02', rev: 1, hash, missing: [] },
  pace: { everyS: 900, jitterS: 840, notBeforeS: 0 },
  window,
  serverTimeMs: nowMs,
}

function makeAnswer(
  status: number,
  body: unknown,
  contentType = 'application/json',
  retryAfter: string | null = null,
): Answer {
  return { status, contentType, retryAfter, body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)) }
}
const judged = (answer: Answer) => judge(answer, nowMs, (fields) => readReportAnswer(fields, hash))

describe('an answer to a report', () => {
  test('that names its hash acknowledges it; unknown fields and kinds are not looked at (P13)', () => {
    const verdict = judged(
      makeAnswer(202, { ...good, command: 'rm -rf /', script: 'alert(1)', url: 'https://lain.example' }),
    )
    expect(verdict).toEqual({ kind: 'ok', value: { ...good, need: ['software'] } })
  })

  test.each([
    ['another hash', makeAnswer(202, { ...good, hash: 'b'.repeat(64) })],
    ['no hash', makeAnswer(202, { accepted: true })],
    ['a sign-in page', makeAnswer(200, '<html>Selamat datang</html>', 'text/html')],
    ['the right JSON as text', makeAnswer(202, good, 'text/plain')],
    ['a JSON list', makeAnswer(202, [])],
    ['broken JSON', makeAnswer(202, '{')],
    ['a redirect', makeAnswer(302, '')],
    ['511 network authentication required', makeAnswer(511, {})],
  ])('with %s is a captive portal and acknowledges nothing', (_, answer) => {
    expect(judged(answer)).toMatchObject({ kind: 'failed', failure: 'portal' })
  })

  test('a problem document refuses, with its code', () => {
    expect(judged(makeAnswer(400, { code: 'too_old' }, 'application/problem+json'))).toEqual({
      kind: 'refused',
      status: 400,
      code: 'too_old',
    })
  })

  test('an error page of something in between refuses nothing', () => {
    for (const status of [400, 403, 404, 500, 502]) {
      expect(judged(makeAnswer(status, '<html>', 'text/html'))).toMatchObject({ kind: 'failed', failure: 'http' })
    }
  })

  test('429 and 503 ask to come back, with their time', () => {
    const verdict = judged(makeAnswer(503, { code: 'busy' }, 'application/problem+json', '120'))
    expect(verdict).toEqual({ kind: 'later', status: 503, code: 'busy', retryAfterS: 120 })
  })
})

describe('numbers from the server', () => {
  test('are kept in bounds', () => {
    const pace = { everyS: 1, jitterS: 1e9, notBeforeS: -5 }
    expect(readReportAnswer({ ...good, pace }, hash)?.pace).toEqual({ everyS: 900, jitterS: 840, notBeforeS: 0 })
    expect(readReportAnswer({ ...good, pace: 'now' }, hash)?.pace).toEqual({ everyS: 900, jitterS: 840, notBeforeS: 0 })
  })

  test('a window that is not understood counts as always working hours', () => {
    for (const bad of [null, [], [1, 2, 3, 4, 5, 6, 7], Array.from({ length: 7 }, () => [0, 99_999])]) {
      expect(readReportAnswer({ ...good, window: bad }, hash)?.window.every((hours) => hours?.[1] === 2880)).toBe(true)
    }
  })

  test('a new network key is taken only in its right shape', () => {
    const key = 'k'.repeat(43)
    expect(readReportAnswer({ ...good, networkKey: key }, hash)?.networkKey).toBe(key)
    expect(readReportAnswer({ ...good, networkKey: 'x' }, hash)).not.toHaveProperty('networkKey')
  })

  test('time must lie between 2020 and 2100', () => {
    expect([readTimeAnswer({ serverTimeMs: nowMs }), readTimeAnswer({ serverTimeMs: 5 }), readTimeAnswer({})]).toEqual([
      nowMs,
      null,
      null,
    ])
  })

  test('Retry-After is seconds or a date, at most a day', () => {
    expect(retryAfterOf('30', nowMs)).toBe(30)
    expect(retryAfterOf('999999999', nowMs)).toBe(86_400)
    expect(retryAfterOf('Mon, 02 Nov 2026 00:01:00 GMT', nowMs)).toBe(60)
    expect(retryAfterOf('Sun, 01 Nov 2026 00:00:00 GMT', nowMs)).toBe(0)
    expect([retryAfterOf('soon', nowMs), retryAfterOf(null, nowMs)]).toEqual([null, null])
  })
})

describe('an answer to an enrolment', () => {
  const answer = {
    deviceId: '01890000-0000-7000-8000-000000000001',
    state: 'pending',
    unit: { code: '001', name: 'Satker' },
    networkKey: 'k'.repeat(43),
    pace: good.pace,
    window,
    serverTimeMs: nowMs,
  }

  test('is taken whole or not at all', () => {
    expect(readEnrolAnswer(answer)).toEqual(answer)
    for (const name of ['deviceId', 'state', 'unit', 'networkKey', 'serverTimeMs']) {
      expect(readEnrolAnswer({ ...answer, [name]: 1 })).toBeNull()
    }
  })
})
