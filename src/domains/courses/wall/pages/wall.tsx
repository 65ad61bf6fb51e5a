import { raw } from 'hono/html'
import { dayOf, zone } from '../../../../kernel/day.ts'
import {
  clock,
  crowns,
  dayAndMonth,
  Empty,
  FilterForm,
  type Frame,
  isNarrowed,
  Offline,
  Pagination,
  PublicPage,
  pageCount,
  type TableQuery,
  tableHref,
  weekday,
} from '../../../../ui/index.ts'
import type { Seats } from '../../course-parts.ts'
import { areaOptions, municipalityOptions, optionsOf } from '../../parts/choices.ts'
import { posterOf } from '../../parts/course-poster.ts'
import { DrawnArea } from '../../parts/drawn-area.tsx'
import { paths } from '../../paths.ts'
import { areaNamed, type Surroundings } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import { wallSize } from '../size.ts'

/** What one course on a wall shows. */
export type WallCourse = {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly area_key: string
  readonly art_form: string
  readonly place_name: string
  readonly municipality: string
  readonly capacity: number
  readonly price_ore: bigint
  readonly sessions: number
  readonly first_starts: Temporal.Instant | null
  readonly is_sign_up_open: boolean
}

type Props = {
  frame: Frame
  query: TableQuery
  rows: readonly WallCourse[]
  total: number
  around: Surroundings
  seats: ReadonlyMap<string, Seats>
}

/** The courses one can join, as a wall of posters. */
export function WallPage(props: Props) {
  const { frame, query, rows, total, around } = props
  const { wall: w } = words(frame.language)
  const base = frame.to(paths.wall())
  return (
    <PublicPage frame={frame} title={w.title} description={w.description}>
      <Offline frame={frame} />
      <div class="wrap">
        <div class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </div>
        <FilterForm
          frame={frame}
          base={base}
          query={query}
          searchable
          label={w.title}
          filters={filtersOf(frame, around)}
        />
        {rows.length === 0 ? (
          <Nothing frame={frame} query={query} />
        ) : (
          <section aria-labelledby="posters">
            <h2 id="posters" class="visually-hidden">
              {w.posters}
            </h2>
            <p class="muted wall-count">{w.count(total)}</p>
            <ul class="poster-wall">
              {rows.map((row) => (
                <OnTheWall frame={frame} row={row} around={around} seats={props.seats.get(row.id)} />
              ))}
            </ul>
          </section>
        )}
        <div class="wall-end">
          <Pagination
            language={frame.language}
            page={query.page}
            pages={pageCount(total, wallSize)}
            href={(page) => tableHref(base, query, { page })}
          />
        </div>
      </div>
    </PublicPage>
  )
}

function filtersOf(frame: Frame, around: Surroundings) {
  const { wall, names } = words(frame.language)
  const { filters: w } = wall
  return [
    { name: 'kommune', label: w.municipality, options: municipalityOptions(around) },
    { name: 'omraade', label: w.area, options: areaOptions(around) },
    { name: 'ugedag', label: w.weekday, options: optionsOf(names.weekdays) },
    { name: 'tid', label: w.time, options: optionsOf(names.dayParts) },
    { name: 'sprog', label: w.language, options: optionsOf(names.languages) },
  ]
}

type OneProps = { frame: Frame; row: WallCourse; around: Surroundings; seats: Seats | undefined }

/** One course as a poster with the lines one decides by: price first, then when, where, and whether there is room. */
export function OnTheWall({ frame, row, around, seats }: OneProps) {
  const { wall: w } = words(frame.language)
  const area = areaNamed(around, row.area_key)
  const price = row.price_ore === 0n ? w.free : crowns(row.price_ore, frame.language)
  const where = row.place_name || row.municipality
  const poster = posterOf({
    ...{ slug: row.slug, title: row.title, artForm: row.art_form, area },
    foot: [row.municipality, row.first_starts && footDay(frame, row.first_starts)]
      .filter(Boolean)
      .join(' · '),
  })
  return (
    <li>
      {raw(poster)}
      <h3>
        <a href={frame.to(paths.course(row.slug))}>{row.title}</a>
      </h3>
      <p class="small">
        <b>{price}</b> · {where}
      </p>
      <p class="small">{row.first_starts && whenLine(frame, row.first_starts, row.sessions)}</p>
      <p class="small muted">{roomSaid(frame, row, seats)}</p>
      <p class="small">
        <DrawnArea area={area} />
      </p>
    </li>
  )
}

const footDay = (frame: Frame, starts: Temporal.Instant): string => dayAndMonth(dayOf(starts), frame.language)

function whenLine(frame: Frame, starts: Temporal.Instant, sessions: number): string {
  const { wall: w } = words(frame.language)
  const local = starts.toZonedDateTimeISO(zone)
  const on = local.toPlainDate()
  const first = `${weekday(on, frame.language)} ${dayAndMonth(on, frame.language)} ${clock(local, frame.language)}`
  return w.times(sessions, first)
}

/** Whether there is room, as far as anybody knows. */
function roomSaid(frame: Frame, { capacity, is_sign_up_open }: WallCourse, seats: Seats | undefined): string {
  const { wall: w } = words(frame.language)
  if (!is_sign_up_open) return w.signUpClosed
  if (!seats) return w.roomFor(capacity)
  const free = Math.max(0, capacity - seats.taken)
  return free === 0 ? w.full : w.freeOf(free, capacity)
}

function Nothing({ frame, query }: Pick<Props, 'frame' | 'query'>) {
  const { wall: w } = words(frame.language)
  const action = { href: frame.to(paths.wall()), label: frame.words.table.clear }
  return isNarrowed(query) ? (
    <Empty level={2} title={w.noneTitle} action={action} area="health">
      {w.noneText}
    </Empty>
  ) : (
    <Empty level={2} title={w.emptyTitle} area="health">
      {w.emptyText}
    </Empty>
  )
}
