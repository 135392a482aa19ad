/** What a class of place does to a laptop's days: hours, lines that fail, returns after a silence. Invented figures. */

export type Place = {
  /** Probability that the satker's line is cut for part of a day. */
  cutChance: number
  /** Probability that a quarter-hour finds no link although the line is there. */
  lossRatio: number
  /** Quarters later than usual that work begins and ends. */
  hoursShift: number
  /** Probability that a laptop begins a spell without any link, so that its days come late. */
  lateChance: number
}

const places: Record<string, Place> = {
  'kota-besar': { cutChance: 0.02, lossRatio: 0.004, hoursShift: 2, lateChance: 0.004 },
  kota: { cutChance: 0.04, lossRatio: 0.008, hoursShift: 1, lateChance: 0.006 },
  'kabupaten-jawa-bali': { cutChance: 0.05, lossRatio: 0.01, hoursShift: 0, lateChance: 0.008 },
  'ibukota-kabupaten': { cutChance: 0.07, lossRatio: 0.015, hoursShift: 0, lateChance: 0.01 },
  kabupaten: { cutChance: 0.09, lossRatio: 0.02, hoursShift: 0, lateChance: 0.014 },
  pedesaan: { cutChance: 0.16, lossRatio: 0.03, hoursShift: -1, lateChance: 0.02 },
  terpencil: { cutChance: 0.28, lossRatio: 0.07, hoursShift: -1, lateChance: 0.045 },
}
const usual: Place = { cutChance: 0.09, lossRatio: 0.02, hoursShift: 0, lateChance: 0.014 }

/** The figures of a class of place as `kelas_lokasi` names it; those of a kabupaten for a class not known here. */
export function placeOf(placeClass: string): Place {
  return places[placeClass] ?? usual
}

/** Days off that fall on the same date each year; the lunar ones are left out. */
const fixedHolidays = new Set(['01-01', '05-01', '06-01', '08-17', '12-25'])

/** Whether a satker works on a date: schools six days a week, offices five, nobody on a fixed holiday. */
export function isWorkingDay(day: string, worksOnSaturday: boolean): boolean {
  if (fixedHolidays.has(day.slice(5))) return false
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && (weekday !== 6 || worksOnSaturday)
}
