import { type Kysely, sql } from 'kysely'
import { isUuid } from '../../kernel/ids.ts'
import { type Context, tablesOf } from '../../platform/actions/context.ts'
import type { Course, Session, StaffMember } from './model.ts'
import type { CourseTables } from './tables.ts'

const courseRow = (tables: Kysely<CourseTables>) =>
  tables
    .selectFrom('courses.course as c')
    .innerJoin('courses.model_version as v', 'v.id', 'c.model_version_id')
    .innerJoin('courses.model as m', 'm.id', 'v.model_id')
    .innerJoin('people.known_organisation as h', 'h.id', 'c.host_id')
    .innerJoin('people.known_organisation as k', 'k.id', 'c.municipality_id')
    .leftJoin('courses.course as t', 't.id', 'c.merged_into')
    .leftJoin('courses.course as f', 'f.id', 'c.copied_from')
    .selectAll('c')
    .select([
      ...(['m.slug as model_slug', 'v.title as model_title', 'v.number as model_number'] as const),
      ...([
        'h.slug as host_slug',
        'h.name as host_name',
        'k.slug as place_slug',
        'k.name as municipality_name',
      ] as const),
      ...([
        't.slug as into_slug',
        't.title as into_title',
        'f.slug as from_slug',
        'f.title as from_title',
      ] as const),
    ])

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof courseRow>['executeTakeFirst']>>>

const link = (slug: string | null, title: string | null) => (slug && title !== null ? { slug, title } : null)

const courseFrom = (row: Row): Course => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  summary: row.summary,
  description: row.description,
  welcome: row.welcome,
  modelVersionId: row.model_version_id,
  model: { slug: row.model_slug, title: row.model_title, number: row.model_number },
  host: { id: row.host_id, slug: row.host_slug, name: row.host_name },
  municipality: { id: row.municipality_id, slug: row.place_slug, name: row.municipality_name },
  projectId: row.project_id,
  areaKey: row.area_key,
  artForm: row.art_form,
  level: row.level,
  attachedTo: row.attached_to,
  sender: row.sender,
  targetGroupIds: row.target_group_ids,
  capacity: row.capacity,
  placeName: row.place_name,
  placeAddress: row.place_address,
  access: row.access,
  accessPoints: row.access_points,
  price: row.price_ore,
  priceNote: row.price_note,
  outsidePrice: row.outside_price_ore,
  isOpenToPublic: row.open_to_public,
  isSignUpOpen: row.is_sign_up_open,
  asksBirthYear: row.asks_birth_year,
  language: row.language,
  state: row.state,
  stateReason: row.state_reason,
  mergedInto: link(row.into_slug, row.into_title),
  copiedFrom: link(row.from_slug, row.from_title),
  isSimulated: row.is_simulated,
  firstOn: row.first_on,
  lastOn: row.last_on,
  version: row.version,
})

/** One course by its slug or its identifier, whatever its state: ask `permits` or `isPublicCourse` before showing it. One query. */
export async function courseOf(context: Context, slugOrId: string): Promise<Course | undefined> {
  return courseIn(tablesOf<CourseTables>(context), slugOrId)
}

/** The same inside a transaction. */
export async function courseIn(tables: Kysely<CourseTables>, slugOrId: string): Promise<Course | undefined> {
  if (!/^[a-z0-9-]{1,120}$/.test(slugOrId)) return undefined
  const row = await courseRow(tables)
    .where(isUuid(slugOrId) ? 'c.id' : 'c.slug', '=', slugOrId)
    .executeTakeFirst()
  return row && courseFrom(row)
}

/** The sessions of a course in the order of time, those that were not held included. */
export async function sessionsOf(context: Context, courseId: string): Promise<Session[]> {
  return sessionsIn(tablesOf<CourseTables>(context), courseId)
}

/** The same inside a transaction. */
export async function sessionsIn(tables: Kysely<CourseTables>, courseId: string): Promise<Session[]> {
  const rows = await tables
    .selectFrom('courses.session')
    .selectAll()
    .where('course_id', '=', courseId)
    .orderBy('starts')
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, courseId: row.course_id, number: row.number, starts: row.starts, ends: row.ends },
    ...{ title: row.title, content: row.content, placeName: row.place_name, state: row.state },
    ...{ notHeldReason: row.not_held_reason, replacesId: row.replaces_id, sequence: row.sequence },
    ...{ changedAt: row.changed_at, version: row.version },
  }))
}

/** Who carries a course, coordinators first. Whether their names may be shown to a visitor is for the page to say. */
export async function staffOf(context: Context, courseId: string): Promise<StaffMember[]> {
  const rows = await tablesOf<CourseTables>(context)
    .selectFrom('courses.staff as s')
    .innerJoin('people.known_person as p', 'p.id', 's.person_id')
    .select(['p.id', 'p.name', 'p.organisation_name', 's.part'])
    .where('s.course_id', '=', courseId)
    .orderBy(sql`array_position(array['coordinator', 'courseLeader', 'peerHost', 'linkWorker'], s.part)`)
    .orderBy('p.name')
    .execute()
  return rows.map(({ id, name, organisation_name, part }) => ({
    ...{ personId: id, name, organisation: organisation_name, part },
  }))
}
