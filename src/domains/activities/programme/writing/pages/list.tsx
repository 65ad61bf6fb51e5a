import { dayOf } from '../../../../../kernel/day.ts'
import { type Frame, longDay, Table, type TableQuery, WorkPage } from '../../../../../ui/index.ts'
import { genreOptions, optionsOf, placeOptions } from '../../../parts/choices.ts'
import type { Surroundings } from '../../../surroundings/model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { type ActivityRow, listSize } from '../list.ts'

type Props = {
  frame: Frame
  query: TableQuery
  rows: readonly ActivityRow[]
  total: number
  around: Surroundings
  mayWrite: boolean
}

/** All activities that one may know of, for those who work with them. */
export function ActivityList({ frame, query, rows, total, around, mayWrite }: Props) {
  const { programme, work: w } = words(frame.language)
  const start = { href: frame.to(paths.newActivity()), label: w.start }
  return (
    <WorkPage frame={frame} title={w.title}>
      <div class="work-head">
        <div>
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </div>
        {mayWrite && (
          <p class="button-row">
            <a class="button" href={start.href}>
              {start.label}
            </a>
          </p>
        )}
      </div>
      <Table
        {...{ frame, query, rows, total }}
        caption={w.caption}
        hideCaption
        base={frame.to(paths.work())}
        pageSize={listSize}
        searchable
        columns={columnsOf(frame)}
        filters={[
          { name: 'kommune', label: programme.filters.municipality, options: placeOptions(around) },
          { name: 'emne', label: programme.filters.topic, options: genreOptions(around) },
          { name: 'tilstand', label: w.columns.state, options: optionsOf(w.states) },
        ]}
        empty={{ title: w.emptyTitle, text: w.emptyText, ...(mayWrite ? { action: start } : {}) }}
      />
    </WorkPage>
  )
}

function columnsOf(frame: Frame) {
  const { work: w } = words(frame.language)
  return [
    {
      key: 'navn',
      header: w.columns.title,
      names: true,
      cell: ({ id, title }: ActivityRow) => <a href={frame.to(paths.workActivity(id))}>{title}</a>,
    },
    {
      key: 'tilstand',
      header: w.columns.state,
      cell: ({ state }: ActivityRow) => <span class={`badge activity-${state}`}>{w.states[state]}</span>,
    },
    {
      key: 'naeste',
      header: w.columns.next,
      cell: ({ next }: ActivityRow) => (next ? longDay(dayOf(next), frame.language) : w.noNext),
    },
    { key: 'kommune', header: w.columns.municipality, cell: ({ municipality }: ActivityRow) => municipality },
    { key: 'arrangoer', header: w.columns.owner, cell: ({ owner }: ActivityRow) => owner },
  ]
}
