import { isUuid } from '../../../kernel/ids.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { ExceptionalDay, Space, Week } from './model.ts'
import type { SpaceTables } from './tables.ts'

const rowQuery = (context: Pick<Context, 'database'>) =>
  tablesOf<SpaceTables>(context)
    .selectFrom('spaces.space as s')
    .innerJoin('people.known_organisation as o', 'o.id', 's.owner_id')
    .innerJoin('people.known_organisation as m', 'm.id', 's.municipality_id')
    .selectAll('s')
    .select([
      'o.slug as owner_slug',
      'o.name as owner_name',
      'm.slug as place_slug',
      'm.name as municipality',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof rowQuery>['executeTakeFirstOrThrow']>>

/** When a space is open in an ordinary week. */
async function weekOf(context: Pick<Context, 'database'>, id: string): Promise<Week> {
  const rows = await tablesOf<SpaceTables>(context)
    .selectFrom('spaces.opening')
    .select(['weekday', 'from_minute as from', 'to_minute as to'])
    .where('space_id', '=', id)
    .orderBy('from_minute')
    .execute()
  return [1, 2, 3, 4, 5, 6, 7].map((day) =>
    rows.flatMap(({ weekday, from, to }) => (weekday === day ? [{ from, to }] : [])),
  )
}

async function exceptionsOf(context: Context, id: string): Promise<ExceptionalDay[]> {
  const rows = await tablesOf<SpaceTables>(context)
    .selectFrom('spaces.opening_exception')
    .select(['on_day', 'from_minute', 'to_minute', 'note'])
    .where('space_id', '=', id)
    .where('on_day', '>=', context.today)
    .orderBy('on_day')
    .limit(200)
    .execute()
  return rows.map(({ on_day, from_minute, to_minute, note }) => ({
    ...{ day: on_day, note },
    spans: from_minute === null || to_minute === null ? [] : [{ from: from_minute, to: to_minute }],
  }))
}

async function spaceFrom(context: Context, row: Row): Promise<Space> {
  return {
    ...{ id: row.id, number: row.number, slug: row.slug, title: row.title, kind: row.kind },
    ...{ summary: row.summary, contents: row.contents, howToBorrow: row.how_to_borrow, genres: row.genres },
    ...{ ownerId: row.owner_id, municipalityId: row.municipality_id },
    owner: { id: row.owner_id, slug: row.owner_slug, name: row.owner_name },
    municipality: { id: row.municipality_id, slug: row.place_slug, name: row.municipality },
    ...{ placeName: row.place_name, placeAddress: row.place_address },
    ...{ accessPoints: row.access_points, accessNote: row.access_note, roomFor: row.room_for ?? undefined },
    ...{ price: row.price_ore, priceUnit: row.price_unit, priceNote: row.price_note },
    closedOnHolidays: row.closed_on_holidays,
    ...{ isBookable: row.is_bookable, hostId: row.host_id ?? undefined, language: row.language },
    ...{ state: row.state, version: row.version },
    week: await weekOf(context, row.id),
    exceptions: await exceptionsOf(context, row.id),
  }
}

/** A space by its identifier; drafts too. */
export async function spaceWith(context: Context, id: string): Promise<Space | undefined> {
  if (!isUuid(id)) return undefined
  const row = await rowQuery(context).where('s.id', '=', id).executeTakeFirst()
  return row && spaceFrom(context, row)
}

/** A space by the end of its address, when everybody may see it. */
export async function publicSpace(context: Context, slug: string): Promise<Space | undefined> {
  if (!/^[a-z0-9-]{1,90}$/.test(slug)) return undefined
  const row = await rowQuery(context)
    .where('s.slug', '=', slug)
    .where('s.state', '<>', 'draft')
    .executeTakeFirst()
  return row && spaceFrom(context, row)
}
