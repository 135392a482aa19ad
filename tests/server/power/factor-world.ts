/** Rows to compute with, and units of a province, for tests of factors. */
import { type FactorKind, type FactorRow, factorVersion, kindFacts } from '../../../server/power/factor.rules.ts'
import type { SettingName, SettingRow } from '../../../server/power/unit-factor.rules.ts'

let rows = 0

export function factorRow(kind: FactorKind, key: string, value: number, more: Partial<FactorRow> = {}): FactorRow {
  const seed = { kind, key, fromDay: '2026-01-01', ...more }
  const { unit } = kindFacts[kind]
  const usual = {
    low: null,
    high: null,
    source: 'uji',
    status: 'entered',
    document: 'SK-1',
    enteredBy: 'account:1',
  } as const
  return { ...usual, unit, value, version: factorVersion(seed, String(++rows)), ...seed }
}

export function settingRow(
  unitId: number,
  name: SettingName,
  value: string | null,
  fromDay = '2026-01-01',
): SettingRow {
  const version = `${name}/${value ?? '-'}@${fromDay}#${++rows}`
  return { unitId, name, value, fromDay, source: 'uji', document: 'SK-1', enteredBy: 'account:1', version }
}

/** Ministry 1, Kanwil Sumatera Selatan 2, Kankemenag 3, MAN 4; Kanwil Sulawesi Tengah 5; PTKN 6 right below the ministry. */
export const places = {
  root: { id: 1, path: '/1/', kind: 'ministry', type: 'KEMENTERIAN' },
  province: { id: 2, path: '/1/2/', kind: 'kanwil', type: 'KANWIL' },
  office: { id: 3, path: '/1/2/3/', kind: 'kankemenag', type: 'KANKEMENAG' },
  school: { id: 4, path: '/1/2/3/4/', kind: 'satker', type: 'MAN' },
  split: { id: 5, path: '/1/5/', kind: 'kanwil', type: 'KANWIL' },
  campus: { id: 6, path: '/1/6/', kind: 'satker', type: 'PTKN' },
}
export const kanwils = new Map([
  [2, 'Kanwil Kementerian Agama Provinsi Sumatera Selatan'],
  [5, 'Kanwil Kementerian Agama Provinsi Sulawesi Tengah'],
])
