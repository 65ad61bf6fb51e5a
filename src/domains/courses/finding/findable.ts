import { sql } from 'kysely'
import { tablesOf } from '../../../platform/actions/context.ts'
import { type Findable, type FindableEntry, toldIn } from '../../../platform/rooms/findable.ts'
import { paths } from '../paths.ts'
import type { CourseTables } from '../tables.ts'

/** Where what the model of a course calls its art form is found among the genres. */
const genresOf: Readonly<Record<string, readonly string[]>> = {
  ...{
    writing: ['litteratur'],
    music: ['musik'],
    beats: ['musik'],
    song: ['sang'],
    visualArt: ['billedkunst'],
  },
  ...{ film: ['film'], conversation: ['samtale'], dance: ['dans'], streetSport: ['gadeidraet'] },
}

const rows = (tables: ReturnType<typeof tablesOf<CourseTables>>, ids?: readonly string[]) => {
  const open = tables
    .selectFrom('courses.course as c')
    .innerJoin('people.known_organisation as h', 'h.id', 'c.host_id')
    .innerJoin('people.known_organisation as m', 'm.id', 'c.municipality_id')
    .leftJoin('people.municipality as place', 'place.code', 'm.municipality_code')
    .select([
      'c.id',
      'c.slug',
      'c.title',
      'c.summary',
      'c.description',
      'c.welcome',
      'c.art_form',
      'c.area_key',
    ])
    .select([
      'c.municipality_id',
      'c.place_name',
      'c.weekdays',
      'c.day_parts',
      'c.price_ore',
      'c.language',
      'c.state',
    ])
    .select(['c.is_sign_up_open', 'h.name as host', 'm.name as municipality'])
    .select(sql<number | null>`coalesce(h.lat, place.lat)`.as('lat'))
    .select(sql<number | null>`coalesce(h.lon, place.lon)`.as('lon'))
    .select(
      sql<
        string[]
      >`array(select s.starts::text from courses.known_session s where s.course_id = c.id and s.state = 'planned'
        order by s.starts limit 40)`.as('starts'),
    )
    .where('c.state', '<>', 'draft')
    .where('c.open_to_public', '=', true)
  return ids ? open.where('c.id', 'in', [...ids]) : open
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

const instant = (text: string) =>
  Temporal.Instant.from(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))

const entryOf = (row: Row): FindableEntry => ({
  id: row.id,
  path: paths.course(row.slug),
  title: toldIn(row.language, row.title),
  summary: toldIn(row.language, row.summary),
  words: [row.description, row.welcome, row.host, row.municipality],
  genres: genresOf[row.art_form] ?? [],
  areaKey: row.area_key,
  municipalities: [row.municipality_id],
  placeName: row.place_name,
  lat: row.lat ?? undefined,
  lon: row.lon ?? undefined,
  weekdays: row.weekdays,
  dayPart: row.day_parts[0],
  starts: row.starts.map(instant),
  isOver: !['open', 'running'].includes(row.state),
  openness: row.is_sign_up_open ? 'writeFirst' : 'full',
  isFree: row.price_ore === 0n,
})

/** Courses that everybody may see; those that are over or cancelled too, said to be over. */
export const coursesFound: Findable = {
  kind: 'course',
  subject: 'courses.course',
  entries: async (context, ids) =>
    ids?.length === 0 ? [] : (await rows(tablesOf<CourseTables>(context), ids).execute()).map(entryOf),
}
