import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { remembered } from '../../../platform/actions/remembered.ts'
import { municipalitiesToday } from '../../people/index.ts'
import { type Place, type PlaceBook, placeBook } from '../meaning/places.ts'
import type { FindingTables } from '../tables.ts'

/** A municipality of the region, as one can tap it. */
export interface OwnPlace extends Place {
  readonly id: string
  readonly slug: string
}

/** Where one can be: the municipalities of the region, and every name of a place that may be written. */
export interface Around {
  readonly own: readonly OwnPlace[]
  readonly names: ReadonlyMap<string, string>
  readonly book: PlaceBook
}

/** Asked now and then: municipalities seldom move. */
export const aroundOf = remembered(async (context: Context): Promise<Around> => {
  const rows = await tablesOf<FindingTables>(context)
    .selectFrom('people.municipality')
    .select(['code', 'name', 'lat', 'lon'])
    .orderBy(sql`people.sort_key(name) collate "C"`)
    .execute()
  const today = new Map((await municipalitiesToday(context)).map((one) => [one.code, one]))
  const own = rows.flatMap(({ code, name, lat, lon }) => {
    const one = today.get(code)
    return one ? [{ id: one.organisationId, slug: one.slug, name, lat, lon, municipality: name }] : []
  })
  return {
    own,
    names: new Map(own.map(({ id, name }) => [id, name])),
    book: placeBook(rows.map(({ name, lat, lon }) => ({ name, lat, lon, municipality: name }))),
  }
})
