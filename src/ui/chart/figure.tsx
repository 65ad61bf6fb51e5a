import type { Child } from 'hono/jsx'
import type { Language } from '../../kernel/language.ts'
import { uiWords } from '../words.ts'

export type ChartTable = {
  readonly caption: string
  readonly head: readonly string[]
  /** The first cell names the row. */
  readonly rows: readonly (readonly string[])[]
}

export type ChartFacts = {
  readonly language: Language
  /** What the figure says, as its heading. */
  readonly message: string
  /** What the figure shows, for those who cannot see it. */
  readonly description: string
  readonly level?: 2 | 3 | 4
  readonly downloads?: {
    readonly svg?: string
    readonly png?: string
    readonly csv?: string
    readonly xlsx?: string
    readonly machine?: string
  }
  /** Where the figure comes from. */
  readonly source?: { readonly href: string; readonly label: string }
  /** Makes the ids unique when two figures have the same message. */
  readonly id?: string
}

type Props = { facts: ChartFacts; wide: Child; narrow: Child; table: ChartTable; children?: Child }

/** A figure: message, drawing (one for wide, one for narrow pages), prose, and the numbers as a table underneath. */
export function ChartFigure({ facts, wide, narrow, table, children }: Props) {
  const Heading = `h${facts.level ?? 2}` as const
  const words = uiWords(facts.language).chart
  return (
    <section class="answer">
      <Heading class="answer-title" id={facts.id}>
        {facts.message}
      </Heading>
      <figure>
        {wide}
        {narrow}
      </figure>
      {children ? <div class="prose">{children}</div> : null}
      <details>
        <summary>{words.asTable}</summary>
        <NumbersTable table={table} />
      </details>
      {facts.downloads && <ChartDownloads facts={facts} />}
    </section>
  )
}

function NumbersTable({ table }: { table: ChartTable }) {
  return (
    <section class="table-frame" tabindex={0} aria-label={table.caption}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.head.map((title, column) => (
              <th scope="col" class={column === 0 ? undefined : 'amount'}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells]) => (
            <tr>
              <th scope="row">{name}</th>
              {cells.map((cell) => (
                <td class="amount">{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ChartDownloads({ facts: { language, downloads = {}, source } }: { facts: ChartFacts }) {
  const words = uiWords(language).chart
  const files = uiWords(language).table
  return (
    <p class="downloads">
      {downloads.csv && <a href={downloads.csv}>{words.downloadCsv}</a>}
      {downloads.machine && <a href={downloads.machine}>{files.machine}</a>}
      {downloads.xlsx && <a href={downloads.xlsx}>{files.xlsx}</a>}
      {downloads.svg && <a href={downloads.svg}>{words.downloadSvg}</a>}
      {downloads.png && <a href={downloads.png}>{words.downloadPng}</a>}
      {source && <a href={source.href}>{source.label}</a>}
    </p>
  )
}

type DrawingProps = {
  width: number
  height: number
  form: 'wide' | 'narrow'
  description: string
  children: Child
}

/** The frame of one drawing. */
export function Drawing({ width, height, form, description, children }: DrawingProps) {
  return (
    <svg class={`figure ${form}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
      {children}
    </svg>
  )
}
