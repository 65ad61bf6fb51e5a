import { type Day, dayOf } from '../../../../../kernel/day.ts'
import { type Frame, fullDay, monthName } from '../../../../../ui/index.ts'
import type { Filter, Occurrence } from '../../listing/model.ts'
import { paths } from '../../paths.ts'
import { beginsSaid, stateSaid } from '../../said.ts'
import { words } from '../../words.ts'
import { addressOf, daysOf, mondayOf, turned, type View } from '../view.ts'

export type CalendarView = Extract<View, { first: Day }>
type Props = {
  frame: Frame
  view: CalendarView
  filter: Filter
  rows: readonly Occurrence[]
  today: Day
  /** How many are shown at most, when there are more. */
  cut: number | undefined
}

/** A month or a week: days in a grid where there is room, and one after the other on a phone. The same list either way. */
export function Calendar(props: Props) {
  const { frame, view, rows, cut } = props
  const { programme: w } = words(frame.language)
  return (
    <section class={`programme-calendar ${view.name}`} aria-labelledby="calendar-title">
      <Turning {...props} />
      {rows.length === 0 && <p class="calendar-quiet">{w.nothingThen}</p>}
      {cut !== undefined && <p class="muted">{w.onlyMany(cut)}</p>}
      <p class="calendar-weekdays" aria-hidden="true">
        {w.weekdays.map((name) => (
          <span>{name}</span>
        ))}
      </p>
      <CalendarDays {...props} />
    </section>
  )
}

const titleOf = ({ frame, view }: Props): string => {
  const { first, name } = view
  if (name === 'month') return `${monthName(first.month, frame.language)} ${first.year}`
  return words(frame.language).programme.week(first.weekOfYear ?? 0, first.yearOfWeek ?? first.year)
}

/** The name of the month or week, with the ways to the one before and the one after. */
function Turning(props: Props) {
  const { frame, view, filter, today } = props
  const { programme: w } = words(frame.language)
  const base = frame.to(paths.programme())
  const isMonth = view.name === 'month'
  const link = (to: View, label: string) => (
    <a class="button outline small" href={`${base}${addressOf(to, filter)}`}>
      {label}
    </a>
  )
  return (
    <div class="calendar-head">
      <h2 id="calendar-title">{titleOf(props)}</h2>
      <nav class="button-row" aria-label={isMonth ? w.views.month : w.views.week}>
        {link(turned(view, -1), isMonth ? w.previousMonth : w.previousWeek)}
        {link({ name: view.name, first: isMonth ? today.with({ day: 1 }) : mondayOf(today) }, w.today)}
        {link(turned(view, 1), isMonth ? w.nextMonth : w.nextWeek)}
      </nav>
    </div>
  )
}

function CalendarDays({ frame, view, rows, today }: Props) {
  const { from, to } = daysOf(view)
  const things = Map.groupBy(rows, ({ startsAt }) => dayOf(startsAt).toString())
  const days = Array.from({ length: from.until(to).days + 1 }, (_, index) => from.add({ days: index }))
  return (
    <ol class={`calendar-days begins-${from.dayOfWeek}`}>
      {days.map((day) => (
        <OneDay
          frame={frame}
          day={day}
          things={things.get(day.toString()) ?? []}
          isToday={day.equals(today)}
        />
      ))}
    </ol>
  )
}

type DayProps = { frame: Frame; day: Day; things: readonly Occurrence[]; isToday: boolean }

function OneDay({ frame, day, things, isToday }: DayProps) {
  if (things.length === 0)
    return (
      <li class={isToday ? 'calendar-day quiet today' : 'calendar-day quiet'} aria-hidden="true">
        <span class="calendar-number">{day.day}</span>
      </li>
    )
  return (
    <li class={isToday ? 'calendar-day today' : 'calendar-day'}>
      <h3>
        <time datetime={day.toString()}>
          <span class="calendar-number" aria-hidden="true">
            {day.day}
          </span>
          <span class="calendar-full">{fullDay(day, frame.language)}</span>
        </time>
      </h3>
      <ul>
        {things.map((thing) => (
          <CalendarThing frame={frame} thing={thing} />
        ))}
      </ul>
    </li>
  )
}

function CalendarThing({ frame, thing }: { frame: Frame; thing: Occurrence }) {
  const begins = beginsSaid(thing, frame.language)
  const state = thing.state === 'on' ? '' : stateSaid({ ...thing, movedFrom: undefined }, frame.language)
  return (
    <li class={thing.state === 'cancelled' || thing.state === 'postponed' ? 'thing-off' : undefined}>
      <a href={frame.to(thing.path)} lang={thing.language === frame.language ? undefined : thing.language}>
        {begins && <span class="calendar-time">{begins} </span>}
        <span class="calendar-title">{thing.title}</span>
      </a>
      <span class="calendar-place">
        {' '}
        {thing.placeName}, {thing.municipality}
      </span>
      {state && <span class="thing-state"> {state}</span>}
    </li>
  )
}
