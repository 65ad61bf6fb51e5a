import { sql } from 'kysely'
import { tablesOf } from '../../../platform/actions/context.ts'
import { type Findable, type FindableEntry, toldIn } from '../../../platform/rooms/findable.ts'
import type { ActivityTables } from '../tables.ts'
import { paths } from './paths.ts'

const mostDates = 40

type Tables = ReturnType<typeof tablesOf<ActivityTables>>

const rows = (tables: Tables, ids?: readonly string[]) => {
  const open = tables
    .selectFrom('programme.activity as a')
    .innerJoin('people.known_organisation as o', 'o.id', 'a.owner_id')
    .innerJoin('people.known_organisation as m', 'm.id', 'a.municipality_id')
    .leftJoin('people.municipality as place', 'place.code', 'm.municipality_code')
    .select([
      'a.id',
      'a.slug',
      'a.title',
      'a.summary',
      'a.description',
      'a.welcome',
      'a.audience',
      'a.genres',
    ])
    .select([
      'a.area_key',
      'a.shown_in',
      'a.place_name',
      'a.place_address',
      'a.price_ore',
      'a.language',
      'a.state',
    ])
    .select(['a.takes_sign_ups', 'o.name as owner', 'm.name as municipality'])
    .select(sql<number | null>`coalesce(o.lat, place.lat)`.as('lat'))
    .select(sql<number | null>`coalesce(o.lon, place.lon)`.as('lon'))
    .where('a.state', 'in', ['published', 'cancelled'])
  return ids ? open.where('a.id', 'in', [...ids]) : open
}

/** The coming dates that take place, and the last one of all when none is to come. */
async function datesOf(tables: Tables, now: Temporal.Instant, ids?: readonly string[]) {
  let dates = tables
    .selectFrom('programme.occurrence as o')
    .select(['o.activity_id', 'o.starts_at', 'o.ends_at'])
    .where('o.kind', '=', 'activity')
    .where('o.is_public', '=', true)
    .where('o.state', 'in', ['on', 'moved'])
    .where('o.ends_at', '>', now)
    .orderBy('o.starts_at')
  if (ids) dates = dates.where('o.activity_id', 'in', [...ids])
  return Map.groupBy(await dates.execute(), ({ activity_id }) => activity_id)
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

const zone = 'Europe/Copenhagen'
const partOf = (at: Temporal.Instant | undefined) => {
  const hour = at?.toZonedDateTimeISO(zone).hour
  return hour === undefined ? undefined : hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening'
}

const entryOf = (row: Row, starts: readonly Temporal.Instant[]): FindableEntry => ({
  id: row.id,
  path: paths.activity(row.slug),
  title: toldIn(row.language, row.title),
  summary: toldIn(row.language, row.summary),
  words: [row.description, row.welcome, row.audience, row.place_address, row.owner, row.municipality],
  genres: row.genres,
  areaKey: row.area_key ?? undefined,
  municipalities: row.shown_in,
  placeName: row.place_name,
  lat: row.lat ?? undefined,
  lon: row.lon ?? undefined,
  dayPart: partOf(starts[0]),
  starts: starts.slice(0, mostDates),
  isOver: row.state !== 'published' || starts.length === 0,
  openness: row.takes_sign_ups ? 'writeFirst' : 'dropIn',
  isFree: row.price_ore === 0n,
})

/** What happens, with its coming dates; what is over or called off too, said to be over. */
export const activitiesFound: Findable = {
  kind: 'activity',
  subject: 'programme.activity',
  entries: async (context, ids) => {
    if (ids?.length === 0) return []
    const tables = tablesOf<ActivityTables>(context)
    const dates = await datesOf(tables, context.now, ids)
    const found = await rows(tables, ids).execute()
    return found.map((row) =>
      entryOf(
        row,
        (dates.get(row.id) ?? []).map(({ starts_at }) => starts_at),
      ),
    )
  },
}
