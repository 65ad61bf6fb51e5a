import type { Day } from '../../../../../kernel/day.ts'
import { Empty, type Frame, PublicPage, Tabs } from '../../../../../ui/index.ts'
import type { Surroundings } from '../../../surroundings/model.ts'
import { queryOf } from '../../listing/filter.ts'
import type { After, Filter, Occurrence } from '../../listing/model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Near } from '../near.ts'
import type { CountedPlace } from '../places.ts'
import { addressOf, filterFor, mondayOf, type View, viewNames } from '../view.ts'
import { Calendar } from './calendar.tsx'
import { Days } from './days.tsx'
import { ProgrammeFilter } from './filter.tsx'
import { ProgrammeMap } from './map.tsx'

export type ProgrammeProps = {
  frame: Frame
  filter: Filter
  view: View
  rows: readonly Occurrence[]
  around: Surroundings
  today: Day
  /** Where the list goes on. */
  next: After | undefined
  /** How many a calendar shows at most, when there are more. */
  cut: number | undefined
  near: readonly Near[]
  places: readonly CountedPlace[]
  /** The days the map counts. */
  span: { readonly from: Day; readonly to: Day }
}

/** What happens: one set of choices, shown as a list, a month, a week or a map. */
export function ProgrammePage(props: ProgrammeProps) {
  const { frame, view } = props
  const { programme: w } = words(frame.language)
  const feeds = [
    { href: calendarHref(props), type: 'text/calendar', title: w.title },
    { href: newHref(props), type: 'application/atom+xml', title: w.title },
    {
      href: paths.shownElsewhere((frame.origin ?? '') + frame.to(paths.programme())),
      type: 'application/json+oembed',
      title: w.title,
    },
  ]
  return (
    <PublicPage frame={frame} title={w.title} description={w.description} feeds={feeds}>
      <div class="wrap">
        <div class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </div>
        <ProgrammeFilter {...props} />
        <Views {...props} />
        {'first' in view ? (
          <div class="programme-body">
            <Calendar {...props} view={view} />
            <TakeAlong {...props} />
          </div>
        ) : (
          <AsList {...props} />
        )}
      </div>
    </PublicPage>
  )
}

const calendarHref = ({ filter, view }: ProgrammeProps): string =>
  `${paths.calendar()}${queryOf(filterFor(view, filter))}`

const newHref = ({ filter, view }: ProgrammeProps): string =>
  `${paths.newActivities()}${queryOf(filterFor(view, filter))}`

function Views({ frame, view, filter, today }: ProgrammeProps) {
  const { programme: w } = words(frame.language)
  const day = 'first' in view ? view.first : today
  const viewCalled = (name: (typeof viewNames)[number]): View =>
    name === 'month'
      ? { name, first: day.with({ day: 1 }) }
      : name === 'week'
        ? { name, first: mondayOf(day) }
        : { name }
  return (
    <Tabs
      label={w.views.label}
      tabs={viewNames.map((name) => ({
        href: `${frame.to(paths.programme())}${addressOf(viewCalled(name), filter)}`,
        label: w.views[name],
        current: view.name === name,
      }))}
    />
  )
}

function AsList(props: ProgrammeProps) {
  const { frame, view, rows, around, filter, places, span } = props
  return (
    <div class="programme-body">
      {view.name === 'map' && <ProgrammeMap {...{ frame, filter, around, places, span }} />}
      <div class="two-column">
        <div>
          {rows.length === 0 ? <Nothing {...props} /> : <Days frame={frame} rows={rows} around={around} />}
          <More {...props} />
        </div>
        <TakeAlong {...props} />
      </div>
    </div>
  )
}

function More({ frame, view, filter, next }: ProgrammeProps) {
  if (!next || 'first' in view) return null
  return (
    <p class="wall-end">
      <a
        class="button outline"
        rel="next"
        href={`${frame.to(paths.programme())}${addressOf({ name: view.name, after: next }, filter)}`}
      >
        {words(frame.language).programme.more}
      </a>
    </p>
  )
}

/** The same choices in one's own calendar, and on another page. */
function TakeAlong(props: ProgrammeProps) {
  const { frame, filter, view } = props
  const { programme: w } = words(frame.language)
  return (
    <aside class="side-box" aria-labelledby="take-along">
      <h2 id="take-along">{w.subscribeTitle}</h2>
      <p>{w.subscribeText}</p>
      <p class="button-row">
        <a class="button outline" href={calendarHref(props)}>
          {w.subscribe}
        </a>
        {frame.mayOpen(paths.embedHelp()) && (
          <a
            class="button outline"
            href={`${frame.to(paths.embedHelp())}${queryOf(filterFor(view, filter))}`}
          >
            {w.embed}
          </a>
        )}
      </p>
    </aside>
  )
}

function Nothing({ frame, near, filter, around }: ProgrammeProps) {
  const { programme: w } = words(frame.language)
  const clear = { href: frame.to(paths.programme()), label: w.filters.clear }
  const isNarrowed = Object.keys(filter).length > 0
  if (!isNarrowed || near.length === 0)
    return (
      <Empty
        level={2}
        title={isNarrowed ? w.noneTitle : w.emptyTitle}
        area="youth"
        {...(isNarrowed ? { action: clear } : {})}
      >
        {isNarrowed ? w.noneAtAll : w.emptyText}
      </Empty>
    )
  return (
    <>
      <Empty level={2} title={w.noneTitle} area="youth" action={clear}>
        {w.noneText}
      </Empty>
      {near.map(({ kind, filter: wider, rows }) => (
        <div class="near-miss">
          <p class="near-kind">
            <a href={`${frame.to(paths.programme())}${addressOf({ name: 'list' }, wider)}`}>{w.near[kind]}</a>
          </p>
          <Days frame={frame} rows={rows} around={around} list={kind} />
        </div>
      ))}
    </>
  )
}
