import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { surroundingsOf } from '../../surroundings/queries.ts'
import type { ActivityTables } from '../../tables.ts'
import { conditionsOf } from '../listing/conditions.ts'
import type { Filter } from '../listing/model.ts'

/** A municipality on the map, with how much happens there, area by area. */
export interface CountedPlace {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly counts: readonly { readonly areaKey: string | null; readonly count: number }[]
}

interface Counted {
  readonly id: string
  readonly area_key: string | null
  readonly count: number
}

/** How many dates of a filter lie in each municipality of the region; a filter by place is not heeded, for the map shows them all. */
export async function countedPlaces(
  context: Context,
  { municipality: _place, ...filter }: Filter,
): Promise<CountedPlace[]> {
  const around = await surroundingsOf(context)
  if (around.municipalities.length === 0) return []
  const tables = tablesOf<ActivityTables>(context)
  const { rows } =
    await sql<Counted>`select o.municipality_id as id, o.area_key, count(*)::int as count from programme.occurrence o
    where ${conditionsOf(filter, around, context.now)} group by 1, 2 order by 1, 2`.execute(tables)
  const byPlace = Map.groupBy(rows, ({ id }) => id)
  const places = await tables
    .selectFrom('people.known_member')
    .select(['organisation_id', 'slug', 'name', 'lat', 'lon'])
    .distinct()
    .where(
      'organisation_id',
      'in',
      around.municipalities.map(({ id }) => id),
    )
    .execute()
  return places.map(({ organisation_id: id, ...place }) => ({
    ...{ id, ...place },
    counts: (byPlace.get(id) ?? []).map(({ area_key, count }) => ({ areaKey: area_key, count })),
  }))
}
