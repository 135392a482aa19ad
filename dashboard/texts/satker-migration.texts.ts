import type { MissingPart } from '../../server/migration/nearly-there.queries.ts'
import { texts } from './texts.ts'

const stepsId: Record<MissingPart, string> = {
  system: 'lepas sistem tertutup',
  office: 'lepas perkantoran tertutup',
  browser: 'lepas peramban tertutup',
}
const stepsEn: Record<MissingPart, string> = {
  system: 'drop the closed system',
  office: 'drop the closed office programs',
  browser: 'drop the closed browser',
}

/** Words of the migration on a satker's page. Counts and shares come ready written. */
export const satkerMigrationTexts = texts(
  {
    title: 'Migrasi sumber terbuka',
    whole: 'Halaman migrasi satuan ini',
    lead: (proven: string, all: string) => `${proven} dari ${all} laptop di sini terbukti beralih.`,
    held: (count: string) => `Di satuan ini ${count} laptop tertahan hanya oleh`,
    goals: { applications: 'Aplikasi terbuka', system: 'Sistem terbuka' },
    band: (proven: string, all: string, low: string, high: string) =>
      `${proven} dari ${all} laptop; rentang ${low}–${high} %`,
    counted: (day: string) => `dihitung ${day}`,
    blockers: {
      title: 'Yang menghalangi',
      name: 'Perangkat lunak',
      alone: 'Sendirian menahan',
      on: 'Ada di',
      all: (count: string) => `Semua ${count} penghalang`,
      nothing: 'Tidak ada yang menghalangi sendirian',
      nothingText: 'Tidak ada program tertutup tanpa pengganti yang menjadi satu-satunya penahan satu laptop.',
    },
    near: {
      title: 'Minggu ini: hampir selesai',
      laptop: 'Laptop',
      step: 'Yang masih kurang',
      score: 'Nilai',
      steps: stepsId,
      stepNone: 'lihat alasannya',
      blocked: (count: string) => `${count} penghalang`,
      nothing: 'Tidak ada laptop yang setengah jalan',
      nothingText: 'Laptop yang memakai program terbuka dan tertutup berdampingan tampil di sini.',
    },
  },
  {
    title: 'Open-source migration',
    whole: 'This unit’s page about the migration',
    lead: (proven, all) => `${proven} of ${all} laptops here are proven to have moved.`,
    held: (count) => `Laptops of this unit held back by one program alone: ${count}, by`,
    goals: { applications: 'Open applications', system: 'Open system' },
    band: (proven, all, low, high) => `${proven} of ${all} laptops; ${low}–${high} %`,
    counted: (day) => `counted ${day}`,
    blockers: {
      title: 'What holds back',
      name: 'Software',
      alone: 'Holds back alone',
      on: 'Is on',
      all: (count) => `All ${count} blockers`,
      nothing: 'Nothing holds back alone',
      nothingText: 'No closed program without a replacement is the only one to hold a laptop back.',
    },
    near: {
      title: 'This week: nearly there',
      laptop: 'Laptop',
      step: 'What is missing',
      score: 'Score',
      steps: stepsEn,
      stepNone: 'see its reasons',
      blocked: (count) => `${count} blockers`,
      nothing: 'No laptop is half way',
      nothingText: 'Laptops that have open and closed programs side by side show here.',
    },
  },
)
