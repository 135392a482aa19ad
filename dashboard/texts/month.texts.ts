import type { Answer } from '../../server/migration/objection.usecases.ts'
import type { Goal } from '../../server/migration/progress.rules.ts'
import { texts } from './texts.ts'

const goalsId: Record<Goal, string> = { applications: 'Aplikasi terbuka', system: 'Sistem terbuka' }
const figuresId: Record<Goal, (month: string) => string> = {
  applications: (month) => `Aplikasi terbuka, ${month}`,
  system: (month) => `Sistem terbuka, ${month}`,
}
const answersId: Record<Answer, string> = { accepted: 'diterima', rejected: 'ditolak' }
const faultsId: Record<string, string> = {
  'objection.invalid': 'Belum dikirim. Periksa:',
  'objection.closed': 'Bulan ini tidak terbuka untuk keberatan.',
  'objection.open': 'Keberatan sebelumnya atas bulan ini masih menunggu jawaban.',
}

/** Words of the page about months. Counts, shares, days and months come ready written. */
export const monthTexts = texts(
  {
    title: (unit: string) => `Bulan migrasi ${unit}`,
    none: 'Belum ada bulan yang dihitung',
    noneText: 'Bulan pertama muncul sejam setelah hari pertamanya dihitung.',
    leadSoFar: (month: string, proven: string, all: string) =>
      `${month} sejauh ini: ${proven} dari ${all} laptop terbukti beralih.`,
    leadClosed: (month: string, proven: string, all: string) =>
      `${month} ditutup dengan ${proven} dari ${all} laptop terbukti beralih.`,
    leadOpen: (month: string, day: string, days: string) =>
      `${month} terbuka untuk keberatan sampai ${day}: ${days} hari kerja lagi, termasuk hari ini.`,
    leadFrozen: (month: string, proven: string, all: string) =>
      `${month} sudah beku dengan ${proven} dari ${all}, dan tidak berubah lagi.`,
    leadNoneFrozen: 'Belum ada bulan yang beku.',
    figure: figuresId,
    of: (proven: string, all: string) => `${proven} dari ${all}`,
    band: (range: string) => `rentang ${range}\u00a0%`,
    proof: (day: string) => `laptopnya; angka ini dari ${day}`,
    noLaptops: 'belum ada laptop',
    table: {
      title: 'Bulan demi bulan',
      month: 'Bulan',
      closing: (day: string, days: string) => `menurut ${day}, ${days} hari dihitung`,
      goals: goalsId,
      byMigration: 'Oleh migrasi',
      onPhone: (system: string, migration: string, register: string) =>
        `sistem terbuka ${system}; oleh migrasi ${migration}, oleh daftar ${register}`,
      notCounted: 'tidak dihitung',
      byRegister: 'Oleh daftar',
      state: 'Keadaan',
      later: (share: string, day: string) => `dengan bukti yang datang kemudian: ${share} (dicatat ${day})`,
      objections: (count: string) => `${count} keberatan`,
      running: (day: string) => `berjalan; beku ${day}`,
      open: (day: string, days: string) => `terbuka sampai ${day}, ${days} hari kerja lagi`,
      freezing: 'menunggu hari terakhirnya dihitung',
      frozen: (day: string) => `beku sejak ${day}`,
    },
    objections: {
      title: 'Keberatan satuan ini',
      none: 'Belum ada keberatan atas bulan mana pun.',
      when: 'Keberatan diajukan satuan itu sendiri dalam lima hari kerja sesudah bulan berakhir, satu per bulan; angkanya sendiri tidak diubah.',
      about: (month: string) => `Atas ${month}`,
      raised: (day: string) => `Diajukan ${day}`,
      answered: (day: string) => `Dijawab ${day}`,
      states: { open: 'menunggu jawaban', accepted: 'diterima', rejected: 'ditolak' },
      add: (month: string) => `Ajukan keberatan atas ${month}`,
      reason: 'Apa yang keliru, dan mengapa',
      hint: '10 sampai 1.000 huruf; sebut laptop atau dokumennya. Satuan di atasnya menjawab, dan keduanya tercatat.',
      submit: 'Ajukan',
      done: 'Keberatan tercatat dan menunggu jawaban.',
      faults: faultsId,
      fields: { text: 'Alasan: 10 sampai 1.000 huruf.' },
    },
    waiting: {
      title: 'Menunggu jawaban',
      none: 'Tidak ada keberatan yang menunggu jawaban.',
      answer: 'Jawab',
      state: 'Putusan',
      states: answersId,
      text: 'Jawaban',
      hint: '10 sampai 1.000 huruf. Jawaban tidak mengubah angka bulan; yang keliru diperbaiki di sumbernya.',
      submit: 'Kirim jawaban',
      done: 'Jawaban tercatat.',
      faults: faultsId,
      fields: { answer: 'Jawaban: 10 sampai 1.000 huruf.', state: 'Putusan: diterima atau ditolak.' },
    },
    foot: 'Angka sebuah bulan adalah angka hari terakhirnya yang dihitung. Sesudah lima hari kerja (Senin sampai Jumat; hari libur belum dikenal) ia beku. Bukti yang datang kemudian menjadi catatan di sampingnya. "Oleh migrasi" dan "oleh daftar": bertambahnya laptop yang terbukti aplikasinya, dihitung tiap malam. Cara menghitung: docs/methods/migration.md.',
  },
  {
    title: (unit) => `Months of the migration of ${unit}`,
    none: 'No month has been counted yet',
    noneText: 'The first month shows within an hour after its first day was counted.',
    leadSoFar: (month, proven, all) => `${month} so far: ${proven} of ${all} laptops have provably moved.`,
    leadClosed: (month, proven, all) => `${month} closed with ${proven} of ${all} laptops that have provably moved.`,
    leadOpen: (month, day, days) =>
      `Objections to ${month} are taken until ${day}: ${days} working days left, today among them.`,
    leadFrozen: (month, proven, all) => `${month} is frozen at ${proven} of ${all}, and does not change any more.`,
    leadNoneFrozen: 'No month is frozen yet.',
    figure: {
      applications: (month) => `Open applications, ${month}`,
      system: (month) => `Open systems, ${month}`,
    },
    of: (proven, all) => `${proven} of ${all}`,
    band: (range) => `range ${range}%`,
    proof: (day) => `the laptops; this figure is of ${day}`,
    noLaptops: 'no laptop yet',
    table: {
      title: 'Month by month',
      month: 'Month',
      closing: (day, days) => `as of ${day}, ${days} days counted`,
      goals: { applications: 'Open applications', system: 'Open systems' },
      byMigration: 'By migration',
      onPhone: (system, migration, register) =>
        `open systems ${system}; by migration ${migration}, by the register ${register}`,
      notCounted: 'not counted',
      byRegister: 'By the register',
      state: 'State',
      later: (share, day) => `with evidence that came later: ${share} (noted ${day})`,
      objections: (count) => `objections: ${count}`,
      running: (day) => `running; frozen on ${day}`,
      open: (day, days) => `open until ${day}, ${days} working days left`,
      freezing: 'waits for its last day to be counted',
      frozen: (day) => `frozen since ${day}`,
    },
    objections: {
      title: 'Objections of this unit',
      none: 'Nobody has objected to any month yet.',
      when: 'A unit objects within five working days after the end of a month, once a month; the figure itself is not changed.',
      about: (month) => `To ${month}`,
      raised: (day) => `Raised ${day}`,
      answered: (day) => `Answered ${day}`,
      states: { open: 'waits for an answer', accepted: 'accepted', rejected: 'rejected' },
      add: (month) => `Object to ${month}`,
      reason: 'What is wrong, and why',
      hint: '10 to 1,000 letters; name the laptop or the document. The unit above answers, and both are recorded.',
      submit: 'Object',
      done: 'The objection is recorded and waits for an answer.',
      faults: {
        'objection.invalid': 'Not sent yet. Check:',
        'objection.closed': 'This month takes no objections.',
        'objection.open': 'An earlier objection to this month still waits for its answer.',
      },
      fields: { text: 'Reason: 10 to 1,000 letters.' },
    },
    waiting: {
      title: 'Waiting for an answer',
      none: 'No objection waits for an answer.',
      answer: 'Answer',
      state: 'Decision',
      states: { accepted: 'accepted', rejected: 'rejected' },
      text: 'Answer',
      hint: '10 to 1,000 letters. The answer does not change the figure of the month; what is wrong is mended at its source.',
      submit: 'Send the answer',
      done: 'The answer is recorded.',
      faults: { 'objection.invalid': 'Not sent yet. Check:' },
      fields: { answer: 'Answer: 10 to 1,000 letters.', state: 'Decision: accepted or rejected.' },
    },
    foot: 'The figure of a month is that of its last counted day. After five working days (Monday to Friday; holidays are not known yet) it is frozen. Evidence that comes later is noted beside it. "By migration" and "by the register": more laptops proven by their applications, counted every night. How it is computed: docs/methods/migration.md.',
  },
)
