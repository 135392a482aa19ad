import { expect, test } from 'vitest'
import type { SystemFacts } from '../../../agent/contract/v1.ts'
import { deviceUseColumns, deviceUseOf } from '../../../server/usage/device-use.rules.ts'

const of = (facts: Pick<SystemFacts, 'defaults' | 'licences'>) => deviceUseOf(facts as SystemFacts)
const defaults = { documents: 1, web: 'other', post: null, pdf: 7, archives: null } as const
const windows = { state: 'licensed', channel: 'volume-kms', server: 'kms.kemenag.go.id' } as const

test('each column has its value: `other` is 0, what is unknown is null', () => {
  const values = of({ defaults, licences: { windows, office: null } })
  expect(Object.fromEntries(deviceUseColumns.map((name, index) => [name, values?.[index]]))).toEqual({
    documents: 1,
    web: 0,
    post: null,
    pdf: 7,
    archives: null,
    windows_state: 'licensed',
    windows_channel: 'volume-kms',
    windows_server: 'kms.kemenag.go.id',
    office_state: null,
    office_channel: null,
    office_server: null,
  })
})

test('one half alone leaves the other unknown, and an agent that tells nothing leaves what is held', () => {
  expect(of({ defaults, licences: null })).toEqual([1, 0, null, 7, null, null, null, null, null, null, null])
  expect(of({ defaults: null, licences: { windows: null, office: windows } })).toEqual([
    ...Array.from({ length: 8 }, () => null),
    'licensed',
    'volume-kms',
    'kms.kemenag.go.id',
  ])
  expect(of({ defaults: null, licences: null })).toBeNull()
  expect(of({})).toBeNull()
})
