import {
  AreaTag,
  type Column,
  type Frame,
  longDay,
  PublicPage,
  Table,
  type TableFilter,
  type TableQuery,
  WorkPage,
} from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { SectionTabs } from '../../section-tabs.tsx'
import { words } from '../../words.ts'
import type { ListedDecision } from '../model.ts'

type Props = {
  frame: Frame
  decisions: readonly ListedDecision[]
  total: number
  pageSize: number
  query: TableQuery
  filters: readonly TableFilter[]
}

/** The decision log of the workspace. */
export function DecisionsPage(props: Props) {
  const { frame } = props
  const { decisions } = words(frame.language)
  return (
    <WorkPage frame={frame} title={decisions.title}>
      <div class="work-head">
        <div>
          <h1>{decisions.title}</h1>
          <p class="lead">{decisions.lead}</p>
        </div>
      </div>
      <SectionTabs frame={frame} current="decisions" />
      <div class="spaced">
        <Log {...props} work />
      </div>
    </WorkPage>
  )
}

/** The public decision log. */
export function PublicDecisionsPage(props: Props) {
  const { frame } = props
  const { decisions } = words(frame.language)
  return (
    <PublicPage frame={frame} title={decisions.title} description={decisions.publicLead}>
      <div class="wrap page-head">
        <h1>{decisions.title}</h1>
        <p class="lead">{decisions.publicLead}</p>
      </div>
      <div class="wrap log">
        <Log {...props} />
      </div>
    </PublicPage>
  )
}

/** The outcome in a word; what was revoked says so. */
export function OutcomeWord({
  frame,
  decision,
}: {
  frame: Frame
  decision: Pick<ListedDecision, 'outcome' | 'revokedBy'>
}) {
  const { decisions } = words(frame.language)
  return (
    <span class={`outcome ${decision.revokedBy ? 'revoked' : decision.outcome}`}>
      {decision.revokedBy ? decisions.revoked : decisions.outcomes[decision.outcome]}
    </span>
  )
}

function columnsFor(frame: Frame, work: boolean): Column<ListedDecision>[] {
  const { decisions } = words(frame.language)
  const { columns } = decisions
  const href = (number: string) => frame.to(work ? paths.decision(number) : paths.publicDecision(number))
  return [
    {
      key: 'number',
      header: columns.number,
      cell: ({ number }) => <span class="decision-number">{number}</span>,
    },
    {
      key: 'title',
      header: columns.title,
      names: true,
      cell: ({ number, title, isPublic }) => (
        <>
          <a href={href(number)}>{title}</a>
          {work && !isPublic && <span class="small muted block">{decisions.closed}</span>}
        </>
      ),
    },
    { key: 'body', header: columns.body, cell: ({ body }) => body[frame.language] },
    {
      key: 'areas',
      header: columns.areas,
      cell: ({ areas }) => (
        <span class="area-tags">
          {areas.map(({ key, title }) => (
            <AreaTag area={key} name={title} />
          ))}
        </span>
      ),
    },
    { key: 'day', header: columns.day, cell: ({ decidedOn }) => longDay(decidedOn, frame.language) },
    {
      key: 'outcome',
      header: columns.outcome,
      cell: (decision) => <OutcomeWord frame={frame} decision={decision} />,
    },
  ]
}

function Log({
  frame,
  decisions: rows,
  total,
  pageSize,
  query,
  filters,
  work = false,
}: Props & { work?: boolean }) {
  const { decisions } = words(frame.language)
  return (
    <>
      <h2 class="visually-hidden">{decisions.listTitle}</h2>
      <Table
        frame={frame}
        caption={decisions.title}
        hideCaption
        columns={columnsFor(frame, work)}
        rows={rows}
        base={frame.to(work ? paths.decisions() : paths.publicDecisions())}
        query={query}
        total={total}
        pageSize={pageSize}
        filters={filters}
        searchable
        empty={{ title: decisions.empty, text: decisions.emptyText }}
      />
    </>
  )
}
