import type { Run } from '../../../platform/retention/rules.ts'
import { type Column, type Frame, longDay, momentText, Table } from '../../../ui/index.ts'
import { PersonalDataPage } from '../legal/frame.tsx'
import { paths } from '../paths.ts'
import { wordsOf } from '../words.ts'
import type { ShownRule } from './queries.ts'

interface Props {
  readonly frame: Frame
  readonly rules: readonly ShownRule[]
  readonly runs: readonly Run[]
  readonly maySet: boolean
}

/** How long each kind of data is kept, what goes tonight, and what went the last nights. */
export function KeepingPage({ frame, rules, runs, maySet }: Props) {
  const words = wordsOf(frame.language).work
  const people = rules.find(({ kind }) => kind === 'identity')?.tonight
  return (
    <PersonalDataPage frame={frame} lead={words.keeping.lead}>
      {people !== undefined && <p class="tonight">{words.keeping.people(people)}</p>}
      <Table
        frame={frame}
        caption={words.tabs.keeping}
        hideCaption
        columns={ruleColumns(frame, maySet)}
        rows={rules}
      />
      <section class="section-in">
        <h2>{words.keeping.runs}</h2>
        <Table
          frame={frame}
          caption={words.keeping.runs}
          hideCaption
          columns={runColumns(frame, rules)}
          rows={runs}
          empty={{ title: words.keeping.noRuns, text: words.keeping.noRunsText }}
        />
      </section>
    </PersonalDataPage>
  )
}

function ruleColumns(frame: Frame, maySet: boolean): Column<ShownRule>[] {
  const words = wordsOf(frame.language).work.keeping
  const change = ({ kind, title, fixed }: ShownRule) =>
    fixed ? (
      <span class="muted">{words.fixed}</span>
    ) : (
      <a href={frame.to(paths.keepingOf(kind))}>
        {words.change}
        <span class="visually-hidden">: {title}</span>
      </a>
    )
  const tonight = ({ tonight: count }: ShownRule) => (count === undefined ? '' : words.wouldGo(count))
  return [
    { key: 'kind', header: words.kind, cell: (row) => row.title },
    { key: 'counts', header: words.counts, cell: (row) => row.counts },
    { key: 'days', header: words.days, cell: (row) => String(row.days) },
    ...(maySet
      ? [
          { key: 'tonight', header: words.tonight, cell: tonight },
          { key: 'change', header: words.change, cell: change },
        ]
      : []),
  ]
}

function runColumns(frame: Frame, rules: readonly ShownRule[]): Column<Run>[] {
  const words = wordsOf(frame.language).work.keeping
  const titles = new Map(rules.map(({ kind, title }) => [kind, title]))
  const removed = ({ counts, endedAt }: Run): string => {
    if (!endedAt) return words.interrupted
    const some = Object.entries(counts).filter(([, count]) => count > 0)
    return some.map(([kind, count]) => `${titles.get(kind) ?? kind}: ${count}`).join(' · ') || words.nothing
  }
  return [
    { key: 'night', header: words.night, cell: ({ night }) => longDay(night, frame.language) },
    {
      key: 'ended',
      header: words.ended,
      cell: ({ endedAt }) => (endedAt ? momentText(endedAt, frame.language) : ''),
    },
    { key: 'removed', header: words.removed, cell: removed },
  ]
}
