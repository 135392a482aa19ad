import type { Child } from 'hono/jsx'
import type { Ui } from './ui.ts'

export type Column<Row> = {
  head: Child
  cell: (row: Row) => Child
  /** Right-aligned figures. */
  num?: boolean
  /** Gone on a phone, where it comes back in the first column's second line. */
  desk?: boolean
  class?: string
  /** The address that sorts by this column, and how it is sorted now. */
  sort?: { href: string; now: 'ascending' | 'descending' | null }
}

type TableProps<Row> = {
  ui: Ui
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  /** dense, sticky, strip, ... */
  class?: string
  rowClass?: (row: Row) => string
}

/** The one table: the first cell of a row is its head, numbers stand right, a sorted column says so. */
export function Table<Row>({ ui, caption, columns, rows, class: className = '', rowClass }: TableProps<Row>) {
  return (
    <div class="table-wrap" tabindex={0} role="region" aria-label={ui.words.tableOf(caption)}>
      <table class={`table ${className}`.trim()}>
        <caption class="sr">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" class={classOf(column)} aria-sort={column.sort?.now ?? undefined}>
                {column.sort ? <a href={column.sort.href}>{column.head}</a> : column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr class={rowClass?.(row) || undefined}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th scope="row" class={classOf(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td class={classOf(column)}>{column.cell(row)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function classOf<Row>({ num, desk, class: className }: Column<Row>): string | undefined {
  const classes = [num && 'num', desk && 'desk-col', className].filter(Boolean)
  return classes.length > 0 ? classes.join(' ') : undefined
}
