import type { Child } from 'hono/jsx'
import type { Frame } from '../frame.ts'
import { type TableQuery, tableHref } from './query.ts'

export type Column<Row> = {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => Child
  /** Figures stand at the end of the cell, under each other. */
  readonly align?: 'end'
  /** Whether the list can be put in order by this column; its `key` then stands in the address. */
  readonly sort?: boolean
  /** The column that names the row. Usually the first. */
  readonly names?: boolean
}

type HeadProps<Row> = { frame: Frame; columns: readonly Column<Row>[]; base: string; query: TableQuery }

/** The headings; those that sort are links, and say which way the list runs. */
export function Head<Row>({ frame, columns, base, query }: HeadProps<Row>) {
  return (
    <thead data-lead={columns.some(({ sort }) => sort) ? frame.words.table.order : undefined}>
      <tr>
        {columns.map((column) => (
          <th
            scope="col"
            class={column.align === 'end' ? 'amount' : undefined}
            aria-sort={directionOf(column.key, query)}
          >
            {column.sort ? (
              <SortLink frame={frame} column={column} base={base} query={query} />
            ) : (
              column.header
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function directionOf(key: string, { sort }: TableQuery): 'ascending' | 'descending' | undefined {
  if (sort?.key !== key) return undefined
  return sort.descending ? 'descending' : 'ascending'
}

type SortProps<Row> = { frame: Frame; column: Column<Row>; base: string; query: TableQuery }

function SortLink<Row>({ frame, column, base, query }: SortProps<Row>) {
  const direction = directionOf(column.key, query)
  const href = tableHref(base, query, { sort: { key: column.key, descending: direction === 'ascending' } })
  return (
    <a class="sort-link" href={href} title={frame.words.table.sortBy(column.header)}>
      {column.header}
      <span class="sort-mark" aria-hidden="true">
        {direction === 'ascending' ? '↑' : direction === 'descending' ? '↓' : ''}
      </span>
    </a>
  )
}

/** One row; on a phone a card whose cells carry their headings. */
export function Row<Line>({ columns, row }: { columns: readonly Column<Line>[]; row: Line }) {
  return (
    <tr>
      {columns.map((column) => {
        const content = column.cell(row)
        return column.names ? (
          <th scope="row" class={lookOf(column, content)}>
            {content}
          </th>
        ) : (
          <td class={lookOf(column, content)} data-label={column.header}>
            {content}
          </td>
        )
      })}
    </tr>
  )
}

/** A dash keeps a table in order, but on a card there is no need to say that nothing is there. */
function lookOf<Line>({ align }: Column<Line>, content: Child): string | undefined {
  const look = [align === 'end' && 'amount', content === '–' && 'nothing'].filter(Boolean).join(' ')
  return look || undefined
}
