import type { SoftwareClass } from '../../server/migration/classifier.types.ts'
import { Tag } from '../parts/status.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { softwareTexts } from '../texts/software.texts.ts'

/** Filled for open and closed, hatched for what nobody knows, hollow for what is not counted. */
const swatches: Record<SoftwareClass, string> = { open: 'open', closed: 'closed', unknown: 'unk', ignore: 'left' }

/** What a title is: swatch and word. */
export function ClassMark({ ui, of }: { ui: Ui; of: SoftwareClass }) {
  return (
    <span class="class-mark">
      <i class={`sw ${swatches[of]}`} aria-hidden="true" />
      {softwareTexts[ui.language].classes[of]}
    </span>
  )
}

/** Paid or free of charge, the ministry's own, only guessed: whatever of it is so. */
export function TitleTags({
  ui,
  cost,
  inHouse,
  guess,
}: {
  ui: Ui
  cost: string | null
  inHouse: boolean
  guess: boolean
}) {
  const t = softwareTexts[ui.language]
  return (
    <>
      {guess && <Tag>{t.guess}</Tag>}
      {inHouse && <Tag>{t.inHouse}</Tag>}
      {cost && <Tag>{wordOf(t.costs, cost)}</Tag>}
    </>
  )
}

/** The word for a stored value; one that this version does not know stands as it is. */
export function wordOf(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value
}
