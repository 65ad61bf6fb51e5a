import { type Frame, Table, type TableQuery, WorkPage } from '../../../../ui/index.ts'
import { genreOptions, optionsOf, placeOptions } from '../../parts/choices.ts'
import { paths } from '../../paths.ts'
import type { Surroundings } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import { type CommunityRow, listSize } from '../lists.ts'
import { timeOf } from '../stored-time.ts'
import { whenSaid } from '../when.ts'

type Props = {
  frame: Frame
  query: TableQuery
  rows: readonly CommunityRow[]
  total: number
  around: Surroundings
  mayWrite: boolean
}

/** All communities as a list, for those who work with them. */
export function CommunityList({ frame, query, rows, total, around, mayWrite }: Props) {
  const { communities, names, work } = words(frame.language)
  const { communities: w } = work
  const start = { href: frame.to(paths.newCommunity()), label: w.start }
  return (
    <WorkPage frame={frame} title={communities.title}>
      <div class="work-head">
        <div>
          <h1>{communities.title}</h1>
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
        base={frame.to(paths.workCommunities())}
        pageSize={listSize}
        searchable
        columns={columnsOf(frame)}
        filters={[
          { name: 'kommune', label: communities.filters.municipality, options: placeOptions(around) },
          { name: 'emne', label: communities.filters.topic, options: genreOptions(around) },
          { name: 'tilstand', label: w.columns.state, options: optionsOf(names.states) },
        ]}
        empty={{ title: w.emptyTitle, text: w.emptyText, ...(mayWrite ? { action: start } : {}) }}
      />
    </WorkPage>
  )
}

function columnsOf(frame: Frame) {
  const { names, work } = words(frame.language)
  const { columns: w } = work.communities
  return [
    {
      key: 'navn',
      header: w.title,
      names: true,
      cell: ({ id, title }: CommunityRow) => <a href={frame.to(paths.workCommunity(id))}>{title}</a>,
    },
    {
      key: 'tilstand',
      header: w.state,
      cell: ({ state }: CommunityRow) => (
        <span class={`badge community-${state}`}>{names.states[state]}</span>
      ),
    },
    { key: 'kommune', header: w.municipality, cell: ({ municipality }: CommunityRow) => municipality },
    { key: 'ejer', header: w.owner, cell: ({ owner }: CommunityRow) => owner },
    {
      key: 'tid',
      header: w.when,
      cell: (row: CommunityRow) => whenSaid(timeOf(row), frame.language),
    },
  ]
}
