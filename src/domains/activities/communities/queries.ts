import { isUuid } from '../../../kernel/ids.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { ActivityTables } from '../tables.ts'
import type { CoHost, Community } from './model.ts'
import { timeOf } from './stored-time.ts'

const rowQuery = (context: Pick<Context, 'database'>) =>
  tablesOf<ActivityTables>(context)
    .selectFrom('activities.community as c')
    .innerJoin('people.known_organisation as o', 'o.id', 'c.owner_id')
    .innerJoin('people.known_organisation as m', 'm.id', 'c.municipality_id')
    .leftJoin('people.known_person as p', 'p.id', 'c.bridge_id')
    .selectAll('c')
    .select([
      'o.slug as owner_slug',
      'o.name as owner_name',
      'm.slug as place_slug',
      'm.name as municipality',
    ])
    .select(['p.name as bridge_name', 'p.active as bridge_active'])

type Row = Awaited<ReturnType<ReturnType<typeof rowQuery>['executeTakeFirstOrThrow']>>

const bridgeOf = (row: Row): Community['bridge'] =>
  row.bridge_id && row.bridge_name && row.bridge_active
    ? { id: row.bridge_id, name: row.bridge_name, agreed: row.bridge_agreed_at !== null }
    : undefined

function communityFrom(row: Row): Community {
  return {
    ...{ id: row.id, slug: row.slug, title: row.title, summary: row.summary, description: row.description },
    ...{ genres: row.genres, areaKey: row.area_key ?? undefined, state: row.state, version: row.version },
    ...{ ownerId: row.owner_id, municipalityId: row.municipality_id },
    owner: { id: row.owner_id, slug: row.owner_slug, name: row.owner_name },
    municipality: { id: row.municipality_id, slug: row.place_slug, name: row.municipality },
    ...{ placeName: row.place_name, placeAddress: row.place_address, time: timeOf(row) },
    ...{ openness: row.openness, welcome: row.welcome, languages: row.languages, language: row.language },
    ...{ accessPoints: row.access_points, accessNote: row.access_note },
    ...{ price: row.price_ore, priceNote: row.price_note, contactFunction: row.contact_function },
    ...{ bridgeId: row.bridge_id ?? undefined, bridge: bridgeOf(row), offersBuddy: row.offers_buddy },
  }
}

/** Communities chosen by whoever asks, whole. */
export async function communityRows(
  context: Context,
  chosen: (query: ReturnType<typeof rowQuery>) => ReturnType<typeof rowQuery>,
): Promise<Community[]> {
  return (await chosen(rowQuery(context)).execute()).map(communityFrom)
}

/** A community by its identifier; drafts too. */
export async function communityWith(context: Context, id: string): Promise<Community | undefined> {
  if (!isUuid(id)) return undefined
  const row = await rowQuery(context).where('c.id', '=', id).executeTakeFirst()
  return row && communityFrom(row)
}

/** A community by the end of its address, when everybody may see it. */
export async function publicCommunity(context: Context, slug: string): Promise<Community | undefined> {
  if (!/^[a-z0-9-]{1,90}$/.test(slug)) return undefined
  const row = await rowQuery(context)
    .where('c.slug', '=', slug)
    .where('c.state', '<>', 'draft')
    .executeTakeFirst()
  return row && communityFrom(row)
}

/** The other municipalities that are hosts too, or were asked. */
export async function coHostsOf(context: Context, communityId: string): Promise<CoHost[]> {
  return tablesOf<ActivityTables>(context)
    .selectFrom('activities.co_host as h')
    .innerJoin('people.known_organisation as m', 'm.id', 'h.municipality_id')
    .select(['m.id', 'm.slug', 'm.name', 'h.state'])
    .where('h.community_id', '=', communityId)
    .orderBy('m.sort_key')
    .execute()
}
