import { texts } from './texts.ts'

export const stripTexts = texts(
  {
    caption: (days: string) => `Sambungan per kuarter jam, ${days}`,
    linkedHead: 'tersambung',
    dayLabel: (linked: number, cut: number, none: number) =>
      `Tersambung ${linked}, terputus ${cut}, tidak ada bukti ${none} kuarter jam`,
    fewSeen: (seen: string) => `${seen} laptop terlihat; kuarter jam tidak ditampilkan`,
    notCounted: 'Hari ini belum dihitung',
    legend: {
      linked: 'tersambung',
      cut: 'terputus: laptop menyala dan mencoba, server tidak tercapai',
      none: 'tidak ada bukti: tidak ada laptop menyala',
    },
    noEvidence: 'tanpa bukti',
  },
  {
    caption: (days) => `Connection by quarter-hour, ${days}`,
    linkedHead: 'linked',
    dayLabel: (linked, cut, none) => `Linked ${linked}, cut ${cut}, no evidence ${none} quarter-hours`,
    fewSeen: (seen) => `${seen} ${seen === '1' ? 'laptop' : 'laptops'} seen; quarter-hours not shown`,
    notCounted: 'This day has not been counted',
    legend: {
      linked: 'linked',
      cut: 'cut: a laptop was on and tried, the server was not reached',
      none: 'no evidence: no laptop was on',
    },
    noEvidence: 'no evidence',
  },
)
