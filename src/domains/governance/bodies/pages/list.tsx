import { type Column, type Frame, Table, WorkPage } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { SectionTabs } from '../../section-tabs.tsx'
import { words } from '../../words.ts'
import type { ListedBody } from '../queries.ts'

type Props = { frame: Frame; bodies: readonly ListedBody[]; manages: boolean }

/** All bodies: who chairs them, how many sit in them. */
export function BodiesPage({ frame, bodies, manages }: Props) {
  const { bodies: said } = words(frame.language)
  const columns: Column<ListedBody>[] = [
    {
      key: 'name',
      header: said.columns.name,
      names: true,
      cell: ({ slug, name }) => <a href={frame.to(paths.body(slug))}>{name[frame.language]}</a>,
    },
    { key: 'kind', header: said.columns.kind, cell: ({ kind }) => said.kinds[kind] },
    { key: 'chair', header: said.columns.chair, cell: ({ chair }) => chair || said.noChair },
    { key: 'seats', header: said.columns.seats, align: 'end', cell: ({ seats }) => String(seats) },
    { key: 'state', header: said.columns.state, cell: ({ active }) => (active ? said.active : said.closed) },
  ]
  return (
    <WorkPage frame={frame} title={said.title}>
      <div class="work-head">
        <div>
          <h1>{said.title}</h1>
          <p class="lead">{said.lead}</p>
        </div>
        {manages && (
          <a class="button" href={frame.to(paths.newBody())}>
            {said.add}
          </a>
        )}
      </div>
      <SectionTabs frame={frame} current="bodies" />
      <div class="spaced">
        <Table
          frame={frame}
          caption={said.title}
          hideCaption
          columns={columns}
          rows={bodies}
          empty={{
            title: said.empty,
            text: said.emptyText,
            ...(manages ? { action: { href: frame.to(paths.newBody()), label: said.add } } : {}),
          }}
        />
      </div>
    </WorkPage>
  )
}
