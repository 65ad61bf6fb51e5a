import type { Transaction } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { announce } from '../../../platform/events/announce.ts'
import { municipalityOf, placeOf } from '../../people/index.ts'
import { freeDaysIn } from '../calendar/queries.ts'
import type { ModelVersion } from '../models/model.ts'
import { may } from '../policy.ts'
import { appointInto, type StaffRefusal } from '../staff/appointing.ts'
import { seeToNextNight } from '../states/night.ts'
import type { CourseTables } from '../tables.ts'
import { addCourses, takeSlug } from './add.ts'
import type { Start } from './form.ts'
import { daysFor, sessionsOn } from './laying-out.ts'
import type { NewCourse } from './model.ts'

type Tx = Transaction<CourseTables>
export type StartRefusal = 'noMunicipality' | 'noRoom' | 'retired' | StaffRefusal

/** What a model says about a course, before anybody has said anything else. */
export const filledFrom = (model: ModelVersion) => ({
  summary: model.summary,
  description: model.description,
  welcome: model.welcome,
  modelVersionId: model.id,
  areaKey: model.area,
  artForm: model.artForm,
  level: 'separate' as const,
  attachedTo: '',
  sender: model.sender,
  targetGroupIds: model.groups,
  capacity: model.most,
  placeAddress: '',
  access: '',
  accessPoints: {},
  price: model.price,
  priceNote: model.priceNote,
  outsidePrice: null,
  isOpenToPublic: true,
  isSignUpOpen: true,
  asksBirthYear: model.asksBirthYear,
  staff: [],
})

async function isRetired(tx: Tx, modelId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('courses.model')
    .select('retired_on')
    .where('id', '=', modelId)
    .forShare()
    .executeTakeFirst()
  return row?.retired_on !== null
}

/** The whole course, ready to be written. */
async function prepared(
  tx: Tx,
  context: Context,
  { id, model, start }: Starting,
): Promise<Outcome<NewCourse, StartRefusal>> {
  const inTransaction = { ...context, database: tx as never }
  const municipality = await municipalityOf(inTransaction, start.host)
  if (!municipality?.organisationId) return refused('noMunicipality')
  const days = { from: start.firstDay, school: model.skipsSchoolHolidays }
  const free = await freeDaysIn(tx, municipality.organisationId, days)
  const laid = daysFor(start, model.plan.length, model, free)
  if (laid.days.length < model.plan.length) return refused('noRoom')
  const host = await tx
    .selectFrom('people.known_organisation')
    .select('name')
    .where('id', '=', start.host)
    .executeTakeFirstOrThrow()
  const title = start.title ?? model.title
  return done({
    ...filledFrom(model),
    ...{ id, slug: await takeSlug(tx, `${title} ${municipality.name}`), title },
    ...{ hostId: start.host, municipalityId: municipality.organisationId, placeName: host.name },
    language: 'da',
    sessions: sessionsOn(laid.days, start.time, model.plan),
  })
}

export interface Starting {
  /** Comes with the form, so that sending it twice starts one course. */
  readonly id: string
  readonly model: ModelVersion
  readonly start: Start
}

/** Starts a course from a published model: a draft with its sessions on the calendar and its leader appointed. @returns its address */
export const startCourse = (context: Context, starting: Starting) =>
  perform<CourseTables, string, StartRefusal>(
    context,
    {
      permission: may.start,
      place: (tx) => placeOf(tx as never, starting.start.host),
      subject: { kind: 'courses.course', id: starting.id },
      detail: { model: starting.model.id, host: starting.start.host },
    },
    async (tx): Promise<Outcome<string, StartRefusal>> => {
      const { id, model, start } = starting
      if (await isRetired(tx, model.modelId)) return refused('retired')
      const course = await prepared(tx, context, starting)
      if (!course.ok) return course
      const written = await addCourses(tx, context, [course.value])
      if (!written.has(id)) return done(await slugWith(tx, id))
      if (start.leader) {
        const place = (await placeOf(tx as never, start.host)) ?? {}
        const isOneself = personIdOf(context.actor) === start.leader
        if (isOneself && !permits(may.appointOneself, context.actor, place)) return refused('oneself')
        const appointed = await appointInto(tx, context, {
          courseId: id,
          personId: start.leader,
          part: 'courseLeader',
        })
        if (!appointed.ok) return appointed
      }
      await seeToNextNight(tx, context)
      await announce(tx as never, context, { name: 'courses.scheduled', content: { courseId: id } })
      return done(course.value.slug)
    },
  )

async function slugWith(tx: Tx, id: string): Promise<string> {
  const row = await tx
    .selectFrom('courses.course')
    .select('slug')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return row.slug
}
