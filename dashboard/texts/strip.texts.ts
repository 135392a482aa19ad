import type { QuarterState } from '../parts/strip.rules.ts'
import { texts } from './texts.ts'

export const stripTexts = texts(
  {
    caption: (days: string) => `Sambungan per kuarter jam, ${days}`,
    linkedHead: 'tersambung',
    dayLabel: ({ linked, cut, none, unjudged }: Record<QuarterState, number>) =>
      `Tersambung ${linked}, terputus ${cut}, tidak ada bukti ${none}, tidak dinilai ${unjudged} kuarter jam`,
    fewSeen: (seen: string) => `${seen} laptop terlihat; kuarter jam tidak ditampilkan`,
    notCounted: 'Hari ini belum dihitung',
    legend: {
      linked: 'tersambung',
      cut: 'terputus: laptop menyala dan mencoba, server tidak tercapai',
      none: 'tidak ada bukti: tidak ada laptop menyala',
      unjudged: 'tidak dinilai: server sendiri sedang mati',
    },
    noEvidence: 'tanpa bukti',
    notJudged: 'tidak dinilai',
  },
  {
    caption: (days) => `Connection by quarter-hour, ${days}`,
    linkedHead: 'linked',
    dayLabel: ({ linked, cut, none, unjudged }) =>
      `Linked ${linked}, cut ${cut}, no evidence ${none}, not judged ${unjudged} quarter-hours`,
    fewSeen: (seen) => `${seen} ${seen === '1' ? 'laptop' : 'laptops'} seen; quarter-hours not shown`,
    notCounted: 'This day has not been counted',
    legend: {
      linked: 'linked',
      cut: 'cut: a laptop was on and tried, the server was not reached',
      none: 'no evidence: no laptop was on',
      unjudged: 'not judged: our own server was down',
    },
    noEvidence: 'no evidence',
    notJudged: 'not judged',
  },
)
