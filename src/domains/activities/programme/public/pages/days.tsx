import { raw } from 'hono/html'
import { type Day, dayOf } from '../../../../../kernel/day.ts'
import { AreaTag, type Frame, monthName, weekday } from '../../../../../ui/index.ts'
import { coverOf } from '../../../parts/covers.ts'
import { areaNamed, genresNamed, lookOfArea, type Surroundings } from '../../../surroundings/model.ts'
import type { Occurrence } from '../../listing/model.ts'
import { priceSaid, stateSaid, timeSaid } from '../../said.ts'
import { words } from '../../words.ts'

type Props = {
  frame: Frame
  rows: readonly Occurrence[]
  around: Surroundings
  /** Tells the days of several lists on one page apart. */
  list?: string
}

/** What happens, day by day: price first, then when and where. */
export function Days({ frame, rows, around, list = 'dag' }: Props) {
  const days = [...Map.groupBy(rows, ({ startsAt }) => dayOf(startsAt).toString())]
  return (
    <>
      {days.map(([day, things]) => (
        <section class="day" aria-labelledby={`${list}-${day}`}>
          <DayHeading frame={frame} day={Temporal.PlainDate.from(day)} list={list} />
          <div class="things">
            {things.map((thing) => (
              <Thing frame={frame} thing={thing} around={around} />
            ))}
          </div>
        </section>
      ))}
    </>
  )
}

function DayHeading({ frame, day, list }: { frame: Frame; day: Day; list: string }) {
  return (
    <h2 id={`${list}-${day.toString()}`}>
      <time datetime={day.toString()}>
        <span class="day-number">{day.day}</span>{' '}
        <span class="weekday">
          {weekday(day, frame.language)}
          <br />
          {monthName(day.month, frame.language)} {day.year}
        </span>
      </time>
    </h2>
  )
}

const coverFor = ({ id, title, areaKey, genres }: Occurrence, around: Surroundings): string =>
  coverOf({
    ...{ area: lookOfArea(around, areaKey), title, width: 200, height: 200, instance: id },
    artForm: genresNamed(around, genres)[0]?.artForm ?? 'workshop',
  })

type ThingProps = Omit<Props, 'rows'> & { thing: Occurrence }

function Thing({ frame, thing, around }: ThingProps) {
  const { programme: w } = words(frame.language)
  const state = stateSaid(thing, frame.language)
  const area = areaNamed(around, thing.areaKey)
  return (
    <article class={thing.state === 'cancelled' || thing.state === 'postponed' ? 'thing thing-off' : 'thing'}>
      {raw(coverFor(thing, around))}
      <div>
        <h3 lang={thing.language === frame.language ? undefined : thing.language}>
          <a href={frame.to(thing.path)}>{thing.title}</a>
        </h3>
        {state && <p class="thing-state">{[state, thing.reason].filter(Boolean).join('. ')}</p>}
        <p>
          {timeSaid(thing, frame.language)} · {thing.placeName}, {thing.municipality}
        </p>
        <p class="muted" lang={thing.language === frame.language ? undefined : thing.language}>
          {thing.summary}
        </p>
        <p class="facts-line small">
          {area && <AreaTag area={lookOfArea(around, thing.areaKey)} name={area.title} />}
          {thing.kind === 'course' && <span>{w.kind.course}</span>}
          {genresNamed(around, thing.genres)
            .slice(0, 2)
            .map(({ name }) => (
              <span>{name}</span>
            ))}
        </p>
      </div>
      <p class="price">{priceSaid(thing.priceOre, frame.language)}</p>
    </article>
  )
}
