/**
 * What holds before anybody entered a row: usual hours and the holidays of 2026. A stored row with the same key comes over
 * the one here, so that an admin can change or withdraw each of them.
 */
import { readWeek, type Week } from './week.rules.ts'

/** official = read in the decree itself; entered/secondary = entered from what others say of it; assumed = ours. */
export const calendarStatuses = ['official', 'entered/secondary', 'assumed'] as const
export type CalendarStatus = (typeof calendarStatuses)[number]

/**
 * What a dated row says of its days: days off (`holiday`, `joint-leave`, `school-break`, the last for madrasah only), work on
 * a day that would be off, the shorter hours of Ramadan, and usual hours where a unit above has those of Ramadan.
 */
export const dayKinds = ['holiday', 'joint-leave', 'school-break', 'working-day', 'ramadan', 'usual-hours'] as const
export type DayKind = (typeof dayKinds)[number]

/** Types of units to which what is said of schools applies. */
export const schoolTypes: readonly string[] = ['MIN', 'MTSN', 'MAN']

/** Hours of a name from a day on. */
export type TemplateRow = {
  template: string
  fromDay: string
  week: Week
  ramadanWeek: Week
  source: string
  status: CalendarStatus
  setBy: string | null
  setAtMs: number | null
}
/** A row of days; both ends are included. `unitId` null = the whole ministry. */
export type UsualDay = { kind: DayKind; fromDay: string; toDay: string; name: string; source: string }

export const usualTemplate = 'lima-hari'

function week(text: string): Week {
  const read = readWeek(text)
  if (!read) throw new RangeError(`not a week: ${text}`)
  return read
}

const byNobody = { setBy: null, setAtMs: null }

/** 37.5 hours a week and 32.5 in Ramadan without breaks (Perpres 21/2023). */
export const usualTemplates: readonly TemplateRow[] = [
  {
    ...byNobody,
    template: usualTemplate,
    fromDay: '2023-04-12',
    week: week(`;${'07.30-12.00 13.00-16.00;'.repeat(4)}07.30-11.30 13.00-16.30;`),
    ramadanWeek: week(`;${'08.00-12.00 12.30-15.00;'.repeat(4)}08.00-11.30 12.30-15.30;`),
    source:
      'Perpres 21/2023: mulai 07.30 (Ramadan 08.00), 37,5 jam (32,5), istirahat 60 menit dan Jumat 90 (30 dan 60); jam selesai dan letak istirahat hitungan kami',
    status: 'entered/secondary',
  },
  {
    ...byNobody,
    template: 'enam-hari',
    fromDay: '2023-04-12',
    week: week(`;${'07.00-12.00 12.30-14.00;'.repeat(4)}07.00-11.30 13.00-13.30;07.00-12.00 12.30-14.00`),
    ramadanWeek: week(`;${'08.00-12.00 12.30-14.00;'.repeat(4)}08.00-11.30 12.30-14.00;08.00-12.00 12.30-14.00`),
    source:
      'Asumsi kami: 37,5 jam (Ramadan 32,5) Perpres 21/2023 dibagi enam hari sekolah; kepala satuan menetapkan jamnya',
    status: 'assumed',
  },
]

const source = 'SKB 3 Menteri'
const holiday = (fromDay: string, name: string, toDay = fromDay): UsualDay => ({
  kind: 'holiday',
  fromDay,
  toDay,
  name,
  source,
})
const leave = (fromDay: string, name: string, toDay = fromDay): UsualDay => ({
  kind: 'joint-leave',
  fromDay,
  toDay,
  name,
  source,
})

/** Holidays, joint leave and Ramadan of 2026; status `entered/secondary`. */
export const usualDays: readonly UsualDay[] = [
  holiday('2026-01-01', 'Tahun Baru Masehi'),
  holiday('2026-01-16', 'Isra Mikraj'),
  leave('2026-02-16', 'Cuti bersama Tahun Baru Imlek'),
  holiday('2026-02-17', 'Tahun Baru Imlek'),
  {
    kind: 'ramadan',
    fromDay: '2026-02-18',
    toDay: '2026-03-19',
    name: 'Ramadan 1447 H',
    source: 'Perpres 21/2023 untuk jamnya; tanggalnya dimasukkan dari sumber kedua',
  },
  leave('2026-03-18', 'Cuti bersama Nyepi'),
  holiday('2026-03-19', 'Nyepi'),
  leave('2026-03-20', 'Cuti bersama Idulfitri'),
  holiday('2026-03-21', 'Idulfitri 1447 H', '2026-03-22'),
  leave('2026-03-23', 'Cuti bersama Idulfitri', '2026-03-24'),
  holiday('2026-04-03', 'Wafat Yesus Kristus'),
  holiday('2026-04-05', 'Kebangkitan Yesus Kristus'),
  holiday('2026-05-01', 'Hari Buruh Internasional'),
  holiday('2026-05-14', 'Kenaikan Yesus Kristus'),
  leave('2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus'),
  holiday('2026-05-27', 'Iduladha 1447 H'),
  leave('2026-05-28', 'Cuti bersama Iduladha'),
  holiday('2026-05-31', 'Waisak'),
  holiday('2026-06-01', 'Hari Lahir Pancasila'),
  holiday('2026-06-16', 'Tahun Baru Islam 1448 H'),
  holiday('2026-08-17', 'Proklamasi Kemerdekaan'),
  holiday('2026-08-25', 'Maulid Nabi Muhammad'),
  leave('2026-12-24', 'Cuti bersama Natal'),
  holiday('2026-12-25', 'Kelahiran Yesus Kristus'),
]
