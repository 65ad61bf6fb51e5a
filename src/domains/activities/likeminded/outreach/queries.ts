import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { LikemindedTables } from '../tables.ts'

/** A known adult by what they do and where they belong; the name is for those they bring together. */
export interface ShownBridge {
  readonly municipality: string
  readonly task: string
  readonly organisation: string
  readonly organisationSlug: string
}

/** A community where somebody has agreed to be asked, or where a newcomer is met at the door. */
export interface OpenDoor {
  readonly municipality: string
  readonly slug: string
  readonly title: string
  readonly asking: string
  readonly meets: boolean
}

/** Who has agreed, municipality by municipality. */
export async function shownBridges(context: Context): Promise<ShownBridge[]> {
  const rows = await tablesOf<LikemindedTables>(context)
    .selectFrom('likeminded.bridge as b')
    .innerJoin('people.known_person as p', (join) =>
      join.onRef('p.id', '=', 'b.person_id').on('p.active', '=', true),
    )
    .innerJoin('people.known_organisation as o', 'o.id', 'b.organisation_id')
    .innerJoin('people.known_organisation as m', 'm.id', 'b.municipality_id')
    .select(['m.name as municipality', 'b.function', 'o.name as organisation', 'o.slug as organisation_slug'])
    .where('b.agreed_at', 'is not', null)
    .orderBy('m.sort_key')
    .orderBy('o.sort_key')
    .orderBy('b.function')
    .execute()
  return rows.map(({ organisation_slug, function: task, ...row }) => ({
    ...row,
    task,
    organisationSlug: organisation_slug,
  }))
}

/** Communities that say whom to ask, those that meet newcomers at the door first. */
export async function openDoors(context: Context): Promise<OpenDoor[]> {
  const { rows } = await sql<OpenDoor>`
    select m.name as municipality, c.slug, c.title, c.contact_function as asking,
      c.offers_buddy and c.bridge_agreed_at is not null as meets
    from activities.community c join people.known_organisation m on m.id = c.municipality_id
    where c.state = 'published' and (c.bridge_agreed_at is not null or c.contact_function <> '')
    order by m.sort_key, meets desc, c.title_key, c.id limit 200`.execute(tablesOf<LikemindedTables>(context))
  return rows
}
