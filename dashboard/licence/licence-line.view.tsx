import type { Ui } from '../parts/ui.ts'
import { licenceTexts } from '../texts/licence.texts.ts'

/**
 * One line for another page that leads to the unit's licences.
 *
 * @param props `count` as `findingsFor(...)` summed for this viewer (`sums`), so that nothing shows before its time; null = never
 *   counted, and then nothing is said
 */
export function LicenceLine({ ui, unitCode, count }: { ui: Ui; unitCode: string; count: number | null }) {
  const t = licenceTexts[ui.language]
  if (count === null) return null
  return (
    <a class="proof" href={`/migrasi/lisensi?unit=${unitCode}`}>
      {count === 0 ? t.lineNone : t.line(ui.format.whole(count))}
    </a>
  )
}
