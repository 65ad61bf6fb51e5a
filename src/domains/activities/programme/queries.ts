import { sql } from 'kysely'
import { isUuid } from '../../../kernel/ids.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { ActivityTables } from '../tables.ts'
import type { Occurrence } from './listing/model.ts'
import { type OccurrenceRow, occurrenceColumns, occurrenceFrom } from './listing/rows.ts'
import type { Activity } from './model.ts'

type Reading = Pick<Context, 'database'>

const rowQuery = (context: Reading) =>
  tablesOf<ActivityTables>(context)
    .selectFrom('programme.activity as a')
    .innerJoin('people.known_organisation as o', 'o.id', 'a.owner_id')
    .innerJoin('people.known_organisation as m', 'm.id', 'a.municipality_id')
    .leftJoin('projects.known_project as p', (join) =>
      join.onRef('p.id', '=', 'a.project_id').on('p.is_public', '=', true),
    )
    .selectAll('a')
    .select([
      'o.slug as owner_slug',
      'o.name as owner_name',
      'm.slug as place_slug',
      'm.name as municipality',
    ])
    .select(['p.slug as project_slug', 'p.title as project_title'])

type Row = Awaited<ReturnType<ReturnType<typeof rowQuery>['executeTakeFirstOrThrow']>>

const activityFrom = (row: Row, occurrences: readonly Occurrence[]): Activity => ({
  ...{ id: row.id, slug: row.slug, title: row.title, summary: row.summary, description: row.description },
  ...{ language: row.language, areaKey: row.area_key ?? undefined, genres: row.genres },
  ...{ ownerId: row.owner_id, municipalityId: row.municipality_id, projectId: row.project_id ?? undefined },
  owner: { id: row.owner_id, slug: row.owner_slug, name: row.owner_name },
  municipality: { id: row.municipality_id, slug: row.place_slug, name: row.municipality },
  shownIn: row.shown_in,
  project:
    row.project_slug && row.project_title ? { slug: row.project_slug, title: row.project_title } : undefined,
  ...{ placeName: row.place_name, placeAddress: row.place_address },
  ...{ price: row.price_ore, priceNote: row.price_note, audience: row.audience, welcome: row.welcome },
  ...{ languages: row.languages, accessPoints: row.access_points, accessNote: row.access_note },
  picture: row.picture_id ? { id: row.picture_id, alt: row.picture_alt } : undefined,
  ...{ plan: row.plan, takesSignUps: row.takes_sign_ups, state: row.state, stateReason: row.state_reason },
  ...{ writtenBy: row.written_by ?? undefined, askedBy: row.asked_by ?? undefined, version: row.version },
  occurrences,
})

/** All dates of an activity, or all sessions of a course, past ones too. */
export async function occurrencesOf(context: Reading, thingId: string): Promise<Occurrence[]> {
  const { rows } = await sql<OccurrenceRow>`select ${occurrenceColumns} from programme.occurrence o
    join people.known_organisation m on m.id = o.municipality_id join people.known_organisation w on w.id = o.owner_id
    where o.activity_id = ${thingId} order by o.starts_at, o.id`.execute(tablesOf<ActivityTables>(context))
  return rows.map(occurrenceFrom)
}

/** An activity by its identifier; drafts too. */
export async function activityWith(context: Reading, id: string): Promise<Activity | undefined> {
  if (!isUuid(id)) return undefined
  const row = await rowQuery(context).where('a.id', '=', id).executeTakeFirst()
  return row && activityFrom(row, await occurrencesOf(context, row.id))
}

/** The whole public activity with its dates, by the end of its address. */
export async function activityOf(context: Reading, slug: string): Promise<Activity | undefined> {
  if (!/^[a-z0-9-]{1,90}$/.test(slug)) return undefined
  const row = await rowQuery(context)
    .where('a.slug', '=', slug)
    .where('a.state', 'in', ['published', 'cancelled'])
    .executeTakeFirst()
  return row && activityFrom(row, await occurrencesOf(context, row.id))
}
