import { excerpt } from '../../../../kernel/text.ts'
import { Empty } from '../../../../ui/empty.tsx'
import type { Frame } from '../../../../ui/index.ts'
import { WorkPage } from '../../../../ui/index.ts'
import { Pagination } from '../../../../ui/pagination.tsx'
import { FilterForm } from '../../../../ui/table/filter-form.tsx'
import { isNarrowed, pageCount, type TableQuery, tableHref } from '../../../../ui/table/index.ts'
import { Tabs } from '../../../../ui/tabs.tsx'
import { isPublicState } from '../../model.ts'
import { AreaTags } from '../../parts/area-tags.tsx'
import { areaOptions, municipalityOptions, themeOptions } from '../../parts/choices.ts'
import { paths } from '../../paths.ts'
import { areasNamed, type Surroundings } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import { boardSize } from '../board-queries.ts'
import { type Answer, answers, type NeedRow } from '../model.ts'

type Props = {
  frame: Frame
  query: TableQuery
  needs: readonly NeedRow[]
  counts: Readonly<Record<Answer, number>>
  total: number
  around: Surroundings
  seesProposals: boolean
}

/** All needs: which are answered, which have an answer on its way, which have none. */
export function BoardPage(props: Props) {
  const { frame, query, needs, total, around } = props
  const w = words(frame.language).needs
  const base = frame.to(paths.needs())
  return (
    <WorkPage frame={frame} title={w.title}>
      <div class="work-head">
        <div>
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </div>
        <p class="button-row">
          <a class="button" href={frame.to(paths.newNeed())}>
            {w.register}
          </a>
          <a class="button outline" href={frame.to(paths.initiatives())}>
            {w.initiatives}
          </a>
        </p>
      </div>
      <AnswerTabs {...props} />
      <FilterForm
        frame={frame}
        base={base}
        query={query}
        searchable
        label={w.board}
        filters={filtersOf(frame, around)}
      />
      <SortLinks frame={frame} query={query} />
      {needs.length === 0 ? (
        <NoNeeds frame={frame} query={query} />
      ) : (
        <ul class="need-list">
          {needs.map((need) => (
            <NeedLine {...props} need={need} />
          ))}
        </ul>
      )}
      <Pagination
        language={frame.language}
        page={query.page}
        pages={pageCount(total, boardSize)}
        href={(page) => tableHref(base, query, { page })}
      />
    </WorkPage>
  )
}

const filtersOf = (frame: Frame, around: Surroundings) => {
  const w = words(frame.language).needs.filters
  return [
    { name: 'omraade', label: w.area, options: plain(areaOptions(around)) },
    { name: 'tema', label: w.theme, options: plain(themeOptions(around)) },
    { name: 'kommune', label: w.municipality, options: plain(municipalityOptions(around)) },
  ]
}

const plain = (options: readonly { value: string; label: string }[]) =>
  options.map(({ value, label }) => ({ value, label }))

function AnswerTabs({ frame, query, counts }: Props) {
  const w = words(frame.language).needs
  const base = frame.to(paths.needs())
  const { svar: chosen = [], ...others } = query.filters
  const tab = (answer?: Answer) => ({
    href: tableHref(base, query, { filters: answer ? { ...others, svar: [answer] } : others }),
    label: answer ? w.answers[answer] : w.all,
    current: answer ? chosen.includes(answer) : chosen.length === 0,
    count: answer ? counts[answer] : answers.reduce((sum, each) => sum + counts[each], 0),
  })
  return <Tabs label={w.tabs} tabs={[tab(), ...answers.map((answer) => tab(answer))]} />
}

function SortLinks({ frame, query }: { frame: Frame; query: TableQuery }) {
  const w = words(frame.language).needs
  const link = (key: string, label: string) => (
    <a
      class="target"
      href={tableHref(frame.to(paths.needs()), query, { sort: { key, descending: true } })}
      aria-current={query.sort?.key === key ? 'true' : undefined}
    >
      {label}
    </a>
  )
  return (
    <p class="sort-row">
      <span class="muted">{w.sortBy}</span> {link('stoette', w.mostSeconded)} {link('nyeste', w.newest)}
    </p>
  )
}

function NeedLine({ frame, need, around, seesProposals }: Props & { need: NeedRow }) {
  const w = words(frame.language).needs
  return (
    <li class={`need ${need.answer}`}>
      <p class="need-voices">
        <span class="need-number">{need.voices}</span> <span class="small">{w.voicesWord(need.voices)}</span>
      </p>
      <div>
        <h2>
          <a href={frame.to(paths.need(need.id))}>{need.title}</a>
        </h2>
        <p>{excerpt(need.missing, 180)}</p>
        <AreaTags areas={areasNamed(around, need.areaKeys)} />
        {need.organisation && <p class="small muted">{w.spokenFor(need.organisation)}</p>}
      </div>
      <NeedAnswer frame={frame} need={need} seesProposals={seesProposals} />
    </li>
  )
}

type AnswerProps = {
  frame: Frame
  need: Pick<NeedRow, 'answer' | 'projects' | 'initiatives'>
  seesProposals: boolean
}

/** What answers a need, or is on its way to; proposals by name only to those who may see them. */
export function NeedAnswer({ frame, need, seesProposals }: AnswerProps) {
  const w = words(frame.language).needs
  const seen = need.projects.filter(({ state }) => seesProposals || isPublicState(state))
  const hidden = need.projects.some((project) => !seen.includes(project))
  return (
    <div class="need-answer">
      <p class="badge-line">
        <span class={need.answer === 'answered' ? 'badge' : 'badge open'}>{w.answers[need.answer]}</span>
      </p>
      <ul class="link-list small">
        {seen.map(({ id, title, state }) => (
          <li>
            <a href={frame.to(paths.work(id))}>{title}</a>{' '}
            <span class="muted">{words(frame.language).names.states[state]}</span>
          </li>
        ))}
        {need.initiatives.map(({ id, title }) => (
          <li>
            <a href={frame.to(paths.initiative(id))}>{title}</a>
          </li>
        ))}
        {hidden && need.answer === 'onItsWay' && <li>{w.hiddenProposal}</li>}
        {need.answer === 'unanswered' && <li>{w.noAnswer}</li>}
      </ul>
    </div>
  )
}

function NoNeeds({ frame, query }: { frame: Frame; query: TableQuery }) {
  const w = words(frame.language).needs
  if (isNarrowed(query))
    return (
      <Empty
        level={2}
        title={w.noneTitle}
        action={{ href: frame.to(paths.needs()), label: frame.words.table.clear }}
      >
        {w.noneText}
      </Empty>
    )
  return (
    <Empty level={2} title={w.emptyTitle} action={{ href: frame.to(paths.newNeed()), label: w.register }}>
      {w.emptyText}
    </Empty>
  )
}
