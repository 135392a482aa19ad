import { describe, expect, test } from 'vitest'
import {
  deviceFindings,
  type GraceRow,
  graceOn,
  maySeeFinding,
  openSpans,
  openToOthersDay,
  registerFindings,
  type ActivationState,
} from '../../../server/plan/legal.rules.ts'
import { addDays } from '../../../server/day/local-day.rules.ts'

const servers = ['kms.kemenag.example']
const findings = (activation: ActivationState | null, known = servers) =>
  deviceFindings({ activators: [], activations: [{ product: 'Windows', activation }], servers: known })
const by = (server: string | null): ActivationState => ({ state: 'licensed', server })

describe('findings of a laptop', () => {
  test('a known activator is named by its product, once, and is to be looked at: no more is said', () => {
    const activators = ['KMSpico', 'KMSAuto', 'KMSpico']
    expect(deviceFindings({ activators, activations: [], servers })).toEqual([
      { kind: 'activator', word: 'perlu-diperiksa', subject: 'KMSAuto' },
      { kind: 'activator', word: 'perlu-diperiksa', subject: 'KMSpico' },
    ])
  })

  test('only the system itself can say that its licence is missing', () => {
    for (const state of ['unlicensed', 'notification'] as const) {
      expect(findings({ state, server: null })).toEqual([
        { kind: 'not-activated', word: 'tanpa-lisensi', subject: 'Windows' },
      ])
    }
    for (const state of ['licensed', 'grace', null] as const) expect(findings({ state, server: null })).toEqual([])
    expect(findings(null)).toEqual([])
  })

  test('the ministry’s activation server and names below it are no finding, in any case of letters', () => {
    expect(findings(by('KMS.kemenag.example'))).toEqual([])
    expect(findings(by('dua.kms.kemenag.example'))).toEqual([])
    expect(findings(by(null))).toEqual([])
  })

  test('another server, one on the laptop itself and a bare address are to be looked at', () => {
    for (const server of ['kms.lain.example', 'notkms.kemenag.example', '(loopback)', '(address)']) {
      expect(findings(by(server))).toEqual([{ kind: 'activation-server', word: 'perlu-diperiksa', subject: server }])
    }
  })

  test('while no server of the ministry is set, a named server is not judged, one on the laptop itself is', () => {
    expect(findings(by('kms.lain.example'), [])).toEqual([])
    expect(findings(by('(loopback)'), [])).toHaveLength(1)
  })
})

describe('findings of the register', () => {
  const installed = [{ product: 'winrar', laptops: 3 }]

  test('a register that has not been begun calls nothing unlicensed', () => {
    expect(registerFindings(installed, [])).toMatchObject([{ kind: 'no-licence-row', word: 'perlu-diperiksa' }])
  })

  test('a paid product without a row in a register that is kept is without licence', () => {
    const rows = [{ product: 'autocad', seats: 5 }]
    expect(registerFindings(installed, rows)).toEqual([
      { kind: 'no-licence-row', word: 'tanpa-lisensi', subject: 'winrar' },
    ])
  })

  test('rows add up; with fewer seats than laptops it is to be looked at, without a number any count fits', () => {
    const two = { product: 'winrar', seats: 2 }
    expect(registerFindings(installed, [two])).toMatchObject([{ kind: 'too-few-seats', word: 'perlu-diperiksa' }])
    expect(registerFindings(installed, [two, { product: 'winrar', seats: 1 }])).toEqual([])
    expect(registerFindings(installed, [two, { product: 'winrar', seats: null }])).toEqual([])
    expect(registerFindings([{ product: 'winrar', laptops: 0 }], [two])).toEqual([])
  })
})

describe('the grace period', () => {
  test('lasts calendar months and ends on the last day where the month is shorter', () => {
    expect(openToOthersDay('2026-01-15', 6)).toBe('2026-07-15')
    expect(openToOthersDay('2026-08-31', 6)).toBe('2027-02-28')
    expect(openToOthersDay('2026-07-04', 6)).toBe('2027-01-04')
    expect(openToOthersDay('2026-07-04', 0)).toBe('2026-07-04')
  })

  test('until then only the satker itself sees a finding, then those above it, others never', () => {
    const sees = (viewerPath: string, today: string) =>
      maySeeFinding({ viewerPath, satkerPath: '/1/4/17/', firstSeenDay: '2026-01-15', grace: [], today })
    expect([sees('/1/4/17/', '2026-01-15'), sees('/1/4/', '2026-07-14'), sees('/1/', '2026-07-14')]).toEqual([
      true,
      false,
      false,
    ])
    expect([sees('/1/4/', '2026-07-15'), sees('/1/', '2026-07-15')]).toEqual([true, true])
    expect([sees('/1/5/', '2027-01-01'), sees('/1/4/17/3/', '2027-01-01')]).toEqual([false, false])
  })
})

describe('grace periods that change', () => {
  const shorter: GraceRow[] = [{ fromDay: '2026-03-10', months: 2 }]
  const longer: GraceRow[] = [...shorter, { fromDay: '2026-11-01', months: 12 }]

  test('before anybody set one it is six months, afterwards what was set last', () => {
    expect([graceOn(shorter, '2026-03-09'), graceOn(shorter, '2026-03-10'), graceOn(longer, '2027-01-01')]).toEqual([
      6, 2, 12,
    ])
  })

  test('a shorter period holds for what is first seen from then on, a longer one for all', () => {
    const sees = (firstSeenDay: string, grace: GraceRow[]) =>
      maySeeFinding({ viewerPath: '/1/', satkerPath: '/1/4/', firstSeenDay, grace, today: '2026-08-31' })
    expect(sees('2026-03-09', shorter)).toBe(false)
    expect(sees('2026-03-10', shorter)).toBe(true)
    const later = { viewerPath: '/1/', satkerPath: '/1/4/', firstSeenDay: '2026-03-10', grace: longer }
    expect(maySeeFinding({ ...later, today: '2026-11-01' })).toBe(false)
    expect(maySeeFinding({ ...later, today: '2027-03-10' })).toBe(true)
  })

  test('the spans of a query are the days on which a finding may be seen, day by day', () => {
    const settings: GraceRow[][] = [
      [],
      shorter,
      longer,
      [{ fromDay: '2025-01-01', months: 0 }],
      [{ fromDay: '2030-01-01', months: 1 }],
    ]
    for (const grace of settings) {
      for (const today of ['2026-02-28', '2026-08-31', '2026-11-30', '2027-03-01']) {
        const spans = openSpans(grace, today)
        for (let back = 0; back < 500; back++) {
          const firstSeenDay = addDays(today, -back)
          const inSpan = spans.some(({ fromDay, throughDay }) => fromDay <= firstSeenDay && firstSeenDay <= throughDay)
          const sees = maySeeFinding({ viewerPath: '/1/', satkerPath: '/1/4/', firstSeenDay, grace, today })
          expect([today, firstSeenDay, inSpan]).toEqual([today, firstSeenDay, sees])
        }
      }
    }
  })
})
