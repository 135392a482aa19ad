import type { SoftwareClass } from '../../server/migration/classifier.types.ts'
import { isGuess } from '../../server/migration/title-index.rules.ts'
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

type TagsProps = {
  ui: Ui
  title: { class: string; cost: string | null; inHouse: boolean; rule: string }
}

/** Only guessed, not to be taken at face value, the ministry's own, paid or free of charge: whatever of it is so. That open is free goes without saying. */
export function TitleTags({ ui, title }: TagsProps) {
  const t = softwareTexts[ui.language]
  return (
    <>
      {isGuess(title.rule) && <Tag>{t.guess}</Tag>}
      {title.rule === 'name:doubtful-letters' && <Tag>{t.doubtful}</Tag>}
      {title.inHouse && <Tag>{t.inHouse}</Tag>}
      {title.cost && !(title.class === 'open' && title.cost === 'free') && <Tag>{wordOf(t.costs, title.cost)}</Tag>}
    </>
  )
}

/** The word for a stored value; one that this version does not know stands as it is. */
export function wordOf(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value
}
