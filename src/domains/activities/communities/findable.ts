import { tablesOf } from '../../../platform/actions/context.ts'
import { type Findable, type FindableEntry, toldIn } from '../../../platform/rooms/findable.ts'
import { paths } from '../paths.ts'
import type { ActivityTables } from '../tables.ts'

const rows = (tables: ReturnType<typeof tablesOf<ActivityTables>>, ids?: readonly string[]) => {
  const published = tables
    .selectFrom('activities.community as c')
    .innerJoin('activities.known_community as k', 'k.id', 'c.id')
    .innerJoin('people.known_organisation as o', 'o.id', 'c.owner_id')
    .innerJoin('people.known_organisation as m', 'm.id', 'c.municipality_id')
    .select([
      'c.id',
      'c.slug',
      'c.title',
      'c.summary',
      'c.description',
      'c.welcome',
      'c.genres',
      'c.area_key',
    ])
    .select(['c.shown_in', 'c.place_name', 'c.place_address', 'c.weekdays', 'c.day_part', 'c.when_note'])
    .select(['c.openness', 'c.price_ore', 'c.language', 'c.state', 'c.offers_buddy', 'c.bridge_agreed_at'])
    .select(['k.lat', 'k.lon', 'o.name as owner', 'm.name as municipality'])
    .where('c.state', '<>', 'draft')
  return ids ? published.where('c.id', 'in', [...ids]) : published
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

const entryOf = (row: Row): FindableEntry => ({
  id: row.id,
  path: paths.community(row.slug),
  title: toldIn(row.language, row.title),
  summary: toldIn(row.language, row.summary),
  words: [row.description, row.welcome, row.when_note, row.place_address, row.owner, row.municipality],
  genres: row.genres,
  areaKey: row.area_key ?? undefined,
  municipalities: row.shown_in,
  placeName: row.place_name,
  lat: row.lat ?? undefined,
  lon: row.lon ?? undefined,
  weekdays: row.weekdays,
  dayPart: row.day_part ?? undefined,
  isOver: row.state !== 'published',
  openness: row.openness,
  meetsYou: row.offers_buddy && row.bridge_agreed_at !== null,
  isFree: row.price_ore === 0n,
})

/** Communities that everybody can find; those at rest or over too, said to be over. */
export const communitiesFound: Findable = {
  kind: 'community',
  subject: 'activities.community',
  entries: async (context, ids) =>
    ids?.length === 0 ? [] : (await rows(tablesOf<ActivityTables>(context), ids).execute()).map(entryOf),
}
