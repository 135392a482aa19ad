import type { DrawnState } from '../parts/strip.rules.ts'
import { texts } from './texts.ts'

const legendId: Record<DrawnState, string> = {
  connected: 'tersambung dari kantor',
  flapping: 'tersambung, sebagian percobaan gagal',
  elsewhere: 'hanya dari jaringan lain',
  cut: 'terputus: laptop di kantor mencoba, server tidak tercapai',
  unplaced: 'tersambung, tempatnya belum diketahui',
  'no-evidence': 'tidak ada bukti: tidak ada laptop menyala di kantor',
  down: 'tidak dinilai: server sendiri sedang mati',
}

export const stripTexts = texts(
  {
    caption: (days: string) => `Sambungan per kuarter jam, ${days}`,
    dayCaption: (days: string) => `Sambungan per hari, ${days}`,
    linkedHead: 'tersambung',
    cutHead: 'terputus',
    unknownHead: 'tanpa bukti',
    dayLabel: (count: Record<DrawnState, number>) =>
      `Tersambung ${count.connected + count.flapping}, dari jaringan lain ${count.elsewhere}, terputus ${count.cut}, tempat belum diketahui ${count.unplaced}, tidak ada bukti ${count['no-evidence']}, tidak dinilai ${count.down} kuarter jam`,
    fewSeen: (seen: string) => `${seen} laptop terlihat; kuarter jam tidak ditampilkan`,
    noneSeen: 'Tidak ada laptop terlihat',
    notCounted: 'Hari ini belum dihitung',
    legend: legendId,
    hours: 'jam kerja',
    dayOff: 'libur',
    unplaced: 'belum',
    noEvidence: 'tanpa bukti',
    notJudged: 'tidak dinilai',
    repairedDay: (day: string, quarters: string) => `${day} (${quarters} kuarter)`,
    repaired: (days: string) => `Diperbaiki oleh bukti yang terlambat: ${days}.`,
  },
  {
    caption: (days) => `Connection by quarter-hour, ${days}`,
    dayCaption: (days) => `Connection by day, ${days}`,
    linkedHead: 'connected',
    cutHead: 'cut',
    unknownHead: 'no evidence',
    dayLabel: (count) =>
      `Connected ${count.connected + count.flapping}, from another network ${count.elsewhere}, cut ${count.cut}, place not known yet ${count.unplaced}, no evidence ${count['no-evidence']}, not judged ${count.down} quarter-hours`,
    fewSeen: (seen) => `${seen} ${seen === '1' ? 'laptop' : 'laptops'} seen; quarter-hours not shown`,
    noneSeen: 'No laptop seen',
    notCounted: 'This day has not been counted',
    legend: {
      connected: 'connected from the office',
      flapping: 'connected, some tries failed',
      elsewhere: 'only from another network',
      cut: 'cut: a laptop at the office tried, the server was not reached',
      unplaced: 'connected, place not known yet',
      'no-evidence': 'no evidence: no laptop was on at the office',
      down: 'not judged: our own server was down',
    },
    hours: 'working hours',
    dayOff: 'day off',
    unplaced: 'not yet',
    noEvidence: 'no evidence',
    notJudged: 'not judged',
    repairedDay: (day, quarters) => `${day} (${quarters} quarters)`,
    repaired: (days) => `Repaired by late evidence: ${days}.`,
  },
)
