import { absent, done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { announce } from '../../../platform/events/announce.ts'
import { municipalityOf, placeOf } from '../../people/index.ts'
import { lockedCourse } from '../place.ts'
import { may } from '../policy.ts'
import { courseIn } from '../queries.ts'
import type { CourseTables } from '../tables.ts'
import type { CourseFields } from './form.ts'

export type EditRefusal = 'noMunicipality' | 'elsewhereHost'

const columnsOf = (fields: CourseFields) => ({
  ...{ title: fields.title, summary: fields.summary, description: fields.description },
  ...{ welcome: fields.welcome, host_id: fields.host, area_key: fields.area, art_form: fields.artForm },
  ...{ level: fields.level, attached_to: fields.attachedTo, sender: fields.sender },
  ...{ target_group_ids: [...fields.groups], capacity: fields.capacity, access: fields.access },
  ...{ place_name: fields.placeName, place_address: fields.placeAddress },
  access_points: JSON.stringify(fields.accessPoints),
  ...{ price_ore: fields.price, price_note: fields.priceNote, outside_price_ore: fields.outsidePrice },
  ...{ open_to_public: fields.isOpenToPublic, asks_birth_year: fields.asksBirthYear },
  ...{ language: fields.language, project_id: fields.project ?? null },
})

/** Rewrites what a course is. A course moved to a host somewhere else must be one that the actor may arrange there too. */
export const editCourse = (context: Context, id: string, version: number, fields: CourseFields) =>
  perform<CourseTables, null, EditRefusal>(
    context,
    {
      permission: may.arrange,
      place: lockedCourse(id),
      subject: { kind: 'courses.course', id },
      detail: { title: fields.title },
    },
    async (tx): Promise<Outcome<null, EditRefusal>> => {
      const course = await courseIn(tx, id)
      if (!course) return absent
      if (course.version !== version) return stale({}, course.version)
      const municipality = await municipalityOf({ ...context, database: tx as never }, fields.host)
      if (!municipality?.organisationId) return refused('noMunicipality')
      const place = (await placeOf(tx as never, fields.host)) ?? {}
      if (fields.host !== course.host.id && !permits(may.arrange, context.actor, { ...place, course: id }))
        return refused('elsewhereHost')
      await tx
        .updateTable('courses.course')
        .set({ ...columnsOf(fields), municipality_id: municipality.organisationId, version: version + 1 })
        .where('id', '=', id)
        .execute()
      const hasMoved = fields.placeName !== course.placeName || fields.placeAddress !== course.placeAddress
      if (hasMoved) await tellCalendars(tx, context, id)
      if (fields.capacity !== course.capacity)
        await announce(tx as never, context, { name: 'courses.resized', content: { courseId: id } })
      await announce(tx as never, context, { name: 'courses.rewritten', content: { courseId: id } })
      return done(null)
    },
  )

/** Another place is something every calendar must hear about. */
async function tellCalendars(
  tx: Parameters<typeof courseIn>[0],
  context: Context,
  courseId: string,
): Promise<void> {
  await tx
    .updateTable('courses.session')
    .set((eb) => ({ sequence: eb('sequence', '+', 1), changed_at: context.now }))
    .where('course_id', '=', courseId)
    .where('state', '=', 'planned')
    .execute()
  await announce(tx as never, context, {
    name: 'courses.scheduled',
    content: { courseId, isForPeople: true },
  })
}
