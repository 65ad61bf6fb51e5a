import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { slugOf } from '../../../kernel/text.ts'
import type { Context } from '../../../platform/actions/context.ts'
import type { CourseTables } from '../tables.ts'
import type { NewCourse } from './model.ts'

type Tx = Transaction<CourseTables>

/** Pages that lie where courses lie. */
const reserved = ['ferier', 'vis-tekst', 'ny', 'liste']

/** Finds an address no course has; one at a time, so that two courses of the same title never meet. */
export async function takeSlug(tx: Tx, title: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext('courses.slug'))`.execute(tx)
  const wish = slugOf(title)
  const rows = await tx
    .selectFrom('courses.course')
    .select('slug')
    .where(({ eb, or }) => or([eb('slug', '=', wish), eb('slug', 'like', `${wish}-%`)]))
    .execute()
  const used = new Set([...reserved, ...rows.map(({ slug }) => slug)])
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wish : `${wish}-${number}`
    if (!used.has(slug)) return slug
  }
}

const courseRow = (context: Context, course: NewCourse) => ({
  id: course.id,
  slug: course.slug,
  title: course.title,
  summary: course.summary,
  description: course.description,
  welcome: course.welcome,
  model_version_id: course.modelVersionId,
  host_id: course.hostId,
  municipality_id: course.municipalityId,
  project_id: course.projectId ?? null,
  area_key: course.areaKey,
  art_form: course.artForm,
  level: course.level,
  attached_to: course.attachedTo,
  sender: course.sender,
  target_group_ids: [...course.targetGroupIds],
  capacity: course.capacity,
  place_name: course.placeName,
  place_address: course.placeAddress,
  access: course.access,
  access_points: JSON.stringify(course.accessPoints),
  price_ore: course.price,
  price_note: course.priceNote,
  outside_price_ore: course.outsidePrice,
  open_to_public: course.isOpenToPublic,
  is_sign_up_open: course.isSignUpOpen,
  asks_birth_year: course.asksBirthYear,
  language: course.language,
  state: course.state ?? ('draft' as const),
  state_reason: course.stateReason ?? '',
  merged_into: course.mergedInto ?? null,
  copied_from: course.copiedFrom ?? null,
  is_simulated: course.isSimulated ?? false,
  created_at: context.now,
})

const sessionRows = (context: Context, { id, sessions }: NewCourse) =>
  sessions.map(({ starts, ends, title, content, state }, index) => ({
    ...{ id: randomUUID(), course_id: id, number: index + 1, starts, ends, title, content },
    ...{ state: state ?? ('planned' as const), changed_at: context.now },
  }))

const staffRows = ({ id, staff }: NewCourse) =>
  staff.map(({ personId, part }) => ({ course_id: id, person_id: personId, part }))

// PostgreSQL takes at most 65,535 parameters in one statement.
const atOnce = 500

function* portions<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += atOnce) yield rows.slice(start, start + atOnce)
}

/**
 * Writes whole courses with their sessions and staff, any number of them, in a few statements. It asks nobody and tells nobody: the
 * actions of this room permit, appoint (the right itself is a role in the room of people) and announce around it.
 * @returns the identifiers written; a course whose identifier is there already is left as it is, with its sessions
 */
export async function addCourses(
  tx: Tx,
  context: Context,
  courses: readonly NewCourse[],
): Promise<ReadonlySet<string>> {
  const written = new Set<string>()
  for (const portion of portions(courses)) {
    const rows = await tx
      .insertInto('courses.course')
      .values(portion.map((course) => courseRow(context, course)))
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .execute()
    for (const { id } of rows) written.add(id)
  }
  const fresh = courses.filter(({ id }) => written.has(id))
  for (const rows of portions(fresh.flatMap((course) => sessionRows(context, course))))
    await tx.insertInto('courses.session').values(rows).execute()
  for (const rows of portions(fresh.flatMap(staffRows)))
    await tx
      .insertInto('courses.staff')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  return written
}
