import { describe, expect, test } from 'vitest'
import {
  deviceFindings,
  maySeeFinding,
  openToOthersDay,
  registerFindings,
  type ActivationState,
} from '../../../server/plan/legal.rules.ts'

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
      maySeeFinding({ viewerPath, satkerPath: '/1/4/17/', firstSeenDay: '2026-01-15', graceMonths: 6, today })
    expect([sees('/1/4/17/', '2026-01-15'), sees('/1/4/', '2026-07-14'), sees('/1/', '2026-07-14')]).toEqual([
      true,
      false,
      false,
    ])
    expect([sees('/1/4/', '2026-07-15'), sees('/1/', '2026-07-15')]).toEqual([true, true])
    expect([sees('/1/5/', '2027-01-01'), sees('/1/4/17/3/', '2027-01-01')]).toEqual([false, false])
  })
})
