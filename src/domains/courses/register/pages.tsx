import { type Frame, shortDay, Table, type TableQuery, WorkPage } from '../../../ui/index.ts'
import type { Seats } from '../course-parts.ts'
import { areaOptions, municipalityOptions, optionsOf } from '../parts/choices.ts'
import { DrawnArea } from '../parts/drawn-area.tsx'
import { paths } from '../paths.ts'
import { areaNamed, type Surroundings } from '../surroundings/model.ts'
import { words } from '../words.ts'
import type { RegisterRow } from './queries.ts'
import { registerSize } from './size.ts'

type Props = {
  frame: Frame
  query: TableQuery
  rows: readonly RegisterRow[]
  total: number
  models: readonly { readonly slug: string; readonly title: string }[]
  around: Surroundings
  seats: ReadonlyMap<string, Seats>
  rights: { readonly mayStart: boolean; readonly seesDrafts: boolean }
}

/** All courses as a list that sorts, narrows and can be taken along. */
export function RegisterPage(props: Props) {
  const { frame, query, rows, total, rights } = props
  const { register: w } = words(frame.language)
  const base = frame.to(paths.register())
  const start = { href: frame.to(paths.models()), label: w.start }
  return (
    <WorkPage frame={frame} title={w.title}>
      <div class="work-head">
        <div>
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </div>
        <p class="button-row">
          {rights.mayStart && (
            <a class="button" href={start.href}>
              {start.label}
            </a>
          )}
          <a class="target" href={frame.to(paths.holidays())}>
            {w.holidays}
          </a>
        </p>
      </div>
      <Table
        frame={frame}
        caption={w.caption}
        hideCaption
        base={base}
        query={query}
        rows={rows}
        total={total}
        pageSize={registerSize}
        searchable
        columns={columnsOf(props)}
        filters={filtersOf(props)}
        downloads={{
          xlsx: frame.to(paths.registerFile('xlsx')),
          excel: frame.to(paths.registerFile('csv')),
          machine: `${frame.to(paths.registerFile('csv'))}?til=maskiner`,
        }}
        empty={{ title: w.emptyTitle, text: w.emptyText, ...(rights.mayStart ? { action: start } : {}) }}
      />
    </WorkPage>
  )
}

function columnsOf({ frame, around, seats }: Props) {
  const { register, names } = words(frame.language)
  const { columns: w } = register
  return [
    {
      key: 'titel',
      header: w.title,
      sort: true,
      names: true,
      cell: ({ slug, title }: RegisterRow) => <a href={frame.to(paths.work(slug))}>{title}</a>,
    },
    {
      key: 'tilstand',
      header: w.state,
      cell: ({ state }: RegisterRow) => <span class={`badge course-${state}`}>{names.states[state]}</span>,
    },
    {
      key: 'kommune',
      header: w.where,
      cell: ({ host, municipality }: RegisterRow) => (
        <>
          {municipality}
          {host === municipality ? null : <span class="cell-note">{host}</span>}
        </>
      ),
    },
    {
      key: 'omraade',
      header: w.area,
      cell: ({ area_key }: RegisterRow) => <DrawnArea area={areaNamed(around, area_key)} />,
    },
    {
      key: 'start',
      header: w.when,
      sort: true,
      cell: ({ first_on, last_on }: RegisterRow) =>
        first_on && last_on ? (
          <span class="figures">
            <span class="nowrap">{shortDay(first_on)} –</span> <span class="nowrap">{shortDay(last_on)}</span>
          </span>
        ) : (
          <span class="muted">{register.noDays}</span>
        ),
    },
    {
      key: 'pladser',
      header: w.seats,
      align: 'end' as const,
      cell: ({ id, capacity }: RegisterRow) => {
        const known = seats.get(id)
        return known ? register.seats(known.taken, capacity) : String(capacity)
      },
    },
  ]
}

function filtersOf({ frame, around, models, rights }: Props) {
  const { register, names } = words(frame.language)
  const { columns: w } = register
  const states = optionsOf(names.states).filter(({ value }) => rights.seesDrafts || value !== 'draft')
  return [
    { name: 'kommune', label: w.municipality, options: municipalityOptions(around) },
    { name: 'tilstand', label: w.state, options: states },
    { name: 'omraade', label: w.area, options: areaOptions(around) },
    {
      name: 'model',
      label: w.model,
      options: models.map(({ slug, title }) => ({ value: slug, label: title })),
    },
  ]
}
