import type { Ui } from './ui.ts'

type PagerProps = {
  ui: Ui
  shown: number
  total: number
  more?: boolean
  firstHref: string | null
  nextHref: string | null
}

/** Onward by key, back to the start: a page of a list has no number that could shift under its reader. */
export function Pager({ ui, shown, total, more, firstHref, nextHref }: PagerProps) {
  const all = ui.format.whole(total)
  return (
    <nav class="pager" aria-label={ui.words.next}>
      <span>{ui.words.pageOf(ui.format.whole(shown), more ? ui.words.moreThan(all) : all)}</span>
      <span class="pager-links">
        {firstHref && <a href={firstHref}>{ui.words.first}</a>}
        {nextHref && (
          <a class="btn slim" href={nextHref} rel="next">
            {ui.words.next}
          </a>
        )}
      </span>
    </nav>
  )
}
