import type { Child } from 'hono/jsx'
import { Empty } from '../empty.tsx'
import type { Frame } from '../frame.ts'
import { Pagination } from '../pagination.tsx'
import { type DownloadHrefs, Downloads } from './downloads.tsx'
import { FilterForm, type TableFilter } from './filter-form.tsx'
import { isNarrowed, pageCount, type TableQuery, tableHref } from './query.ts'
import { type Column, Head, Row as TableRow } from './rows.tsx'
import { spanOf } from './span.ts'

export type TableProps<Row> = {
  frame: Frame
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** The address of the list without query; needed for sorting, filters and pages. */
  base?: string
  query?: TableQuery
  /** All rows that fit, not only those in sight. */
  total?: number
  pageSize?: number
  filters?: readonly TableFilter[]
  searchable?: boolean
  downloads?: DownloadHrefs
  /** What to say when there is nothing at all yet. */
  empty?: {
    readonly title: string
    readonly text?: string
    readonly action?: { href: string; label: string }
  }
  /** Sums under the rows, drawn as a `<tr class="sum">`. */
  foot?: Child
  hideCaption?: boolean
}

/** With more columns than this a table becomes cards already on a middle-sized screen. */
const frameOf = (columns: number): string => (columns > 4 ? 'table-frame many' : 'table-frame')

const everything: TableQuery = { page: 1, search: '', filters: {} }

/** A list one can sort, narrow, page through and take along; on a phone every row becomes a card. */
export function Table<Row>(props: TableProps<Row>) {
  const { frame, base = '', query = everything, filters = [], searchable = false } = props
  const canNarrow = filters.length > 0 || searchable
  return (
    <div class="list">
      {canNarrow && (
        <FilterForm
          frame={frame}
          base={base}
          query={query}
          filters={filters}
          searchable={searchable}
          label={props.caption}
        />
      )}
      {props.rows.length === 0 ? (
        <NoRows {...props} query={query} base={base} />
      ) : (
        <Rows {...props} query={query} base={base} />
      )}
    </div>
  )
}

type Known<Row> = TableProps<Row> & { query: TableQuery; base: string }

function NoRows<Row>({ frame, base, query, empty }: Known<Row>) {
  const words = frame.words.table
  if (isNarrowed(query))
    return (
      <Empty
        level={2}
        title={words.none}
        action={{ href: tableHref(base, { ...query, search: '', filters: {} }), label: words.clear }}
      >
        {words.noneText}
      </Empty>
    )
  return (
    <Empty level={2} title={empty?.title ?? words.empty} action={empty?.action}>
      {empty?.text}
    </Empty>
  )
}

function Rows<Row>(props: Known<Row>) {
  const { frame, caption, columns, rows, base, query, pageSize = 50, foot } = props
  const total = props.total ?? rows.length
  const pages = pageCount(total, pageSize)
  return (
    <>
      <section class={frameOf(columns.length)} tabindex={0} aria-label={frame.words.table.region(caption)}>
        <table class="stacks">
          <caption class={props.hideCaption ? 'visually-hidden' : undefined}>{caption}</caption>
          <Head frame={frame} columns={columns} base={base} query={query} />
          <tbody>
            {rows.map((row) => (
              <TableRow columns={columns} row={row} />
            ))}
          </tbody>
          {foot ? <tfoot>{foot}</tfoot> : null}
        </table>
      </section>
      <div class="list-foot">
        {(pages > 1 || props.searchable) && (
          <p class="small muted figures">
            {spanOf(frame, { page: query.page, pageSize, shown: rows.length, total })}
          </p>
        )}
        <Pagination
          language={frame.language}
          page={Math.min(query.page, pages)}
          pages={pages}
          href={(page) => tableHref(base, query, { page })}
        />
        {props.downloads && <Downloads frame={frame} hrefs={props.downloads} query={query} />}
      </div>
    </>
  )
}
