import { type Frame, Table, type TableQuery, WorkPage } from '../../../../ui/index.ts'
import { optionsOf, placeOptions } from '../../parts/choices.ts'
import type { Surroundings } from '../../surroundings/model.ts'
import type { SpaceRow } from '../lists.ts'
import { spaceListSize } from '../model.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'

type Props = {
  frame: Frame
  query: TableQuery
  rows: readonly SpaceRow[]
  total: number
  around: Surroundings
  mayWrite: boolean
}

/** All spaces as a list, for those who work with them. */
export function SpaceList({ frame, query, rows, total, around, mayWrite }: Props) {
  const { spaces } = words(frame.language)
  const { work: w } = spaces
  const start = { href: frame.to(paths.newSpace()), label: w.start }
  return (
    <WorkPage frame={frame} title={spaces.title}>
      <div class="work-head">
        <div>
          <h1>{spaces.title}</h1>
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
        caption={spaces.title}
        hideCaption
        base={frame.to(paths.workSpaces())}
        pageSize={spaceListSize}
        searchable
        columns={columnsOf(frame)}
        filters={[
          { name: 'kommune', label: spaces.filters.municipality, options: placeOptions(around) },
          { name: 'slags', label: spaces.filters.kind, options: optionsOf(spaces.kinds) },
          { name: 'tilstand', label: spaces.filters.state, options: optionsOf(spaces.states) },
        ]}
        empty={{ title: spaces.emptyTitle, text: spaces.emptyText, ...(mayWrite ? { action: start } : {}) }}
      />
    </WorkPage>
  )
}

function columnsOf(frame: Frame) {
  const { spaces } = words(frame.language)
  const { columns: w } = spaces.work
  return [
    {
      key: 'navn',
      header: w.title,
      names: true,
      cell: ({ id, title }: SpaceRow) => <a href={frame.to(paths.workSpace(id))}>{title}</a>,
    },
    { key: 'slags', header: w.kind, cell: ({ kind }: SpaceRow) => spaces.kinds[kind] },
    {
      key: 'tilstand',
      header: w.state,
      cell: ({ state }: SpaceRow) => (
        <span class={`badge community-${state === 'closed' ? 'ended' : state}`}>{spaces.states[state]}</span>
      ),
    },
    { key: 'kommune', header: w.municipality, cell: ({ municipality }: SpaceRow) => municipality },
    { key: 'ejer', header: w.owner, cell: ({ owner }: SpaceRow) => owner },
  ]
}
