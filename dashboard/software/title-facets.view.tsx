import { categories } from '../../server/migration/classifier.types.ts'
import { Icon } from '../parts/icon.view.tsx'
import { Meter } from '../parts/meter.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { shortUnitName } from '../parts/unit-name.ts'
import { softwareTexts } from '../texts/software.texts.ts'
import { listPath, queuePath } from './software-query.ts'
import type { SoftwareViewProps } from './software.view.tsx'

/** Search, category with counts, and unit, as one form whose answer is an address. */
export function TitleFacetsForm(props: SoftwareViewProps) {
  const { page, query, found } = props
  const { ui } = page
  const t = softwareTexts[ui.language]
  const counts = found.facets.category
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const shown = categories
    .filter((category) => counts.has(category) || query.category === category)
    .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
  return (
    <form
      class="facets"
      id="saring"
      action={query.review ? queuePath : listPath}
      method="get"
      aria-label={t.list.filterLabel}
    >
      {query.class !== null && <input type="hidden" name="golongan" value={query.class} />}
      <label class="search-l">
        <span class="sr">{t.list.searchLabel}</span>
        <span class="search">
          <Icon name="search" />
          <input
            class="input"
            type="search"
            name="cari"
            maxlength={100}
            value={query.search ?? ''}
            placeholder={t.list.search}
          />
        </span>
      </label>
      <div class="facet-in">
        <fieldset>
          <legend>{t.list.unit}</legend>
          <UnitChoice {...props} />
        </fieldset>
        <fieldset>
          <legend>{t.list.category}</legend>
          <Choice ui={ui} value="" text={t.list.anyCategory} count={all} of={all} checked={query.category === null} />
          {shown.map((category) => (
            <Choice
              ui={ui}
              value={category}
              text={t.categories[category]}
              count={counts.get(category) ?? 0}
              of={all}
              checked={query.category === category}
            />
          ))}
        </fieldset>
        <button class="btn" type="submit">
          {t.list.apply}
        </button>
      </div>
    </form>
  )
}

type ChoiceProps = { ui: Ui; value: string; text: string; count: number; of: number; checked: boolean }

function Choice({ ui, value, text, count, of, checked }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name="kategori" value={value} checked={checked} /> <span>{text}</span>{' '}
      <b>{ui.format.whole(count)}</b>
      <Meter part={count} of={of} />
    </label>
  )
}

/** A list to choose from while it is short enough to read, otherwise the code. */
function UnitChoice({ page, query, unit, choices }: SoftwareViewProps) {
  const t = softwareTexts[page.ui.language]
  if (choices === null) {
    return (
      <input
        class="input"
        name="unit"
        value={query.unitCode ?? ''}
        placeholder={unit.code}
        aria-label={t.list.unitHint}
        maxlength={32}
      />
    )
  }
  return (
    <select class="input" name="unit" aria-label={t.list.unit}>
      <option value="">{t.list.anyUnit}</option>
      {choices.map((one) => (
        <option value={one.code} selected={one.code === query.unitCode}>
          {shortUnitName(one.name)}
        </option>
      ))}
    </select>
  )
}
