import { crowns, type Frame, shortDay, Table, type TableQuery, WorkPage } from '../../../../ui/index.ts'
import { AreaTags } from '../../parts/area-tags.tsx'
import { areaOptions, municipalityOptions, optionsOf, themeOptions } from '../../parts/choices.ts'
import { paths } from '../../paths.ts'
import { areasNamed, type Surroundings } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import { type RegisterRow, registerSize } from '../model.ts'

type Props = {
  frame: Frame
  query: TableQuery
  rows: readonly RegisterRow[]
  total: number
  years: readonly number[]
  around: Surroundings
  rights: { readonly mayPropose: boolean; readonly seesInside: boolean }
}

/** All projects as a list that sorts, narrows and can be taken along. */
export function RegisterPage({ frame, query, rows, total, years, around, rights }: Props) {
  const { register: w } = words(frame.language)
  const base = frame.to(paths.register())
  const propose = { href: frame.to(paths.propose()), label: w.propose }
  return (
    <WorkPage frame={frame} title={w.title}>
      <div class="work-head">
        <div>
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </div>
        <p class="button-row">
          {rights.mayPropose && (
            <a class="button" href={propose.href}>
              {propose.label}
            </a>
          )}
          {rights.seesInside && (
            <a class="target" href={frame.to(paths.limit())}>
              {w.limit}
            </a>
          )}
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
        columns={columnsOf(frame, around)}
        filters={filtersOf(frame, around, years, rights.seesInside)}
        downloads={{
          xlsx: frame.to(paths.registerFile('xlsx')),
          excel: frame.to(paths.registerFile('csv')),
          machine: `${frame.to(paths.registerFile('csv'))}?til=maskiner`,
        }}
        empty={{ title: w.emptyTitle, text: w.emptyText, ...(rights.mayPropose ? { action: propose } : {}) }}
      />
    </WorkPage>
  )
}

function columnsOf(frame: Frame, around: Surroundings) {
  const { register, names } = words(frame.language)
  const { columns: w } = register
  const { language } = frame
  return [
    {
      key: 'titel',
      header: w.title,
      sort: true,
      names: true,
      cell: (row: RegisterRow) => <a href={frame.to(paths.work(row.id))}>{row.title}</a>,
    },
    {
      key: 'tilstand',
      header: w.state,
      cell: ({ state }: RegisterRow) => <span class={`badge state-${state}`}>{names.states[state]}</span>,
    },
    {
      key: 'omraader',
      header: w.areas,
      cell: ({ area_keys }: RegisterRow) => <AreaTags areas={areasNamed(around, area_keys)} />,
    },
    { key: 'ejer', header: w.owner, cell: ({ owner }: RegisterRow) => owner },
    {
      key: 'kommuner',
      header: w.municipalities,
      align: 'end' as const,
      cell: ({ municipalities }: RegisterRow) => String(municipalities),
    },
    {
      key: 'start',
      header: w.period,
      sort: true,
      cell: ({ from_day, to_day }: RegisterRow) => (
        <span class="figures">
          <span class="nowrap">{shortDay(from_day)} –</span> <span class="nowrap">{shortDay(to_day)}</span>
        </span>
      ),
    },
    {
      key: 'beloeb',
      header: w.amount,
      sort: true,
      align: 'end' as const,
      cell: ({ amount }: RegisterRow) => crowns(amount, language),
    },
  ]
}

function filtersOf(frame: Frame, around: Surroundings, years: readonly number[], seesInside: boolean) {
  const { register, names, wall } = words(frame.language)
  const states = optionsOf(names.states).filter(
    ({ value }) => seesInside || ['approved', 'running', 'closed'].includes(value),
  )
  return [
    { name: 'tilstand', label: register.columns.state, options: states },
    { name: 'omraade', label: wall.filters.area, options: areaOptions(around) },
    { name: 'kommune', label: wall.filters.municipality, options: municipalityOptions(around) },
    { name: 'tema', label: wall.filters.theme, options: themeOptions(around) },
    {
      name: 'aar',
      label: register.year,
      options: years.map((year) => ({ value: String(year), label: String(year) })),
    },
  ]
}
