import { tablesOf } from '../../../platform/actions/context.ts'
import { type Findable, toldIn } from '../../../platform/rooms/findable.ts'
import { paths } from './paths.ts'
import type { SpaceTables } from './tables.ts'
import { words } from './words.ts'

type Tables = ReturnType<typeof tablesOf<SpaceTables>>

const rows = (tables: Tables, ids?: readonly string[]) => {
  const open = tables
    .selectFrom('spaces.known_space as s')
    .innerJoin('people.known_organisation as o', 'o.id', 's.owner_id')
    .innerJoin('people.known_organisation as m', 'm.id', 's.municipality_id')
    .select([
      's.id',
      's.slug',
      's.title',
      's.kind',
      's.summary',
      's.contents',
      's.how_to_borrow',
      's.language',
    ])
    .select([
      's.genres',
      's.municipality_id',
      's.place_name',
      's.place_address',
      's.price_ore',
      's.is_bookable',
    ])
    .select(['s.lat', 's.lon', 'o.name as owner', 'm.name as municipality'])
    .where('s.is_public', '=', true)
  return ids ? open.where('s.id', 'in', [...ids]) : open
}

/** The days on which each is open. */
const openDays = async (tables: Tables) =>
  Map.groupBy(
    await tables.selectFrom('spaces.known_opening').select(['space_id', 'weekday']).execute(),
    ({ space_id }) => space_id,
  )

/** Rooms and gear that can be borrowed. */
export const spacesFound: Findable = {
  kind: 'space',
  subject: 'spaces.space',
  entries: async (context, ids) => {
    if (ids?.length === 0) return []
    const tables = tablesOf<SpaceTables>(context)
    const days = await openDays(tables)
    const [da, en] = [words('da').spaces, words('en').spaces]
    return (await rows(tables, ids).execute()).map((row) => ({
      id: row.id,
      path: paths.space(row.slug),
      title: toldIn(row.language, row.title),
      summary: toldIn(row.language, row.summary),
      words: [
        da.kinds[row.kind],
        en.kinds[row.kind],
        row.contents,
        row.how_to_borrow,
        row.place_address,
      ].concat([row.owner, row.municipality]),
      genres: row.genres,
      municipalities: [row.municipality_id],
      placeName: row.place_name,
      lat: row.lat ?? undefined,
      lon: row.lon ?? undefined,
      weekdays: [...new Set((days.get(row.id) ?? []).map(({ weekday }) => weekday))].sort(),
      openness: row.is_bookable ? ('writeFirst' as const) : ('dropIn' as const),
      isFree: row.price_ore === 0n,
    }))
  },
}
